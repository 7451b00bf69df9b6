<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::MarkLegend</name>
    <message>
        <source>general figures</source>
        <translation>số chung</translation>
    </message>
    <message>
        <source>counts of provinces by status</source>
        <translation>số tỉnh theo tình trạng</translation>
    </message>
    <message>
        <source>number of all provinces</source>
        <translation>tổng số tỉnh</translation>
    </message>
    <message>
        <source>provinces named</source>
        <translation>tỉnh nêu tên</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>left out, with a reason</source>
        <translation>bỏ qua, có lý do</translation>
    </message>
    <message>
        <source>names only mentioned</source>
        <translation>chỉ nhắc tên</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
</context>
<context>
    <name>tem::SourceView</name>
    <message numerus="yes">
        <source>Text (%n sentence(s))</source>
        <translation>
            <numerusform>Văn bản (%n câu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted as figures</source>
        <translation>Không tính là số liệu</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Văn bản nguồn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the quote from the report, %2 the reason why it is no figure</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Left and right arrow go from one marked place to the next</source>
        <translation>Phím mũi tên trái và phải chuyển giữa các chỗ được đánh dấu</translation>
    </message>
</context>
</TS>
