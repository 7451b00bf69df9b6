<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Qt has no Vietnamese translation of its own: these are the texts of its dialogs that a user of Tem can meet. -->
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message><source>Close Tab</source><translation>Đóng thẻ</translation></message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message><source>File</source><translation>Tệp</translation></message>
    <message><source>Alias</source><translation>Bí danh</translation></message>
    <message><source>Drive</source><translation>Ổ đĩa</translation></message>
    <message><source>File Folder</source><translation>Thư mục tệp</translation></message>
    <message><source>Folder</source><translation>Thư mục</translation></message>
    <message><source>Unknown</source><translation>Không rõ</translation></message>
    <message><source>Shortcut</source><translation>Lối tắt</translation></message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message><source>&amp;Select All</source><translation>Chọn &amp;tất cả</translation></message>
    <message><source>&amp;Step up</source><translation>&amp;Tăng</translation></message>
    <message><source>Step &amp;down</source><translation>&amp;Giảm</translation></message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message><source>Press</source><translation>Nhấn</translation></message>
    <message><source>Increase</source><translation>Tăng</translation></message>
    <message><source>Decrease</source><translation>Giảm</translation></message>
    <message><source>ShowMenu</source><translation>Mở bảng chọn</translation></message>
    <message><source>SetFocus</source><translation>Đưa tiêu điểm đến</translation></message>
    <message><source>Toggle</source><translation>Bật/tắt</translation></message>
    <message><source>Scroll Left</source><translation>Cuộn sang trái</translation></message>
    <message><source>Scroll Right</source><translation>Cuộn sang phải</translation></message>
    <message><source>Scroll Up</source><translation>Cuộn lên</translation></message>
    <message><source>Scroll Down</source><translation>Cuộn xuống</translation></message>
    <message><source>Previous Page</source><translation>Trang trước</translation></message>
    <message><source>Next Page</source><translation>Trang sau</translation></message>
    <message><source>Triggers the action</source><translation>Thực hiện thao tác</translation></message>
    <message><source>Increase the value</source><translation>Tăng giá trị</translation></message>
    <message><source>Decrease the value</source><translation>Giảm giá trị</translation></message>
    <message><source>Shows the menu</source><translation>Mở bảng chọn</translation></message>
    <message><source>Sets the focus</source><translation>Đưa tiêu điểm đến</translation></message>
    <message><source>Toggles the state</source><translation>Đổi trạng thái</translation></message>
    <message><source>Scrolls to the left</source><translation>Cuộn sang trái</translation></message>
    <message><source>Scrolls to the right</source><translation>Cuộn sang phải</translation></message>
    <message><source>Scrolls up</source><translation>Cuộn lên</translation></message>
    <message><source>Scrolls down</source><translation>Cuộn xuống</translation></message>
    <message><source>Goes back a page</source><translation>Về trang trước</translation></message>
    <message><source>Goes to the next page</source><translation>Sang trang sau</translation></message>
</context>
<context>
    <name>QComboBox</name>
    <message><source>Open the combo box selection popup</source><translation>Mở danh sách lựa chọn</translation></message>
    <message><source>False</source><translation>Sai</translation></message>
    <message><source>True</source><translation>Đúng</translation></message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message><source>Displays version information.</source><translation>Hiện thông tin phiên bản.</translation></message>
    <message><source>Displays help on commandline options.</source><translation>Hiện trợ giúp về các tùy chọn dòng lệnh.</translation></message>
    <message><source>Displays help including Qt specific options.</source><translation>Hiện trợ giúp, kể cả các tùy chọn riêng của Qt.</translation></message>
    <message><source>Unknown option '%1'.</source><translation>Không có tùy chọn “%1”.</translation></message>
    <message><source>Unknown options: %1.</source><translation>Không có các tùy chọn: %1.</translation></message>
    <message><source>Missing value after '%1'.</source><translation>Thiếu giá trị sau “%1”.</translation></message>
    <message><source>Unexpected value after '%1'.</source><translation>Thừa giá trị sau “%1”.</translation></message>
    <message><source>[options]</source><translation>[tùy chọn]</translation></message>
    <message><source>Usage: %1</source><translation>Cách dùng: %1</translation></message>
    <message><source>Options:</source><translation>Tùy chọn:</translation></message>
    <message><source>Arguments:</source><translation>Tham số:</translation></message>
</context>
<context>
    <name>QDialog</name>
    <message><source>What's This?</source><translation>Đây là gì?</translation></message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message><source>OK</source><translation>Đồng ý</translation></message>
