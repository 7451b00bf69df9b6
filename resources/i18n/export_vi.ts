<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>Checks: %1</source>
        <extracomment>%1 "6 hold, 1 rounding, 0 fail"</extracomment>
        <translation>Đối soát: %1</translation>
    </message>
    <message>
        <source>Comparison of %1 and %2</source>
        <translation>So sánh %1 và %2</translation>
    </message>
    <message>
        <source>Comparison of the marketplaces</source>
        <translation>So sánh các sàn</translation>
    </message>
    <message>
        <source>Every chart has a scale of its own that starts at 0. Ratios: computed.</source>
        <translation>Mỗi hình một thang riêng, bắt đầu từ 0. Tỷ số: tính toán.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <extracomment>%1 "sentences 5, 6"</extracomment>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>Not split by marketplace in the report: %1.</source>
        <extracomment>%1 names of indicators with their values</extracomment>
        <translation>Báo cáo không chia theo sàn: %1.</translation>
    </message>
    <message>
        <source>Sentence of the report and its figures</source>
        <translation>Câu của báo cáo và các số liệu trong câu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Sentence %1.</source>
        <extracomment>%1 number of a sentence of the report</extracomment>
        <translation>Câu %1.</translation>
    </message>
    <message>
        <source>Sentence %1 (continued).</source>
        <translation>Câu %1 (tiếp).</translation>
    </message>
    <message>
        <source>Outside every sentence</source>
        <translation>Ngoài các câu</translation>
    </message>
    <message>
        <source>All figures and the sentences that state them</source>
        <translation>Toàn bộ số liệu và câu chứa số liệu</translation>
    </message>
    <message>
        <source>Period %1</source>
        <extracomment>%1 "01/01/2023 – 30/06/2023"</extracomment>
        <translation>Kỳ %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 name of a file</extracomment>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Made on %1 · %2</source>
        <extracomment>%1 date and time, %2 name and version of the program</extracomment>
        <translation>Lập ngày %1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 of the source text: %1</source>
        <extracomment>%1 beginning and end of a hash</extracomment>
        <translation>SHA-256 văn bản nguồn: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 number of a section, %2 its heading</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>SUMMARY OF FIGURES</source>
        <translation>TÓM TẮT SỐ LIỆU</translation>
    </message>
    <message>
        <source>The report's number and the sum of its parts disagree.</source>
        <translation>Số của báo cáo và tổng các phần không khớp nhau.</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>tỉnh/TP</translation>
    </message>
    <message>
        <source>%1 of %2 provinces: %3.</source>
        <extracomment>%1 number of provinces, %2 of how many, %3 their status</extracomment>
        <translation>%1 trong %2 tỉnh/TP: %3.</translation>
    </message>
    <message>
        <source>This text has no figures.</source>
        <translation>Văn bản này không có số liệu nào.</translation>
    </message>
    <message>
        <source>Main points</source>
        <translation>Những điểm chính</translation>
    </message>
    <message>
        <source>What the report does not say</source>
        <translation>Điều báo cáo không nêu</translation>
    </message>
    <message>
        <source>Source text: %1. SHA-256: %2</source>
        <extracomment>%1 name and encoding of a file, %2 a hash</extracomment>
        <translation>Văn bản nguồn: %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>Only the beginning is shown, 1 part of %1. The PDF and the table have all.</source>
        <extracomment>%1 how many such pictures the whole report would need</extracomment>
        <translation>Hình chỉ vẽ phần đầu, 1 trong %1 phần. Bản PDF và bảng số liệu có đủ.</translation>
    </message>
    <message>
        <source>Roll-out by province</source>
        <extracomment>%1 "Quyết định 468/QĐ-TTg"</extracomment>
        <translation>Triển khai theo tỉnh</translation>
    </message>
    <message>
        <source>Roll-out of %1</source>
        <translation>Triển khai %1</translation>
    </message>
    <message>
        <source>Number of provinces by status. %1. Track below: those placed on the map, %2.</source>
        <extracomment>%1 "63 provinces (until 30/6/2025)", %2 "3/63"</extracomment>
        <translation>Số tỉnh/TP theo tình trạng. %1. Vạch dưới: phần đã đặt lên bản đồ, %2.</translation>
    </message>
    <message>
        <source>What the picture shows: %1</source>
        <extracomment>%1 what a picture shows, in sentences</extracomment>
        <translation>Mô tả hình: %1</translation>
    </message>
    <message>
        <source>computed</source>
        <extracomment>Stands beside every number that the report does not state but that Tem computed.</extracomment>
        <translation>tính toán</translation>
    </message>
    <message>
        <source>shares: computed</source>
        <translation>tỷ trọng: tính toán</translation>
    </message>
    <message>
        <source>Training and press</source>
        <translation>Đào tạo và truyền thông</translation>
    </message>
    <message>
        <source>On average %1</source>
        <translation>Bình quân %1</translation>
    </message>
    <message>
        <source>Corrected figures</source>
        <translation>Số liệu đã sửa</translation>
    </message>
    <message>
        <source>These are not as the report prints them or as Tem read them. What is printed stands beside each corrected value.</source>
        <translation>Những chỗ này khác với bản in hoặc với cách Tem đọc. Số in trong báo cáo đứng cạnh mỗi giá trị đã sửa.</translation>
    </message>
</context>
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
