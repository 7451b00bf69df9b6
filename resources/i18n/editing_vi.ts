<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::AmendFlow</name>
    <message>
        <source>Correct %1</source>
        <extracomment>a step that can be undone; %1 what is printed</extracomment>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>a step that can be undone; %1 what is printed</extracomment>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <extracomment>a step that can be undone; %1 name of a province</extracomment>
        <translation>Xếp %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <extracomment>a step that can be undone; %1 what is printed</extracomment>
        <translation>Loại %1</translation>
    </message>
    <message>
        <source>Withdraw the correction of %1</source>
        <extracomment>a step that can be undone; %1 what is printed</extracomment>
        <translation>Rút bản sửa %1</translation>
    </message>
    <message>
        <source>Review %1 again</source>
        <translation>Kiểm lại %1</translation>
    </message>
    <message>
        <source>Mark %1 as checked</source>
        <translation>Ghi %1 là đã kiểm</translation>
    </message>
    <message>
        <source>Mark %1 as disputed</source>
        <translation>Ghi %1 là còn tranh cãi</translation>
    </message>
</context>
<context>
    <name>tem::FigureDialog</name>
    <message>
        <source>Correct a figure</source>
        <translation>Sửa cách hiểu một số liệu</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Thêm một số liệu</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <extracomment>%1 the number as it is printed</extracomment>
        <translation>Bản in: %1</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơ&amp;n vị</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Marketplace</source>
        <translation>&amp;Sàn</translation>
    </message>
    <message>
        <source>&amp;Kind of statement</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>&amp;How sure</source>
        <translation>&amp;Mức chắc</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Kỳ</translation>
    </message>
    <message>
        <source>Why the report or its reading is wrong</source>
        <translation>Báo cáo hoặc cách hiểu sai ở đâu</translation>
    </message>
    <message>
        <source>(no scale word)</source>
        <translation>(không có bậc)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Scale word</source>
        <translation>Bậc của số</translation>
    </message>
    <message>
        <source>None of the catalogue: “%1”</source>
        <translation>Không có trong danh mục: “%1”</translation>
    </message>
    <message>
        <source>No single marketplace</source>
        <translation>Không của riêng sàn nào</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Another period…</source>
        <translation>Kỳ khác…</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>giữa hai ngày</translation>
    </message>
    <message>
        <source>the state on a day</source>
        <translation>tại một ngày</translation>
    </message>
    <message>
        <source>all up to a day</source>
        <translation>lũy kế đến một ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Write the number as a report would: 7.637 or 217,1.</source>
        <translation>Hãy viết số như trong báo cáo: 7.637 hoặc 217,1.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Every figure has a unit.</source>
        <translation>Số liệu nào cũng có đơn vị.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Say who corrects it: the name stands beside the figure in every export.</source>
        <translation>Hãy ghi người sửa: tên đứng cạnh số liệu trong mọi bản xuất.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the figure later.</source>
        <translation>Hãy ghi lý do cho người đọc số liệu sau này.</translation>
    </message>
</context>
<context>
    <name>tem::ProvinceDialog</name>
    <message>
        <source>Place a province</source>
        <translation>Xếp một tỉnh/TP</translation>
    </message>
    <message>
        <source>Not named in the report</source>
        <translation>Chưa nêu tên trong báo cáo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where this is known from</source>
        <translation>Biết điều này từ đâu</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Tình trạng</translation>
    </message>
</context>
<context>
    <name>tem::RejectDialog</name>
    <message>
        <source>What the number is instead</source>
        <translation>Số này thật ra là gì</translation>
    </message>
    <message>
        <source>Reject a figure</source>
        <translation>Loại một số liệu</translation>
    </message>
    <message>
        <source>“%1” is no figure. The text stays as it is.</source>
        <extracomment>%1 what is printed</extracomment>
        <translation>“%1” không phải số liệu. Văn bản giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>tem::Signature</name>
    <message>
        <source>Corrected &amp;by</source>
        <translation>&amp;Người sửa</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
</context>
</TS>