</context>
<context>
    <name>QDockWidget</name>
    <message><source>Float</source><translation>Tách rời</translation></message>
    <message><source>Undocks and re-attaches the dock widget</source><translation>Tách ô ra rồi gắn lại</translation></message>
    <message><source>Close</source><translation>Đóng</translation></message>
    <message><source>Closes the dock widget</source><translation>Đóng ô này</translation></message>
</context>
<context>
    <name>QErrorMessage</name>
    <message><source>Debug Message:</source><translation>Thông báo gỡ lỗi:</translation></message>
    <message><source>Warning:</source><translation>Cảnh báo:</translation></message>
    <message><source>Critical Error:</source><translation>Lỗi nghiêm trọng:</translation></message>
    <message><source>Fatal Error:</source><translation>Lỗi không khắc phục được:</translation></message>
    <message><source>Information:</source><translation>Thông tin:</translation></message>
    <message><source>&amp;Show this message again</source><translation>&amp;Hiện lại thông báo này</translation></message>
    <message><source>&amp;OK</source><translation>&amp;Đồng ý</translation></message>
</context>
<context>
    <name>QFile</name>
    <message><source>Destination file is the same file.</source><translation>Tệp đích chính là tệp nguồn.</translation></message>
    <message><source>Source file does not exist.</source><translation>Không có tệp nguồn.</translation></message>
    <message><source>Destination file exists</source><translation>Đã có tệp đích</translation></message>
    <message><source>Error while renaming: %1</source><translation>Lỗi khi đổi tên: %1</translation></message>
    <message><source>Unable to restore from %1: %2</source><translation>Không khôi phục được từ %1: %2</translation></message>
    <message><source>Will not rename sequential file using block copy</source><translation>Không đổi tên tệp tuần tự bằng cách chép khối</translation></message>
    <message><source>Cannot remove source file</source><translation>Không xóa được tệp nguồn</translation></message>
    <message><source>Cannot open destination file: %1</source><translation>Không mở được tệp đích: %1</translation></message>
    <message><source>Cannot open %1 for input</source><translation>Không mở được %1 để đọc</translation></message>
    <message><source>Cannot open for output: %1</source><translation>Không mở được để ghi: %1</translation></message>
    <message><source>Failure to write block: %1</source><translation>Không ghi được khối: %1</translation></message>
    <message><source>Cannot create %1 for output: %2</source><translation>Không tạo được %1 để ghi: %2</translation></message>
</context>
<context>
    <name>QFileDevice</name>
    <message><source>No file engine available or engine does not support UnMapExtension</source><translation>Hệ thống tệp này không hỗ trợ ánh xạ bộ nhớ</translation></message>
    <message><source>No file engine available</source><translation>Không truy cập được hệ thống tệp này</translation></message>
</context>
<context>
    <name>QFileDialog</name>
    <message><source>Look in:</source><translation>Tìm trong:</translation></message>
    <message><source>Back</source><translation>Lùi</translation></message>
    <message><source>Go back</source><translation>Lùi lại</translation></message>
    <message><source>Alt+Left</source><translation>Alt+Left</translation></message>
    <message><source>Forward</source><translation>Tiến</translation></message>
    <message><source>Go forward</source><translation>Tiến tới</translation></message>
    <message><source>Alt+Right</source><translation>Alt+Right</translation></message>
    <message><source>Parent Directory</source><translation>Thư mục trên</translation></message>
    <message><source>Go to the parent directory</source><translation>Lên thư mục trên</translation></message>
    <message><source>Alt+Up</source><translation>Alt+Up</translation></message>
    <message><source>Create New Folder</source><translation>Tạo thư mục mới</translation></message>
    <message><source>Create a New Folder</source><translation>Tạo một thư mục mới</translation></message>
    <message><source>New Folder</source><translation>Thư mục mới</translation></message>
    <message><source>&amp;New Folder</source><translation>Thư mục &amp;mới</translation></message>
    <message><source>List View</source><translation>Dạng danh sách</translation></message>
    <message><source>Change to list view mode</source><translation>Chuyển sang dạng danh sách</translation></message>
    <message><source>Detail View</source><translation>Dạng chi tiết</translation></message>
    <message><source>Change to detail view mode</source><translation>Chuyển sang dạng chi tiết</translation></message>
    <message><source>Sidebar</source><translation>Thanh bên</translation></message>
    <message><source>List of places and bookmarks</source><translation>Danh sách nơi lưu và dấu trang</translation></message>
    <message><source>Files</source><translation>Tệp</translation></message>
    <message><source>Files of type:</source><translation>Loại tệp:</translation></message>
    <message><source>Find Directory</source><translation>Tìm thư mục</translation></message>
    <message><source>Open</source><translation>Mở</translation></message>
    <message><source>&amp;Open</source><translation>&amp;Mở</translation></message>
    <message><source>Save As</source><translation>Lưu thành</translation></message>
    <message><source>&amp;Save</source><translation>&amp;Lưu</translation></message>
    <message><source>&amp;Choose</source><translation>&amp;Chọn</translation></message>
    <message><source>Directory:</source><translation>Thư mục:</translation></message>
    <message><source>File &amp;name:</source><translation>&amp;Tên tệp:</translation></message>
    <message><source>Directories</source><translation>Thư mục</translation></message>
    <message><source>Show </source><translation>Hiện </translation></message>
    <message><source>Show &amp;hidden files</source><translation>Hiện tệp ẩ&amp;n</translation></message>
    <message><source>&amp;Rename</source><translation>Đổ&amp;i tên</translation></message>
    <message><source>&amp;Delete</source><translation>&amp;Xóa</translation></message>
    <message><source>Delete</source><translation>Xóa</translation></message>
    <message><source>Remove</source><translation>Bỏ</translation></message>
    <message><source>All files (*)</source><translation>Mọi tệp (*)</translation></message>
    <message><source>All Files (*)</source><translation>Mọi tệp (*)</translation></message>
    <message><source>Recent Places</source><translation>Nơi dùng gần đây</translation></message>
    <message><source>%1 already exists.
