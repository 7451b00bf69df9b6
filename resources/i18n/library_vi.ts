<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::LibraryFlow</name>
    <message>
        <source>This version of Tem reads the report differently. What was kept is shown.</source>
        <translation>Phiên bản Tem này đọc báo cáo khác trước. Đang hiện bản đã lưu.</translation>
    </message>
    <message>
        <source>See the differences…</source>
        <translation>Xem khác biệt…</translation>
    </message>
    <message>
        <source>Removed from the library: %1</source>
        <extracomment>%1 title of a report</extracomment>
        <translation>Đã bỏ khỏi thư viện: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Hand a report over</source>
        <translation>Bàn giao báo cáo</translation>
    </message>
    <message>
        <source>Reports of Tem (*.tem)</source>
        <translation>Báo cáo của Tem (*.tem)</translation>
    </message>
    <message>
        <source>Written, with all corrections: %1</source>
        <translation>Đã ghi, kèm mọi bản sửa: %1</translation>
    </message>
    <message>
        <source>Take over a report</source>
        <translation>Nhận bàn giao báo cáo</translation>
    </message>
    <message>
        <source>The report is in the library now.</source>
        <translation>Báo cáo đã có trong thư viện.</translation>
    </message>
    <message>
        <source>The library had the report already.</source>
        <translation>Thư viện đã có sẵn báo cáo này.</translation>
    </message>
    <message>
        <source>Corrections and reviews added: %1.</source>
        <translation>Đã thêm bản sửa và kết quả kiểm: %1.</translation>
    </message>
    <message>
        <source>Your own stay where both differ: %1.</source>
        <translation>Chỗ hai bên khác nhau giữ bản của bạn: %1.</translation>
    </message>
    <message>
        <source>Without a place in your text: %1.</source>
        <translation>Không có chỗ trong văn bản của bạn: %1.</translation>
    </message>
    <message>
        <source>This report is not in the library: what you correct is lost when it is closed.</source>
        <translation>Báo cáo này không có trong thư viện: những gì bạn sửa sẽ mất khi đóng báo cáo.</translation>
    </message>
    <message>
        <source>Compare two reports</source>
        <translation>So sánh hai báo cáo</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sao lưu thư viện</translation>
    </message>
    <message>
        <source>Tem library %1</source>
        <translation>Thư viện Tem %1</translation>
    </message>
    <message>
        <source>Libraries of Tem (*.db)</source>
        <translation>Thư viện của Tem (*.db)</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Đã ghi và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Khôi phục thư viện</translation>
    </message>
    <message>
        <source>The library is what it was in the backup. What it was before is in %1.</source>
        <translation>Thư viện đã trở lại như trong bản sao lưu. Bản trước khi khôi phục ở %1.</translation>
    </message>
</context>
<context>
    <name>tem::NewReadingDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 indicator, %2 value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed: %1 → %2</source>
        <translation>Thay đổi: %1 → %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>No figure any more: %1</source>
        <translation>Không còn là số liệu: %1</translation>
    </message>
    <message>
        <source>Another reading</source>
        <translation>Cách đọc khác</translation>
    </message>
    <message>
        <source>Your correction of %1 is no longer needed</source>
        <translation>Bản sửa %1 của bạn không còn cần</translation>
    </message>
    <message>
        <source>Your correction of %1 has no place any more and stays with the former reading</source>
        <translation>Bản sửa %1 của bạn không còn chỗ và ở lại với lần đọc trước</translation>
    </message>
    <message>
        <source>No figure differs; places, times or checks do.</source>
        <translation>Không số liệu nào khác; chỉ khác vị trí, kỳ hoặc đối soát.</translation>
    </message>
    <message>
        <source>Corrections and reviews that keep their place: %1. The former reading stays in the library.</source>
        <translation>Bản sửa và kết quả kiểm giữ được chỗ: %1. Lần đọc trước vẫn ở trong thư viện.</translation>
    </message>
    <message>
        <source>&amp;Read anew</source>
        <translation>Đọc &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Giữ như cũ</translation>
    </message>
</context>
</TS>
