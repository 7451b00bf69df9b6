<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::AboutDialog</name>
    <message>
        <source>About Tem</source>
        <translation>Giới thiệu Tem</translation>
    </message>
    <message>
        <source>Tem reads Vietnamese statistical reports, checks their totals against their parts, and shows every figure with the sentence it stands in.</source>
        <translation>Tem đọc báo cáo số liệu tiếng Việt, đối soát tổng với các phần và chỉ ra câu chứa từng số liệu.</translation>
    </message>
    <message>
        <source>Tem makes no network connection. A report is only read; nothing of it leaves this computer.</source>
        <translation>Tem không kết nối mạng. Báo cáo chỉ được đọc; không có gì rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Tem is free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Tem là phần mềm tự do theo Giấy phép Công cộng GNU (GPL), bản 3 trở lên, không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Typeface: IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1. Map: @svg-maps/vietnam by Victor Cazanave, CC BY 4.0, adapted.</source>
        <translation>Phông chữ: IBM Plex Sans, © IBM Corp., Giấy phép Phông chữ Mở SIL 1.1. Bản đồ: @svg-maps/vietnam của Victor Cazanave, CC BY 4.0, đã chỉnh.</translation>
    </message>
    <message>
        <source>Built with Qt %1 and QCustomPlot, running on Qt %2.</source>
        <translation>Xây dựng với Qt %1 và QCustomPlot, đang chạy trên Qt %2.</translation>
    </message>
    <message>
        <source>Keyboard: Ctrl+O opens a report, Ctrl+V reads the clipboard, Ctrl+1 to Ctrl+7 change the page, Ctrl+E exports a PDF, Esc clears the selection.</source>
        <translation>Bàn phím: Ctrl+O mở báo cáo, Ctrl+V đọc văn bản đã chép, Ctrl+1 đến Ctrl+7 đổi trang, Ctrl+E xuất PDF, Esc bỏ chọn.</translation>
    </message>
</context>
<context>
    <name>tem::ImportFlow</name>
    <message>
        <source>Open report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Tệp văn bản (*.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Only files on this computer and texts can be opened. Save the report first, then drop the file.</source>
        <translation>Chỉ mở được tệp trên máy này và văn bản. Hãy lưu báo cáo về máy rồi thả tệp vào đây.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the report&apos;s text, then paste it here.</source>
        <translation>Bộ nhớ tạm không có văn bản. Hãy chép văn bản của báo cáo rồi dán vào đây.</translation>
    </message>
    <message>
        <source>Reading the pasted text…</source>
        <translation>Đang đọc văn bản đã dán…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Open another report…</source>
        <translation>Mở báo cáo khác…</translation>
    </message>
</context>
<context>
    <name>tem::MainWindow</name>
    <message>
        <source>No figures were found in this text. It is shown as it was read; open another report to see figures.</source>
        <translation>Không tìm thấy số liệu nào trong văn bản này. Văn bản được hiện đúng như đã đọc; hãy mở báo cáo khác để xem số liệu.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>tem::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>tem::PageNames</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Marketplaces compared</source>
        <translation>So sánh sàn</translation>
    </message>
    <message>
        <source>Training and press</source>
        <translation>Đào tạo – truyền thông</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Văn bản nguồn</translation>
    </message>
    <message>
        <source>%1 fail</source>
        <extracomment>beside the page&apos;s name: so many checks fail</extracomment>
        <translation>%1 lệch</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Triển khai theo tỉnh</translation>
    </message>
</context>
<context>
    <name>tem::ReportSaver</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Hình vẽ SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>Dữ liệu JSON (*.json)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Xuất ảnh</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Xuất bảng</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
</context>
<context>
    <name>tem::RunWindow</name>
    <message>
        <source>There is no display to open a window on. “tem export” writes documents and pictures without one; “tem --help” lists all commands.</source>
        <translation>Không có màn hình để mở cửa sổ. “tem export” ghi tài liệu và ảnh mà không cần màn hình; “tem --help” liệt kê mọi lệnh.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Đầu vào chuẩn</translation>
    </message>
</context>
<context>
    <name>tem::StatusLine</name>
    <message>
        <source>Checks: no figures that can be compared</source>
        <translation>Đối soát: không có số liệu nào để so với nhau</translation>
    </message>
    <message>
        <source>Checks: %1 hold, %2 rounded, %3 fail</source>
        <translation>Đối soát: %1 khớp, %2 làm tròn, %3 lệch</translation>
    </message>
    <message>
        <source>Checks: %1 hold, %2 rounded, %3 incomplete, %4 fail</source>
        <translation>Đối soát: %1 khớp, %2 làm tròn, %3 chưa đủ, %4 lệch</translation>
    </message>
    <message>
        <source>No report opened</source>
        <translation>Chưa mở báo cáo nào</translation>
    </message>
    <message>
        <source>Help: F1</source>
        <translation>Trợ giúp: F1</translation>
    </message>
</context>
<context>
    <name>tem::WindowActions</name>
    <message>
        <source>&amp;Open report…</source>
        <translation>&amp;Mở báo cáo…</translation>
    </message>
    <message>
        <source>Open a report file</source>
        <translation>Mở một tệp báo cáo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Read the text on the clipboard as a report</source>
        <translation>Đọc văn bản đã chép như một báo cáo</translation>
    </message>
    <message>
        <source>Open the &amp;sample report</source>
        <translation>Mở báo cáo mẫ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Xóa danh sách này</translation>
    </message>
    <message>
        <source>Export P&amp;DF…</source>
        <translation>Xuất &amp;PDF…</translation>
    </message>
    <message>
        <source>Write the summary as a PDF document</source>
        <translation>Ghi bản tóm tắt thành tài liệu PDF</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Xuất ả&amp;nh…</translation>
    </message>
    <message>
        <source>Write the page shown as a picture</source>
        <translation>Ghi trang đang xem thành ảnh</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Xuất &amp;bảng…</translation>
    </message>
    <message>
        <source>Write all figures as a table</source>
        <translation>Ghi mọi số liệu thành bảng</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>Copy the &amp;SHA-256 of the source</source>
        <translation>&amp;Chép mã SHA-256 của văn bản nguồn</translation>
    </message>
    <message>
        <source>&amp;Clear the selection</source>
        <translation>&amp;Bỏ chọn</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Toàn màn hình</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Đọc &amp;lại tệp</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Dừng đọc</translation>
    </message>
    <message>
        <source>&amp;Close the report</source>
        <translation>Đón&amp;g báo cáo</translation>
    </message>
    <message>
        <source>&amp;About Tem</source>
        <translation>&amp;Giới thiệu Tem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Hiển thị</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Chép kèm &amp;nguồn</translation>
    </message>
    <message>
        <source>&amp;Back to the selection before</source>
        <translation>&amp;Quay lại chỗ chọn trước</translation>
    </message>
    <message>
        <source>&amp;Forward to the next selection</source>
        <translation>Tới chỗ chọn &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Source of the selection</source>
        <extracomment>a panel with the sentence of what is selected</extracomment>
        <translation>&amp;Nguồn của chỗ chọn</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Find &amp;everywhere…</source>
        <translation>Tìm ở &amp;mọi nơi…</translation>
    </message>
</context>
<context>
    <name>tem::WindowFrame</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>%1 – Tem</source>
        <comment>window title: report</comment>
        <translation>%1 – Tem</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Địa giới: %1</translation>
    </message>
</context>
</TS>