Do you want to replace it?</source><translation>Đã có %1.
Bạn muốn thay tệp đó không?</translation></message>
    <message><source>%1
File not found.
Please verify the correct file name was given.</source><translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation></message>
    <message><source>%1
Directory not found.
Please verify the correct directory name was given.</source><translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation></message>
    <message><source>'%1' is write protected.
Do you want to delete it anyway?</source><translation>“%1” được chống ghi.
Bạn vẫn muốn xóa không?</translation></message>
    <message><source>Are you sure you want to delete '%1'?</source><translation>Bạn chắc chắn muốn xóa “%1”?</translation></message>
    <message><source>Could not delete directory.</source><translation>Không xóa được thư mục.</translation></message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message><source>Name</source><translation>Tên</translation></message>
    <message><source>Size</source><translation>Cỡ</translation></message>
    <message><source>Kind</source><translation>Loại</translation></message>
    <message><source>Type</source><translation>Loại</translation></message>
    <message><source>Date Modified</source><translation>Ngày sửa</translation></message>
    <message><source>My Computer</source><translation>Máy tính</translation></message>
    <message><source>Computer</source><translation>Máy tính</translation></message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message><source>&amp;OK</source><translation>&amp;Đồng ý</translation></message>
    <message><source>&amp;Save</source><translation>&amp;Lưu</translation></message>
    <message><source>&amp;Cancel</source><translation>&amp;Hủy</translation></message>
    <message><source>&amp;Close</source><translation>Đó&amp;ng</translation></message>
    <message><source>Close without Saving</source><translation>Đóng, không lưu</translation></message>
</context>
<context>
    <name>QIODevice</name>
    <message><source>No such file or directory</source><translation>Không có tệp hoặc thư mục này</translation></message>
    <message><source>Permission denied</source><translation>Không có quyền</translation></message>
    <message><source>file to open is a directory</source><translation>Đây là thư mục, không phải tệp</translation></message>
    <message><source>No space left on device</source><translation>Ổ đĩa đã đầy</translation></message>
    <message><source>Unknown error</source><translation>Lỗi không rõ</translation></message>
    <message><source>Too many open files</source><translation>Mở quá nhiều tệp cùng lúc</translation></message>
</context>
<context>
    <name>QImageWriter</name>
    <message><source>Unsupported image format</source><translation>Không hỗ trợ dạng ảnh này</translation></message>
    <message><source>Image is empty</source><translation>Ảnh rỗng</translation></message>
    <message><source>Device not writable</source><translation>Không ghi được vào đích</translation></message>
    <message><source>Unknown error</source><translation>Lỗi không rõ</translation></message>
    <message><source>Cannot open device for writing: %1</source><translation>Không mở được đích để ghi: %1</translation></message>
    <message><source>Device is not set</source><translation>Chưa chọn đích</translation></message>
</context>
<context>
    <name>QInputDialog</name>
    <message><source>Enter a value:</source><translation>Nhập một giá trị:</translation></message>
