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
    <name>tem::ReasonText</name>
    <message>
        <source>document number</source>
        <translation>số hiệu văn bản</translation>
    </message>
    <message>
        <source>article or clause</source>
        <translation>điều, khoản</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày tháng</translation>
    </message>
    <message>
        <source>year or years</source>
        <translation>năm hoặc khoảng năm</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>giờ giấc</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>khoảng thời gian</translation>
    </message>
    <message>
        <source>age</source>
        <translation>tuổi</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>số điện thoại</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>web or mail address</source>
        <translation>địa chỉ mạng hoặc thư điện tử</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>một phần của tên gọi</translation>
    </message>
    <message>
        <source>version or model</source>
        <translation>phiên bản, mẫu mã</translation>
    </message>
    <message>
        <source>numbering or rank</source>
        <translation>số thứ tự, thứ hạng</translation>
    </message>
    <message>
        <source>standard or code</source>
        <translation>tiêu chuẩn, mã số</translation>
    </message>
    <message>
        <source>part of an indicator&apos;s name</source>
        <translation>một phần tên chỉ tiêu</translation>
    </message>
    <message>
        <source>pack size</source>
        <translation>quy cách đóng gói</translation>
    </message>
    <message>
        <source>means the whole country</source>
        <translation>chỉ cả nước</translation>
    </message>
    <message>
        <source>counts nothing</source>
        <translation>không đếm gì</translation>
    </message>
    <message>
        <source>only mentioned, no status</source>
        <translation>chỉ nhắc tên</translation>
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
