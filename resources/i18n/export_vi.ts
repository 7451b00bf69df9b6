<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>WriteFile</name>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 đã có sẵn và được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is a folder: name a file to write.</source>
        <translation>%1 là thư mục: hãy nêu tên tệp để ghi.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist.</source>
        <translation>Không ghi được %1: thư mục chứa tệp không tồn tại.</translation>
    </message>
    <message>
        <source>%1 could not be written: you have no permission to write there.</source>
        <translation>Không ghi được %1: bạn không có quyền ghi ở đó.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>Không ghi được %1: đĩa đã đầy.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
</context>
</TS>
