<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::SearchPalette</name>
    <message>
        <source>Nothing fits “%1”. Try fewer letters, without diacritics.</source>
        <extracomment>%1 what was typed</extracomment>
        <translation>Không có gì khớp với “%1”. Thử gõ ít chữ hơn, không dấu.</translation>
    </message>
    <message>
        <source>Open a report to find its figures.</source>
        <translation>Mở một báo cáo để tìm số liệu trong đó.</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Tìm ở mọi nơi</translation>
    </message>
    <message>
        <source>Find a number, a province, words of the report, a command</source>
        <translation>Tìm số, tỉnh/TP, chữ trong báo cáo, lệnh</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Esc close</source>
        <translation>↑ ↓ chọn · Enter mở · Esc đóng</translation>
    </message>
</context>
</TS>