</context>
<context>
    <name>QJsonParseError</name>
    <message><source>no error occurred</source><translation>không có lỗi</translation></message>
    <message><source>unterminated object</source><translation>đối tượng chưa đóng</translation></message>
    <message><source>missing name separator</source><translation>thiếu dấu hai chấm sau tên</translation></message>
    <message><source>unterminated array</source><translation>mảng chưa đóng</translation></message>
    <message><source>missing value separator</source><translation>thiếu dấu phẩy giữa các giá trị</translation></message>
    <message><source>illegal value</source><translation>giá trị không hợp lệ</translation></message>
    <message><source>invalid termination by number</source><translation>số kết thúc không hợp lệ</translation></message>
    <message><source>illegal number</source><translation>số không hợp lệ</translation></message>
    <message><source>invalid escape sequence</source><translation>chuỗi thoát không hợp lệ</translation></message>
    <message><source>invalid UTF8 string</source><translation>chuỗi UTF-8 không hợp lệ</translation></message>
    <message><source>unterminated string</source><translation>chuỗi chưa đóng</translation></message>
    <message><source>object is missing after a comma</source><translation>thiếu đối tượng sau dấu phẩy</translation></message>
    <message><source>too deeply nested document</source><translation>văn bản lồng quá sâu</translation></message>
    <message><source>too large document</source><translation>văn bản quá lớn</translation></message>
    <message><source>garbage at the end of the document</source><translation>có ký tự thừa ở cuối văn bản</translation></message>
</context>
<context>
    <name>QLineEdit</name>
    <message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
    <message><source>&amp;Copy</source><translation>Ché&amp;p</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
    <message><source>Delete</source><translation>Xóa</translation></message>
    <message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
<context>
    <name>QMessageBox</name>
    <message><source>Show Details...</source><translation>Hiện chi tiết…</translation></message>
    <message><source>Hide Details...</source><translation>Ẩn chi tiết…</translation></message>
    <message><source>About Qt</source><translation>Giới thiệu Qt</translation></message>
    <message><source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source><translation>&lt;h3&gt;Giới thiệu Qt&lt;/h3&gt;&lt;p&gt;Chương trình này dùng Qt bản %1.&lt;/p&gt;</translation></message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message><source>OK</source><translation>Đồng ý</translation></message>
    <message><source>Save</source><translation>Lưu</translation></message>
    <message><source>Save All</source><translation>Lưu tất cả</translation></message>
    <message><source>Open</source><translation>Mở</translation></message>
    <message><source>&amp;Yes</source><translation>&amp;Có</translation></message>
    <message><source>Yes to &amp;All</source><translation>Có cho &amp;tất cả</translation></message>
    <message><source>&amp;No</source><translation>&amp;Không</translation></message>
    <message><source>N&amp;o to All</source><translation>Không cho tất &amp;cả</translation></message>
    <message><source>Abort</source><translation>Bỏ dở</translation></message>
    <message><source>Retry</source><translation>Thử lại</translation></message>
    <message><source>Ignore</source><translation>Bỏ qua</translation></message>
    <message><source>Close</source><translation>Đóng</translation></message>
    <message><source>Cancel</source><translation>Hủy</translation></message>
    <message><source>Discard</source><translation>Không lưu</translation></message>
    <message><source>Help</source><translation>Trợ giúp</translation></message>
    <message><source>Apply</source><translation>Áp dụng</translation></message>
    <message><source>Reset</source><translation>Đặt lại</translation></message>
    <message><source>Restore Defaults</source><translation>Khôi phục mặc định</translation></message>
</context>
<context>
    <name>QProgressDialog</name>
    <message><source>Cancel</source><translation>Hủy</translation></message>
</context>
<context>
    <name>QSaveFile</name>
    <message><source>Existing file %1 is not writable</source><translation>Không ghi được vào tệp sẵn có %1</translation></message>
    <message><source>Filename refers to a directory</source><translation>Tên tệp là tên một thư mục</translation></message>
    <message><source>QSaveFile cannot open '%1' without direct write fallback enabled.</source><translation>Không ghi được “%1” một cách an toàn.</translation></message>
    <message><source>Writing canceled by application</source><translation>Đã hủy việc ghi</translation></message>
