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
        <source>Tem is free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Tem là phần mềm tự do theo Giấy phép Công cộng GNU (GPL), bản 3 trở lên, không kèm bảo hành.</translation>
    </message>
    <message>
        <source>Typeface: IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1. Map: @svg-maps/vietnam by Victor Cazanave, CC BY 4.0, adapted.</source>
        <translation>Phông chữ: IBM Plex Sans, © IBM Corp., Giấy phép Phông chữ Mở SIL 1.1. Bản đồ: @svg-maps/vietnam của Victor Cazanave, CC BY 4.0, đã chỉnh.</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>&amp;Chép thông tin phiên bản</translation>
    </message>
    <message>
        <source>Tem</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>Licence of Tem</source>
        <translation>Giấy phép của Tem</translation>
    </message>
    <message>
        <source>Licence (GPL)</source>
        <translation>Giấy phép (GPL)</translation>
    </message>
    <message>
        <source>Licence of the typeface</source>
        <translation>Giấy phép của phông chữ</translation>
    </message>
    <message>
        <source>Typeface (OFL)</source>
        <translation>Phông chữ (OFL)</translation>
    </message>
    <message>
        <source>Licence of the map</source>
        <translation>Giấy phép của bản đồ</translation>
    </message>
    <message>
        <source>Map (CC BY)</source>
        <translation>Bản đồ (CC BY)</translation>
    </message>
    <message>
        <source>Tem uses no network. A report is only read; nothing of it leaves this computer.</source>
        <translation>Tem không dùng mạng. Báo cáo chỉ được đọc; không có gì rời khỏi máy này.</translation>
    </message>
</context>
<context>
    <name>tem::CommandText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 title of a submenu, %2 a command in it</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Closed: %1</source>
        <extracomment>%1 title of a report</extracomment>
        <translation>Đã đóng: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>tem::MeetingView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 page of the window, %2 &quot;3/9&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · Source: %2</source>
        <extracomment>%1 title of the report, %2 its file</extracomment>
        <translation>%1 · Nguồn: %2</translation>
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
    <message>
        <source>Over time</source>
        <translation>Diễn biến</translation>
    </message>
</context>
<context>
    <name>tem::RecentFilesDialog</name>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Remove all that are &amp;missing</source>
        <translation>Bỏ &amp;mọi tệp không còn</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Báo cáo mở gần đây</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>đã ghim</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>không còn ở đó</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 file name, %2 notes: &quot;pinned, no longer there&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Bỏ &amp;ghim</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Ghim lên đầu</translation>
    </message>
</context>
<context>
    <name>tem::RecentList</name>
    <message>
        <source>%1 is no longer where it was. It may have been moved, renamed or deleted.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>%1 không còn ở chỗ cũ. Tệp có thể đã được chuyển, đổi tên hoặc xóa.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>The list of recent reports was cleared.</source>
        <translation>Đã xóa danh sách báo cáo mở gần đây.</translation>
    </message>
    <message>
        <source>%1 was removed from the list of recent reports.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Đã bỏ %1 khỏi danh sách báo cáo mở gần đây.</translation>
    </message>
    <message>
        <source>The list of recent reports was changed.</source>
        <translation>Đã đổi danh sách báo cáo mở gần đây.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
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
    <message>
        <source>The settings file could not be read and was put aside; Tem starts with the usual settings.</source>
        <translation>Không đọc được tệp thiết đặt nên đã cất sang một bên; Tem khởi động với thiết đặt mặc định.</translation>
    </message>
