<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::BarChart</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, đơn vị %2</translation>
    </message>
</context>
<context>
    <name>tem::BarTableModel</name>
    <message>
        <source>%1 (computed)</source>
        <extracomment>%1 unit of numbers that the program computed</extracomment>
        <translation>%1 (tính toán)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>Tất cả các sàn</translation>
    </message>
    <message>
        <source>Compared (computed)</source>
        <translation>So sánh (tính toán)</translation>
    </message>
</context>
<context>
    <name>tem::ComparisonBars</name>
    <message>
        <source>%1 times</source>
        <extracomment>how many times as much, %1 a number</extracomment>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>times</source>
        <translation>lần</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
</context>
<context>
    <name>tem::PlatformLegend</name>
    <message>
        <source>Charts show %1; press to leave it out</source>
        <extracomment>%1 name of a marketplace</extracomment>
        <translation>Biểu đồ đang vẽ %1; bấm để bỏ ra</translation>
    </message>
    <message>
        <source>Charts leave out %1; press to show it</source>
        <translation>Biểu đồ đang bỏ %1; bấm để vẽ lại</translation>
    </message>
    <message>
        <source>Charts show %1 alone; at least one stays</source>
        <translation>Biểu đồ chỉ còn vẽ %1; phải giữ lại ít nhất một sàn</translation>
    </message>
    <message>
        <source>Marketplaces in the charts</source>
        <translation>Các sàn trong biểu đồ</translation>
    </message>
</context>
<context>
    <name>tem::SeriesChart</name>
    <message>
        <source>%1 over time, in %2, %3</source>
        <extracomment>%1 an indicator, %2 its unit, %3 &quot;by quarter&quot;, &quot;as of a day&quot;</extracomment>
        <translation>Diễn biến %1, đơn vị %2, %3</translation>
    </message>
</context>
</TS>
