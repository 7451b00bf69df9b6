<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::DerivedTag</name>
    <message>
        <source>computed</source>
        <extracomment>Tag beside a number that the program computed and the report does not state.</extracomment>
        <translation>tính toán</translation>
    </message>
</context>
</TS>