</context>
<context>
    <name>tem::SessionKeeper</name>
    <message>
        <source>The report opened last, %1, is no longer where it was.</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Báo cáo mở lần trước, %1, không còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Tem ended unexpectedly while a pasted text was open. The text has been kept.</source>
        <translation>Lần trước Tem dừng đột ngột khi đang mở một văn bản đã dán. Văn bản vẫn được giữ.</translation>
    </message>
    <message>
        <source>Tem ended unexpectedly while %1 was open. The file was not changed.</source>
        <translation>Lần trước Tem dừng đột ngột khi đang mở %1. Tệp không bị thay đổi.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>tem::SettingsDialog</name>
    <message>
        <source>&amp;Reopen the last report when Tem starts</source>
        <translation>Mở &amp;lại báo cáo lần trước khi khởi động Tem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết đặt</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>Summary of figures</source>
        <translation>Tóm tắt số liệu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu giao diện</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Bản xuất</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Cơ quan</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tiêu đề</translation>
    </message>
    <message>
        <source>Stand over the PDF summary and the pictures. Left empty, no agency is named and the usual title is used.</source>
        <translation>Đứng đầu bản tóm tắt PDF và các ảnh. Để trống thì không ghi cơ quan và dùng tiêu đề thường lệ.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ tên</translation>
    </message>
    <message>
        <source>Stands beside every figure that you correct or check.</source>
        <translation>Đứng cạnh mọi số liệu bạn sửa hoặc kiểm.</translation>
    </message>
    <message>
        <source>In the folder of your own data</source>
        <translation>Trong thư mục dữ liệu của bạn</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Chọ&amp;n…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>Libraries of Tem (*.db)</source>
        <translation>Thư viện của Tem (*.db)</translation>
    </message>
</context>
<context>
    <name>tem::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Tìm lệnh hoặc phím</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
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
        <source>&amp;Clear the selection</source>
        <translation>&amp;Bỏ chọn</translation>
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
        <translation>N&amp;gôn ngữ</translation>
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
    <message>
        <source>&amp;Pin or remove…</source>
        <translation>&amp;Ghim hoặc bỏ bớt…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>T&amp;ối</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu giao diện</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 file name, %2 the folder it is in</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <extracomment>%1 file name</extracomment>
        <translation>%1 (không còn ở đó)</translation>
    </message>
    <message>
        <source>Copy the S&amp;HA-256 of the source</source>
        <translation>&amp;Chép mã SHA-256 của văn bản nguồn</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Th&amp;iết đặt…</translation>
    </message>
    <message>
        <source>F&amp;ull screen for meetings</source>
        <translation>&amp;Toàn màn hình cho cuộc họp</translation>
    </message>
    <message>
        <source>Put right how the selected figure or province was read; make a selected number of the text a figure</source>
        <translation>Sửa cách hiểu số liệu hoặc tỉnh đang chọn; lấy một số đã chọn trong văn bản làm số liệu</translation>
    </message>
    <message>
        <source>This is &amp;no figure…</source>
        <translation>Đây &amp;không phải số liệu…</translation>
    </message>
    <message>
        <source>&amp;Withdraw the correction</source>
        <translation>&amp;Rút bản sửa</translation>
    </message>
    <message>
        <source>Chec&amp;ked against the print</source>
        <translation>Đã kiể&amp;m</translation>
    </message>
    <message>
        <source>Still &amp;disputed</source>
        <translation>Còn &amp;tranh cãi</translation>
    </message>
    <message>
        <source>Not ch&amp;ecked yet</source>
        <translation>&amp;Chưa kiểm</translation>
    </message>
    <message>
        <source>&amp;List of reports</source>
        <translation>&amp;Danh sách báo cáo</translation>
    </message>
    <message>
        <source>&amp;Hand this report over…</source>
        <translation>&amp;Bàn giao báo cáo này…</translation>
    </message>
    <message>
        <source>&amp;Take over a report…</source>
        <translation>&amp;Nhận bàn giao…</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Sao lưu thư viện…</translation>
    </message>
    <message>
        <source>&amp;Restore the library…</source>
        <translation>&amp;Khôi phục thư viện…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Thư &amp;viện</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 what would be undone</extracomment>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>%1 what would be done again</extracomment>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>C&amp;orrect or add a figure…</source>
        <translation>&amp;Sửa hoặc thêm số liệu…</translation>
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