</context>
<context>
    <name>QScrollBar</name>
    <message><source>Scroll here</source><translation>Cuộn đến đây</translation></message>
    <message><source>Left edge</source><translation>Mép trái</translation></message>
    <message><source>Top</source><translation>Đầu</translation></message>
    <message><source>Right edge</source><translation>Mép phải</translation></message>
    <message><source>Bottom</source><translation>Cuối</translation></message>
    <message><source>Page left</source><translation>Trang bên trái</translation></message>
    <message><source>Page up</source><translation>Trang trên</translation></message>
    <message><source>Page right</source><translation>Trang bên phải</translation></message>
    <message><source>Page down</source><translation>Trang dưới</translation></message>
    <message><source>Scroll left</source><translation>Cuộn sang trái</translation></message>
    <message><source>Scroll up</source><translation>Cuộn lên</translation></message>
    <message><source>Scroll right</source><translation>Cuộn sang phải</translation></message>
    <message><source>Scroll down</source><translation>Cuộn xuống</translation></message>
</context>
<context>
    <name>QStandardPaths</name>
    <message><source>Desktop</source><translation>Màn hình nền</translation></message>
    <message><source>Documents</source><translation>Tài liệu</translation></message>
    <message><source>Fonts</source><translation>Phông chữ</translation></message>
    <message><source>Applications</source><translation>Ứng dụng</translation></message>
    <message><source>Music</source><translation>Nhạc</translation></message>
    <message><source>Movies</source><translation>Phim</translation></message>
    <message><source>Pictures</source><translation>Ảnh</translation></message>
    <message><source>Temporary Directory</source><translation>Thư mục tạm</translation></message>
    <message><source>Home</source><translation>Thư mục riêng</translation></message>
    <message><source>Download</source><translation>Tải về</translation></message>
    <message><source>Public</source><translation>Dùng chung</translation></message>
    <message><source>Templates</source><translation>Mẫu</translation></message>
</context>
<context>
    <name>QTabBar</name>
    <message><source>Scroll Left</source><translation>Cuộn sang trái</translation></message>
    <message><source>Scroll Right</source><translation>Cuộn sang phải</translation></message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message><source>LRM Left-to-right mark</source><translation>LRM Dấu trái sang phải</translation></message>
    <message><source>RLM Right-to-left mark</source><translation>RLM Dấu phải sang trái</translation></message>
    <message><source>ZWJ Zero width joiner</source><translation>ZWJ Dấu nối không chiều rộng</translation></message>
    <message><source>ZWNJ Zero width non-joiner</source><translation>ZWNJ Dấu không nối không chiều rộng</translation></message>
    <message><source>ZWSP Zero width space</source><translation>ZWSP Dấu cách không chiều rộng</translation></message>
    <message><source>LRE Start of left-to-right embedding</source><translation>LRE Bắt đầu đoạn nhúng trái sang phải</translation></message>
    <message><source>RLE Start of right-to-left embedding</source><translation>RLE Bắt đầu đoạn nhúng phải sang trái</translation></message>
    <message><source>LRO Start of left-to-right override</source><translation>LRO Bắt đầu đoạn ép trái sang phải</translation></message>
    <message><source>RLO Start of right-to-left override</source><translation>RLO Bắt đầu đoạn ép phải sang trái</translation></message>
    <message><source>PDF Pop directional formatting</source><translation>PDF Kết thúc định hướng</translation></message>
    <message><source>LRI Left-to-right isolate</source><translation>LRI Đoạn tách trái sang phải</translation></message>
    <message><source>RLI Right-to-left isolate</source><translation>RLI Đoạn tách phải sang trái</translation></message>
    <message><source>FSI First strong isolate</source><translation>FSI Đoạn tách theo ký tự mạnh đầu tiên</translation></message>
    <message><source>PDI Pop directional isolate</source><translation>PDI Kết thúc đoạn tách</translation></message>
    <message><source>Insert Unicode control character</source><translation>Chèn ký tự điều khiển Unicode</translation></message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message><source>What's This?</source><translation>Đây là gì?</translation></message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message><source>&amp;Undo</source><translation>&amp;Hoàn tác</translation></message>
    <message><source>&amp;Redo</source><translation>&amp;Làm lại</translation></message>
    <message><source>Cu&amp;t</source><translation>&amp;Cắt</translation></message>
    <message><source>&amp;Copy</source><translation>Ché&amp;p</translation></message>
    <message><source>Copy &amp;Link Location</source><translation>Chép địa chỉ &amp;liên kết</translation></message>
    <message><source>&amp;Paste</source><translation>&amp;Dán</translation></message>
    <message><source>Delete</source><translation>Xóa</translation></message>
    <message><source>Select All</source><translation>Chọn tất cả</translation></message>
</context>
</TS>
