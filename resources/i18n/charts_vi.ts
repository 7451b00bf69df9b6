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
    <name>tem::ComparisonBars</name>
    <message>
        <source>computed: %1</source>
        <extracomment>%1 the formula that a number was computed by</extracomment>
        <translation>tính toán: %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>how many times as much, %1 a number</extracomment>
        <translation>%1 lần</translation>
    </message>
    <message>
        <source>times</source>
        <translation>lần</translation>
    </message>
</context>
</TS>
