<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::ProvinceTable</name>
    <message>
        <source>Provinces and their stage</source>
        <translation>Các tỉnh, thành phố và tình trạng</translation>
    </message>
</context>
<context>
    <name>tem::RolloutPage</name>
    <message>
        <source>Roll-out by province</source>
        <translation>Triển khai theo tỉnh</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The report states no roll-out by province.</source>
        <translation>Báo cáo không nêu triển khai theo tỉnh.</translation>
    </message>
    <message>
        <source>No decision with numbers of provinces at its stages was found in the text.</source>
        <translation>Trong văn bản không có quyết định nào kèm số tỉnh, thành phố theo từng tình trạng.</translation>
    </message>
    <message>
        <source>Find a province, with or without diacritics</source>
        <translation>Tìm tỉnh, gõ có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tất cả tình trạng</translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation>Chưa nêu tên</translation>
    </message>
    <message>
        <source>according to the report for %1</source>
        <extracomment>%1: the report&apos;s period, &quot;6 tháng đầu năm 2023&quot;</extracomment>
        <translation>theo báo cáo %1</translation>
    </message>
    <message>
        <source>The report counts %1 provinces and cities, names %2</source>
        <translation>Báo cáo đếm %1 tỉnh/TP, nêu tên %2</translation>
    </message>
    <message>
        <source>The report names %1 provinces and cities</source>
        <translation>Báo cáo nêu tên %1 tỉnh/TP</translation>
    </message>
</context>
</TS>
