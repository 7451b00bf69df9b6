<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::AttentionPanel</name>
    <message>
        <source>See the check</source>
        <translation>Xem phép đối soát</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Xem số liệu</translation>
    </message>
    <message>
        <source>See the text</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Cần chú ý trước</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n điều khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tem::BarTable</name>
    <message>
        <source>The charts as a table</source>
        <translation>Biểu đồ dưới dạng bảng</translation>
    </message>
</context>
<context>
    <name>tem::ChartView</name>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>How the numbers are shown</source>
        <translation>Cách trình bày số liệu</translation>
    </message>
    <message>
        <source>Charts or a table of the same numbers (Ctrl+B)</source>
        <translation>Biểu đồ hoặc bảng của cùng các số ấy (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>tem::CheckList</name>
    <message>
        <source>%n result(s) not equal digit by digit</source>
        <translation>%n kết quả không khớp từng chữ số</translation>
    </message>
    <message>
        <source>%n note(s)</source>
        <translation>%n lưu ý</translation>
    </message>
    <message>
        <source>%n check(s)</source>
        <translation>%n phép</translation>
    </message>
    <message>
        <source>the report has one number only, nothing to compare with</source>
        <translation>báo cáo chỉ có một số, không có gì để so</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Agreeing</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Không đối soát được</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>%n doubtful number(s)</source>
        <translation>%n số chưa chắc</translation>
    </message>
</context>
<context>
    <name>tem::ChecksPage</name>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Why it agrees</source>
        <translation>Vì sao là khớp</translation>
    </message>
    <message>
        <source>Why it is rounding, not an error</source>
        <translation>Vì sao là làm tròn, không phải lệch</translation>
    </message>
    <message>
        <source>Why it is incomplete</source>
        <translation>Vì sao là thiếu phần</translation>
    </message>
    <message>
        <source>Why it is an error, not rounding</source>
        <translation>Vì sao là lệch, không phải làm tròn</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Agreeing</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Which checks to show</source>
        <translation>Chọn phép đối soát cần hiện</translation>
    </message>
    <message>
        <source>This report has no numbers that can be checked against each other.</source>
        <translation>Báo cáo này không có số nào đối soát được với nhau.</translation>
    </message>
    <message>
        <source>No check of this kind.</source>
        <translation>Không có phép nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Ảnh hưởng</translation>
    </message>
    <message>
        <source>Sentence %1 of the text</source>
        <extracomment>%1 number of a sentence</extracomment>
        <translation>Câu %1 trong văn bản</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
</context>
<context>
    <name>tem::ChecksSummary</name>
    <message>
        <source>Checks: %1</source>
        <extracomment>%1 &quot;6 hold, 1 rounding, 0 fail&quot;</extracomment>
        <translation>Đối soát: %1</translation>
    </message>
    <message>
        <source>The report states nothing that could be checked.</source>
        <translation>Báo cáo không nêu số nào có thể đối soát.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n phép khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tem::ColumnChoice</name>
    <message>
        <source>Usual columns</source>
        <translation>Các cột thường dùng</translation>
    </message>
</context>
<context>
    <name>tem::ComparisonPage</name>
    <message>
        <source>Marketplaces compared</source>
        <translation>So sánh sàn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>The report states no figures by marketplace.</source>
        <translation>Báo cáo không nêu số liệu theo sàn.</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Biểu đồ thể hiện</translation>
    </message>
    <message>
        <source>each chart has its own scale from 0</source>
        <translation>mỗi ô một thang riêng, bắt đầu từ 0</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 period of the report, %2 &quot;each chart has its own scale from 0&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>tem::DiffPage</name>
    <message>
        <source>Two reports compared</source>
        <translation>So sánh hai báo cáo</translation>
    </message>
    <message>
        <source>The two reports state the same figures.</source>
        <translation>Hai báo cáo nêu các số liệu như nhau.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 title of a report</extracomment>
        <translation>Trước: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <extracomment>%1 title of a report</extracomment>
        <translation>Sau: %1</translation>
    </message>
</context>
<context>
    <name>tem::DiffTable</name>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
</context>
<context>
    <name>tem::ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open another report…</source>
        <translation>Mở báo cáo khác…</translation>
    </message>
    <message>
        <source>The report was not opened</source>
        <translation>Chưa mở báo cáo</translation>
    </message>
    <message>
        <source>The pasted text could not be read</source>
        <translation>Không đọc được văn bản đã dán</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Không mở được %1</translation>
    </message>
</context>
<context>
    <name>tem::FigureFilters</name>
    <message>
        <source>Levels</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Tăng, giảm</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Chính xác</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Hơn, trên</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>Dưới</translation>
    </message>
    <message>
        <source>Almost</source>
        <translation>Gần</translation>
    </message>
    <message>
        <source>In a sum that is off</source>
        <translation>Trong phép lệch</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Thiếu phần</translation>
    </message>
    <message>
        <source>Agreeing</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Không đối soát</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Sàn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Mọi chỉ tiêu</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Số liệu khác</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>Mọi sàn</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Mọi vai trò</translation>
    </message>
    <message>
        <source>Any certainty</source>
        <translation>Mọi mức chắc</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Any check result</source>
        <translation>Mọi kết quả đối soát</translation>
    </message>
</context>
<context>
    <name>tem::FigureTable</name>
    <message>
        <source>All figures</source>
        <translation>Mọi số liệu</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Chép các dòng</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>tem::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Tìm trong bảng</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <extracomment>%1 rows that the filters let through, %2 all rows</extracomment>
        <translation>%1 trong %2 số</translation>
    </message>
    <message>
        <source>No figure was found in this text.</source>
        <translation>Không tìm thấy số liệu nào trong văn bản này.</translation>
    </message>
    <message>
        <source>No number fits these filters.</source>
        <translation>Không có số nào hợp với bộ lọc này.</translation>
    </message>
    <message>
        <source>Choose a row to see its sentence</source>
        <translation>Chọn một dòng để xem câu chứa số đó</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Sentence of the figure chosen</source>
        <translation>Câu của số liệu đang chọn</translation>
    </message>
</context>
<context>
    <name>tem::LibraryList</name>
    <message>
        <source>Find a report by period or name</source>
        <translation>Tìm báo cáo theo kỳ hoặc tên</translation>
    </message>
    <message>
        <source>No report of the library matches.</source>
        <translation>Không có báo cáo nào của thư viện khớp.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>So sánh hai báo cáo</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Chuyển giao…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ khỏi thư viện</translation>
    </message>
    <message>
        <source>Reports of the library</source>
        <translation>Báo cáo trong thư viện</translation>
    </message>
    <message>
        <source>Choose two reports, with Ctrl held down, to see what differs</source>
        <translation>Giữ Ctrl để chọn hai báo cáo và xem khác nhau ở đâu</translation>
    </message>
    <message>
        <source>Write the report with its corrections into one file for a colleague</source>
        <translation>Ghi báo cáo cùng các chỗ đã sửa vào một tệp để gửi đồng nghiệp</translation>
    </message>
</context>
<context>
    <name>tem::LoadingPanel</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <extracomment>%1 a file name</extracomment>
        <translation>Đang đọc văn bản đã dán</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
</context>
<context>
    <name>tem::MarkPanel</name>
    <message>
        <source>The selected place</source>
        <translation>Số liệu ứng với chỗ chọn</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>Xem trên biểu đồ</translation>
    </message>
    <message>
        <source>Click a marked place of the text to see how it was read.</source>
        <translation>Bấm vào một chỗ được đánh dấu trong văn bản để xem chỗ đó được hiểu thế nào.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
</context>
<context>
    <name>tem::MarkReading</name>
    <message>
        <source>In the text</source>
        <translation>Viết trong văn bản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <extracomment>%1 and %2 positions in the text, counted in characters</extracomment>
        <translation>ký tự %1–%2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>The report does not name this province.</source>
        <translation>Báo cáo không nêu tên tỉnh này.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>not a figure</source>
        <translation>không phải số liệu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Từ ngày, đến ngày</translation>
    </message>
    <message>
        <source>number of all provinces that are counted by status</source>
        <translation>tổng số tỉnh/TP được đếm theo tình trạng</translation>
    </message>
</context>
<context>
    <name>tem::NotSplitPanel</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>the report states 0</source>
        <translation>báo cáo ghi 0</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>two numbers contradict</source>
        <translation>hai số mâu thuẫn</translation>
    </message>
    <message>
        <source>Not split by marketplace</source>
        <translation>Báo cáo không chia theo sàn</translation>
    </message>
    <message>
        <source>The report states no figures of the catalogue.</source>
        <translation>Báo cáo không nêu số liệu nào của danh mục chỉ tiêu.</translation>
    </message>
    <message>
        <source>Everything the report states is split by marketplace.</source>
        <translation>Mọi chỉ tiêu của báo cáo đều chia theo sàn.</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>cả hai</translation>
    </message>
    <message>
        <source>each</source>
        <translation>từng sàn</translation>
    </message>
</context>
<context>
    <name>tem::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Key figures of the period</source>
        <translation>Số liệu chính của kỳ</translation>
    </message>
    <message>
        <source>The report states no figures by marketplace.</source>
        <translation>Báo cáo không nêu số liệu theo sàn.</translation>
    </message>
    <message>
        <source>italics = computed</source>
        <translation>chữ nghiêng = tính toán</translation>
    </message>
    <message>
        <source>not stated in the text</source>
        <translation>không có sẵn trong văn bản</translation>
    </message>
    <message>
        <source>Each has its own scale from 0, because the units differ</source>
        <translation>Mỗi ô một thang riêng từ 0, vì đơn vị khác nhau</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Mở So sánh sàn</translation>
    </message>
    <message>
        <source>Open checks</source>
        <translation>Mở Đối soát</translation>
    </message>
    <message>
        <source>Open roll-out</source>
        <translation>Mở Triển khai</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the names of two marketplaces</extracomment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 names of the marketplaces, %2 period of the report</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tem::ProvinceTable</name>
    <message>
        <source>Provinces and their stage</source>
        <translation>Các tỉnh, thành phố và tình trạng</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Chép các dòng</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Chép cả bảng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>The report names no province of this stage, or none has the name searched for.</source>
        <translation>Báo cáo không nêu tên tỉnh nào ở tình trạng này, hoặc không có tỉnh nào mang tên cần tìm.</translation>
    </message>
</context>
<context>
    <name>tem::RolloutPage</name>
    <message>
        <source>Roll-out by province</source>
        <translation>Triển khai theo tỉnh</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The report states no roll-out by province.</source>
        <translation>Báo cáo không nêu triển khai theo tỉnh.</translation>
    </message>
    <message>
        <source>No decision with numbers of provinces at its stages was found in the text.</source>
        <translation>Trong văn bản không có quyết định nào kèm số tỉnh, thành phố theo từng tình trạng.</translation>
    </message>
    <message>
        <source>Find a province, with or without diacritics</source>
        <translation>Tìm tỉnh, gõ có dấu hoặc không dấu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tất cả tình trạng</translation>
    </message>
    <message>
        <source>Not yet named</source>
        <translation>Chưa nêu tên</translation>
    </message>
    <message>
        <source>according to the report for %1</source>
        <extracomment>%1: the report&apos;s period, &quot;6 tháng đầu năm 2023&quot;</extracomment>
        <translation>theo báo cáo %1</translation>
    </message>
    <message>
        <source>The report counts %1 provinces and cities, names %2</source>
        <translation>Báo cáo đếm %1 tỉnh/TP, nêu tên %2</translation>
    </message>
    <message>
        <source>The report names %1 provinces and cities</source>
        <translation>Báo cáo nêu tên %1 tỉnh/TP</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Map or table (F6)</source>
        <translation>Bản đồ hoặc bảng (F6)</translation>
    </message>
    <message>
        <source>Show all provinces</source>
        <translation>Hiện tất cả tỉnh/TP</translation>
    </message>
</context>
<context>
    <name>tem::RolloutSummary</name>
    <message>
        <source>The report states no roll-out by province.</source>
        <translation>Báo cáo không nêu tình trạng triển khai theo tỉnh.</translation>
    </message>
    <message>
        <source>Roll-out: %1</source>
        <translation>Triển khai %1</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Triển khai theo tỉnh</translation>
    </message>
    <message>
        <source>Provinces by status (%1 in all) · tracks below: %2 placed on the map</source>
        <extracomment>%1 number of provinces, %2 &quot;3/63&quot;</extracomment>
        <translation>Số tỉnh/TP theo tình trạng (tổng %1) · vạch dưới: đã đặt lên bản đồ %2</translation>
    </message>
    <message>
        <source>Show all provinces</source>
        <translation>Hiện tất cả tỉnh/TP</translation>
    </message>
</context>
<context>
    <name>tem::SamplePicture</name>
    <message>
        <source>Part of the sample report: transactions of Vỏ sò 173.745, of Postmart 813.750; provinces by status 28, 17, 6, 9 and 3</source>
        <translation>Một phần báo cáo mẫu: giao dịch của Vỏ sò 173.745, của Postmart 813.750; số tỉnh theo tình trạng 28, 17, 6, 9 và 3</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>giao dịch qua sàn</translation>
    </message>
    <message>
        <source>provinces by status, %1 in all</source>
        <extracomment>%1 the number of all provinces</extracomment>
        <translation>tỉnh/TP theo tình trạng triển khai, tổng %1</translation>
    </message>
</context>
<context>
    <name>tem::SearchBar</name>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Chỗ trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Chỗ trước</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Chỗ sau (Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Chỗ sau</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 number of the match that is shown, %2 number of matches</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tem::SeriesDetails</name>
    <message>
        <source>Chosen point</source>
        <translation>Điểm đang chọn</translation>
    </message>
    <message>
        <source>Click a point to see which report states it.</source>
        <translation>Bấm vào một điểm để xem báo cáo nào nêu số đó.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an indicator, %2 a marketplace or the total</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>≠ The reports disagree. No line is drawn until one of the values is chosen.</source>
        <translation>≠ Các báo cáo mâu thuẫn. Đường bị ngắt cho đến khi chọn một số.</translation>
    </message>
    <message>
        <source>≠ The reports disagree; one of the values was chosen.</source>
        <translation>≠ Các báo cáo mâu thuẫn; đã chọn một số.</translation>
    </message>
    <message>
        <source>the report says “%1”</source>
        <extracomment>%1 a word of the report that hedges a number</extracomment>
        <translation>báo cáo ghi “%1”</translation>
    </message>
    <message>
        <source>recalled by a later report</source>
        <translation>báo cáo sau nhắc lại</translation>
    </message>
    <message>
        <source>✓ This value stands.</source>
        <translation>✓ Số này được chọn.</translation>
    </message>
    <message>
        <source>Open the report there</source>
        <translation>Mở báo cáo ở số này</translation>
    </message>
    <message>
        <source>Let this value stand</source>
        <translation>Chọn số này</translation>
    </message>
    <message>
        <source>A hollow marker is a number that the report hedges, a ringed one was corrected, a red triangle one on which reports disagree. A dashed slot is a period without a report: the line stops there.</source>
        <translation>Điểm rỗng là số mà báo cáo nói dè dặt, điểm có vòng là số đã sửa, tam giác đỏ là số mà các báo cáo mâu thuẫn. Ô nét đứt là kỳ không có báo cáo: đường dừng ở đó.</translation>
    </message>
</context>
<context>
    <name>tem::SeriesPage</name>
    <message>
        <source>Over time</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Chưa có gì để so sánh</translation>
    </message>
    <message>
        <source>How the numbers are shown</source>
        <translation>Cách trình bày số liệu</translation>
    </message>
    <message>
        <source>Charts or a table of the same numbers (Ctrl+B)</source>
        <translation>Biểu đồ hoặc bảng của cùng các số ấy (Ctrl+B)</translation>
    </message>
    <message>
        <source>At least two reports with a known period are needed. Open or import reports of several periods: each is kept in the library, and its figures appear here.</source>
        <translation>Cần ít nhất hai báo cáo có nêu kỳ. Hãy mở hoặc nhập báo cáo của nhiều kỳ: mỗi báo cáo được giữ trong thư viện và số liệu của nó hiện ở đây.</translation>
    </message>
    <message>
        <source>%1 reports, %2 to %3</source>
        <extracomment>%1 a number of reports, %2 and %3 years</extracomment>
        <translation>%1 báo cáo, từ %2 đến %3</translation>
    </message>
    <message>
        <source>≠ %1 values in conflict</source>
        <extracomment>%1 a number</extracomment>
        <translation>≠ %1 số mâu thuẫn</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
</context>
<context>
    <name>tem::SeriesTable</name>
    <message>
        <source>Values over time as a table</source>
        <translation>Số liệu các kỳ dạng bảng</translation>
    </message>
</context>
<context>
    <name>tem::SourcePage</name>
    <message>
        <source>Source text</source>
        <translation>Văn bản nguồn</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>no digits in this text</source>
        <translation>văn bản không có chữ số nào</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with digits, each with an explanation</source>
        <translation>
            <numerusform>%n chỗ có chữ số, chỗ nào cũng có lời giải thích</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 places with digits, %2 of them without an explanation</source>
        <extracomment>%1 places with digits, %2 those of them that nothing explains</extracomment>
        <translation>%1 chỗ có chữ số, %2 chỗ chưa có lời giải thích</translation>
    </message>
</context>
<context>
    <name>tem::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Xem văn bản</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>chưa chọn số liệu</translation>
    </message>
    <message>
        <source>Select a bar or a number to see the sentence that states it.</source>
        <translation>Bấm vào một cột hoặc một con số để xem câu chứa nó.</translation>
    </message>
    <message>
        <source>Checks with this number</source>
        <translation>Đối soát có số này</translation>
    </message>
    <message>
        <source>Copy the number with its unit, sentence and report</source>
        <translation>Chép số kèm đơn vị, câu và báo cáo</translation>
    </message>
</context>
<context>
    <name>tem::StartPage</name>
    <message>
        <source>Open report…</source>
        <translation>Mở báo cáo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Open the sample report</source>
        <translation>Mở báo cáo mẫu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Open a report to begin</source>
        <translation>Mở một báo cáo để bắt đầu</translation>
    </message>
    <message>
        <source>Tem finds every number in a report, checks totals against their parts, and makes tables, charts and maps that are ready to export.</source>
        <translation>Tem tìm mọi con số trong báo cáo, đối soát tổng với phần, và dựng sẵn bảng, biểu đồ, bản đồ để xuất.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>A .txt text file · Ctrl+O</source>
        <translation>Tệp văn bản .txt · Ctrl+O</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Dán văn bản</translation>
    </message>
    <message>
        <source>Copied from a letter, web page or document · Ctrl+V</source>
        <translation>Chép sẵn từ thư, trang web hay văn bản · Ctrl+V</translation>
    </message>
    <message>
        <source>or drop a file anywhere in the window</source>
        <translation>hoặc kéo tệp thả vào bất cứ chỗ nào trong cửa sổ</translation>
    </message>
    <message>
        <source>No report at hand?</source>
        <translation>Chưa có báo cáo?</translation>
    </message>
    <message>
        <source>Try the sample: figures of the first half of 2023 from the marketplaces Vỏ sò and Postmart.</source>
        <translation>Thử với báo cáo mẫu: số liệu 6 tháng đầu năm 2023 của hai sàn Vỏ sò và Postmart.</translation>
    </message>
    <message>
        <source>Open or paste</source>
        <translation>Mở hoặc dán</translation>
    </message>
    <message>
        <source>Tem leaves the original file as it is and sends nothing out of the computer.</source>
        <translation>Tem giữ nguyên tệp gốc, không gửi gì ra ngoài máy.</translation>
    </message>
    <message>
        <source>Look and check</source>
        <translation>Xem và đối soát</translation>
    </message>
    <message>
        <source>A click on a number shows the sentence that holds it.</source>
        <translation>Bấm vào một con số là thấy ngay câu chứa nó.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>A PDF summary, pictures, tables as CSV.</source>
        <translation>Bản tóm tắt PDF, ảnh, bảng CSV.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Library of reports</source>
        <translation>Thư viện báo cáo</translation>
    </message>
</context>
<context>
    <name>tem::TrainingPage</name>
    <message>
        <source>not split by marketplace</source>
        <translation>không chia theo sàn</translation>
    </message>
    <message>
        <source>Training and press</source>
        <translation>Đào tạo – truyền thông</translation>
    </message>
    <message>
        <source>Courses, attendances, press items</source>
        <translation>Khóa đào tạo, lượt người, tin bài</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Tỷ trọng trong tổng</translation>
    </message>
    <message>
        <source>Attendances of one course</source>
        <translation>Lượt người mỗi khóa</translation>
    </message>
    <message>
        <source>The report lacks the courses or the attendances to compute it from.</source>
        <translation>Báo cáo không nêu đủ số khóa và lượt người để tính.</translation>
    </message>
</context>
</TS>
