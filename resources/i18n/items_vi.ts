<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::Attention</name>
    <message>
        <source>“%1” was read as %2 but may be %3</source>
        <translation>“%1” được đọc là %2 nhưng có thể là %3</translation>
    </message>
    <message>
        <source>All %1 figures can be read in two ways: %2</source>
        <extracomment>%1 a number, %2 examples</extracomment>
        <translation>Cả %1 số liệu đều có thể đọc theo hai cách: %2</translation>
    </message>
    <message>
        <source>1 figure can be read in two ways: %1</source>
        <extracomment>%1 an example</extracomment>
        <translation>1 số liệu có thể đọc theo hai cách: %1</translation>
    </message>
    <message>
        <source>%1 figures can be read in two ways: %2</source>
        <translation>%1 số liệu có thể đọc theo hai cách: %2</translation>
    </message>
    <message>
        <source>%1 do not agree: %2</source>
        <extracomment>%1 what is checked, %2 the equation: &quot;3.512 + 4.125 = 7.637 ≠ 7.640&quot;</extracomment>
        <translation>%1 không khớp: %2</translation>
    </message>
    <message>
        <source>No figure was found in this text. “Source text” shows how every number in it was read.</source>
        <translation>Không tìm thấy số liệu nào trong văn bản này. Trang “Văn bản nguồn” cho thấy mỗi con số được đọc thế nào.</translation>
    </message>
</context>
<context>
    <name>tem::BaselineText</name>
    <message>
        <source>against the previous period</source>
        <translation>so với kỳ trước</translation>
    </message>
    <message>
        <source>against the same period a year before</source>
        <translation>so với cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>no more than rounding apart</source>
        <translation>chênh trong mức làm tròn</translation>
    </message>
    <message>
        <source>up</source>
        <translation>tăng</translation>
    </message>
    <message>
        <source>down</source>
        <translation>giảm</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>%1 percentage</extracomment>
        <translation>tăng %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>giảm %1</translation>
    </message>
    <message>
        <source>stated in: %1</source>
        <extracomment>%1 title of a report</extracomment>
        <translation>nêu trong: %1</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <extracomment>%1 formula</extracomment>
        <translation>tính toán: %1</translation>
    </message>
    <message>
        <source>%1: cannot be compared</source>
        <extracomment>%1 &quot;against the previous period&quot;</extracomment>
        <translation>%1: không so được</translation>
    </message>
    <message>
        <source>Only levels of known indicators with a known period can be compared over time.</source>
        <translation>Chỉ so được qua các kỳ những số mức của chỉ tiêu đã biết, có kỳ rõ ràng.</translation>
    </message>
    <message>
        <source>This number can be read in two ways.</source>
        <translation>Số này đọc được hai cách.</translation>
    </message>
    <message>
        <source>A period like this one has none of its kind right before it.</source>
        <translation>Kỳ này không có kỳ cùng loại ngay trước nó.</translation>
    </message>
    <message>
        <source>Reports give different values for %1, and none of them was chosen.</source>
        <extracomment>%1 a period</extracomment>
        <translation>Các báo cáo nêu số khác nhau cho %1 và chưa chọn số nào.</translation>
    </message>
    <message>
        <source>The value for %1 is not a single sure number.</source>
        <extracomment>%1 a period</extracomment>
        <translation>Số của %1 không phải là một số chắc chắn.</translation>
    </message>
    <message>
        <source>Another unit: %1 is given in “%2”, this number in “%3”.</source>
        <extracomment>%1 a period, %2 the unit of its value, %3 the unit of the number here</extracomment>
        <translation>Đơn vị khác: %1 tính bằng “%2”, số này bằng “%3”.</translation>
    </message>
    <message>
        <source>For %1, reports speak of other marketplaces or of all together only.</source>
        <extracomment>%1 a period</extracomment>
        <translation>Với %1, các báo cáo chỉ nêu số của sàn khác hoặc của tất cả các sàn.</translation>
    </message>
    <message>
        <source>Another kind of period: reports give no value for %1, only for %2.</source>
        <extracomment>%1 the period that was looked for, %2 another one that ends on the same day</extracomment>
        <translation>Loại kỳ khác: không báo cáo nào nêu số của %1, chỉ có số của %2.</translation>
    </message>
    <message>
        <source>No report gives an earlier value.</source>
        <translation>Không báo cáo nào nêu số của kỳ trước.</translation>
    </message>
    <message>
        <source>No report gives a value for %1.</source>
        <translation>Không báo cáo nào nêu số của %1.</translation>
    </message>
</context>
<context>
    <name>tem::CheckEntry</name>
    <message>
        <source>Provinces named</source>
        <translation>Tỉnh nêu tên</translation>
    </message>
    <message>
        <source>Roll-out of %1</source>
        <extracomment>%1 number of a decision: 468/QĐ-TTg</extracomment>
        <translation>Triển khai %1</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Triển khai</translation>
    </message>
    <message>
        <source>%1: total and parts</source>
        <extracomment>%1 name of an indicator</extracomment>
        <translation>%1: tổng và các phần</translation>
    </message>
    <message>
        <source>%1: average and what it is computed from</source>
        <translation>%1: bình quân và các số để tính</translation>
    </message>
    <message>
        <source>%1: share, part and whole</source>
        <translation>%1: tỷ trọng, phần và tổng</translation>
    </message>
    <message>
        <source>%1: change and the two levels</source>
        <translation>%1: mức tăng giảm và hai số so sánh</translation>
    </message>
    <message>
        <source>%1: provinces by status and all provinces</source>
        <translation>%1: số tỉnh theo tình trạng và tổng số tỉnh</translation>
    </message>
    <message>
        <source>Provinces named and their number</source>
        <translation>Tỉnh nêu tên và số tỉnh</translation>
    </message>
    <message>
        <source>All of these numbers are written out to the last unit, so the total must agree exactly. Tem corrects no number by itself.</source>
        <translation>Các số đều viết đến hàng đơn vị, nên tổng phải bằng đúng từng đơn vị. Tem không tự sửa số nào.</translation>
    </message>
    <message>
        <source>The statuses count more provinces than there are, so one of the numbers is wrong or a province is counted twice. Tem corrects no number by itself.</source>
        <translation>Cộng các tình trạng được nhiều tỉnh hơn số tỉnh hiện có, nên có số sai hoặc có tỉnh bị đếm hai lần. Tem không tự sửa số nào.</translation>
    </message>
    <message>
        <source>The counts do not add up to all provinces, and the report does not say that some are left out. Tem corrects no number by itself.</source>
        <translation>Cộng các tình trạng chưa đủ tổng số tỉnh, mà báo cáo không nói là còn tỉnh chưa kể. Tem không tự sửa số nào.</translation>
    </message>
    <message>
        <source>The report lists the provinces as if all were named, but their number is another. Tem corrects no number by itself.</source>
        <translation>Báo cáo kể tên như thể đã đủ, nhưng số tỉnh nêu tên khác số tỉnh được đếm. Tem không tự sửa số nào.</translation>
    </message>
    <message>
        <source>Even if every number was rounded at its last printed digit, they do not meet. Tem corrects no number by itself.</source>
        <translation>Dù mỗi số đều có thể đã làm tròn ở chữ số cuối, các số vẫn không khớp nhau. Tem không tự sửa số nào.</translation>
    </message>
    <message>
        <source>What is computed is exactly what the report says.</source>
        <translation>Số tính được bằng đúng số báo cáo ghi.</translation>
    </message>
    <message>
        <source>The report itself says “%1”: computed are %2, reported %3. They agree as closely as the report claims.</source>
        <extracomment>%1 the report&apos;s hedging word, %2 computed, %3 reported number</extracomment>
        <translation>Chính báo cáo ghi “%1”: tính được %2, báo cáo ghi %3. Hai số khớp nhau trong mức chắc mà báo cáo nêu.</translation>
    </message>
    <message>
        <source>The report gives rounded numbers. Within their last printed digit they agree.</source>
        <translation>Báo cáo ghi số đã làm tròn. Xét đến chữ số cuối được in, các số khớp nhau.</translation>
    </message>
    <message>
        <source>The report names only some of the provinces that it counts.</source>
        <translation>Báo cáo chỉ nêu tên một số trong các tỉnh được đếm.</translation>
    </message>
    <message>
        <source>The report gives only some of the parts, so they need not make up the whole.</source>
        <translation>Báo cáo chỉ nêu một số phần, nên các phần không nhất thiết cộng đủ tổng.</translation>
    </message>
    <message>
        <source>Shares of the marketplaces are computed from %1. Where the total is shown, both numbers stand: %2 ≠ %1.</source>
        <extracomment>%1 the computed total, %2 the reported one</extracomment>
        <translation>Tỷ trọng các sàn tính trên %1. Nơi hiện tổng đều hiện cả hai số: %2 ≠ %1.</translation>
    </message>
    <message>
        <source>The bar of statuses is drawn as the report counts them.</source>
        <translation>Thanh tình trạng vẽ đúng theo các số báo cáo đếm.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>làm tròn</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>thiếu phần</translation>
    </message>
    <message>
        <source>off by %1</source>
        <extracomment>%1 by how much a check fails</extracomment>
        <translation>lệch %1</translation>
    </message>
</context>
<context>
    <name>tem::CheckEquation</name>
    <message>
        <source>Earlier period</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Cộng lại</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Tính được</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation>Báo cáo ghi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Tổng số tỉnh</translation>
    </message>
    <message>
        <source>provinces named: %1 %2 %3</source>
        <extracomment>%1 how many provinces the report names, %2 one of = &lt; ≠, %3 how many it counts</extracomment>
        <translation>%1 tỉnh nêu tên %2 %3</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nêu tên</translation>
    </message>
</context>
<context>
    <name>tem::CheckModel</name>
    <message>
        <source>%1 agree</source>
        <translation>%1 khớp</translation>
    </message>
    <message>
        <source>%1 rounding</source>
        <translation>%1 làm tròn</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>%1 thiếu phần</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 lệch</translation>
    </message>
    <message>
        <source>and %1 to note</source>
        <extracomment>%1 number of remarks, at the end of a list</extracomment>
        <translation>và %1 lưu ý</translation>
    </message>
    <message>
        <source>Nothing in this report can be checked</source>
        <translation>Báo cáo này không có gì để đối soát</translation>
    </message>
    <message>
        <source>Checks: %1. %2</source>
        <extracomment>%1 number of checks, %2 how many came out how</extracomment>
        <translation>%1 phép: %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Phép đối soát</translation>
    </message>
    <message>
        <source>Of what, where</source>
        <translation>Chỉ tiêu, chỗ ghi</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <extracomment>%1 number of figures that can be read in two ways</extracomment>
        <translation>%1 chưa chắc</translation>
    </message>
</context>
<context>
    <name>tem::CheckRemarks</name>
    <message>
        <source>doubtful</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>“%1” was read as %2; it can also be read as %3</source>
        <extracomment>%1 the words of the report, %2 the reading taken, %3 the other reading</extracomment>
        <translation>“%1” được đọc là %2; cũng có thể đọc là %3</translation>
    </message>
    <message>
        <source>“%1” was read as %2; it can be read in two ways</source>
        <extracomment>%1 the words of the report, %2 the reading taken</extracomment>
        <translation>“%1” được đọc là %2; có thể đọc theo hai cách</translation>
    </message>
    <message>
        <source>%1: which number is meant</source>
        <extracomment>%1 name of an indicator</extracomment>
        <translation>%1: nên hiểu là số nào</translation>
    </message>
    <message>
        <source>The mark in this number can group thousands or be a decimal mark, and nothing in the report decides which. Ask whoever wrote it before you use the number.</source>
        <translation>Dấu trong số này có thể là dấu ngăn nghìn, cũng có thể là dấu thập phân, và trong báo cáo không có gì để phân định. Hãy hỏi người viết trước khi dùng số này.</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Không đối soát được</translation>
    </message>
    <message>
        <source>The report gives only one number for each of these, so there is nothing to compare it with.</source>
        <translation>Báo cáo chỉ có một số cho mỗi chỉ tiêu này, không có gì để so.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>The total says “%1”, the parts say “%2”</source>
        <extracomment>%1 unit of the total, %2 unit or units of the parts</extracomment>
        <translation>Tổng ghi “%1”, các phần ghi “%2”</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The numbers were compared as they stand. The report does not say how it counts, so ask whoever wrote it before you publish them together.</source>
        <translation>Các số được so đúng như báo cáo ghi. Báo cáo không nói cách đếm, nên cần hỏi lại nguồn trước khi công bố chung.</translation>
    </message>
</context>
<context>
    <name>tem::CorrectionText</name>
    <message>
        <source>%1 (added)</source>
        <extracomment>%1 a number that the user found in the text</extracomment>
        <translation>%1 (đã thêm)</translation>
    </message>
    <message>
        <source>%1 (corrected, printed: %2)</source>
        <extracomment>%1 the corrected number, %2 the number that is printed</extracomment>
        <translation>%1 (đã sửa, in: %2)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>không nêu tên</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a province&apos;s status: %1 as the report has it, %2 as the user placed it</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (printed: “%2”)</source>
        <extracomment>%1 the fields that were put right, %2 what the report prints</extracomment>
        <translation>%1 (in: “%2”)</translation>
    </message>
    <message>
        <source>“%1” added as a figure: %2</source>
        <extracomment>%1 what the report prints, %2 the figure it was taken for</extracomment>
        <translation>thêm số liệu từ “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is no figure</source>
        <extracomment>%1 what the report prints</extracomment>
        <translation>“%1” không phải số liệu</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <extracomment>%1 a number of which something else was put right: its unit, marketplace, period …</extracomment>
        <translation>%1 (đã sửa)</translation>
    </message>
    <message>
        <source>%1 (printed: %2)</source>
        <extracomment>%1 the corrected number, %2 what the report prints</extracomment>
        <translation>%1 (in: %2)</translation>
    </message>
    <message>
        <source>added by the user</source>
        <translation>người dùng thêm</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>corrected, printed: %1</source>
        <extracomment>%1 what the report prints</extracomment>
        <translation>đã sửa, in: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 name of a field, %2 as it was read, %3 as it was put right</extracomment>
        <translation>%1: %2 → %3</translation>
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
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Corrected by: %1.</source>
        <extracomment>%1 who and when</extracomment>
        <translation>Người sửa: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Lý do: %1.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kiểm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>chưa kiểm</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>đã kiểm</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>còn tranh cãi</translation>
    </message>
    <message>
        <source>%1 (placed)</source>
        <extracomment>%1 a province that the user placed at a status</extracomment>
        <translation>%1 (đã xếp)</translation>
    </message>
</context>
<context>
    <name>tem::Description</name>
    <message>
        <source>%1 (computed)</source>
        <extracomment>%1 a number with its unit
----------
%1 a sentence such as &quot;Postmart is 4,7 times as high&quot;</extracomment>
        <translation>%1 (tính toán)</translation>
    </message>
    <message>
        <source>%1, but the parts add up to %2</source>
        <extracomment>%1 the reported number, %2 what its parts add up to</extracomment>
        <translation>%1, nhưng các phần cộng lại là %2</translation>
    </message>
    <message>
        <source>together %1</source>
        <extracomment>%1 the total of both marketplaces</extracomment>
        <translation>cả hai sàn %1</translation>
    </message>
    <message>
        <source>The report compares nothing by marketplace.</source>
        <translation>Báo cáo không chia chỉ tiêu nào theo sàn.</translation>
    </message>
    <message>
        <source>Comparison of the marketplaces.</source>
        <translation>So sánh các sàn.</translation>
    </message>
    <message>
        <source>Comparison of the marketplaces, %1.</source>
        <translation>So sánh các sàn, %1.</translation>
    </message>
    <message>
        <source>The report says nothing about the roll-out by province.</source>
        <translation>Báo cáo không nêu việc triển khai theo tỉnh.</translation>
    </message>
    <message>
        <source>number of provinces not stated: %1</source>
        <extracomment>%1 status of provinces whose number is not given</extracomment>
        <translation>không nêu số tỉnh: %1</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <extracomment>%1 &quot;sentence 7&quot;</extracomment>
        <translation>Nguồn: %1.</translation>
    </message>
    <message>
        <source>The report only counts %1 of them without naming them, so the map leaves these hatched grey.</source>
        <extracomment>%1 number of provinces</extracomment>
        <translation>%1 tỉnh/TP báo cáo chỉ đếm, không nêu tên, nên bản đồ để gạch xám.</translation>
    </message>
    <message>
        <source>computed</source>
        <extracomment>%1 the formula that a number was computed by</extracomment>
        <translation>tính toán</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>tính toán: %1</translation>
    </message>
    <message>
        <source>%1 of the total (%2)</source>
        <extracomment>%1 a percentage, %2 &quot;computed: 813.750 ÷ 987.495&quot;</extracomment>
        <translation>%1 của tổng (%2)</translation>
    </message>
    <message>
        <source>the report says “%1”</source>
        <extracomment>%1 the report&apos;s own hedging word</extracomment>
        <translation>báo cáo ghi “%1”</translation>
    </message>
    <message>
        <source>doubtful: it can be read in two ways</source>
        <translation>chưa chắc: có thể đọc theo hai cách</translation>
    </message>
    <message>
        <source>doubtful: “%1” was read as %2, it can also be read as %3</source>
        <extracomment>%1 the words of the report, %2 the reading taken, %3 the other reading</extracomment>
        <translation>chưa chắc: “%1” được đọc là %2, cũng có thể đọc là %3</translation>
    </message>
    <message>
        <source>the report states 0</source>
        <translation>báo cáo ghi 0</translation>
    </message>
    <message>
        <source>named: %1</source>
        <extracomment>%1 names of provinces</extracomment>
        <translation>nêu tên: %1</translation>
    </message>
    <message>
        <source>all together %1</source>
        <extracomment>%1 the total of three or more marketplaces</extracomment>
        <translation>tất cả các sàn %1</translation>
    </message>
    <message>
        <source>not stated does not mean 0</source>
        <translation>không nêu không có nghĩa là bằng 0</translation>
    </message>
    <message>
        <source>the report&apos;s figures give no such number</source>
        <translation>số liệu của báo cáo không cho ra số này</translation>
    </message>
    <message>
        <source>contradiction: the report states %1, its parts add up to %2 (%3)</source>
        <extracomment>%1 the reported number, %2 what its parts add up to, %3 &quot;computed: 3.512 + 4.125&quot;</extracomment>
        <translation>mâu thuẫn: báo cáo ghi %1, các phần cộng lại là %2 (%3)</translation>
    </message>
    <message>
        <source>number not stated</source>
        <translation>không nêu số tỉnh</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <extracomment>%1 names of some of the provinces that the report counts</extracomment>
        <translation>%1 và tỉnh khác</translation>
    </message>
    <message>
        <source>placed on the map: %1</source>
        <extracomment>%1 &quot;3/28&quot;: how many of the provinces counted are named, and so placed on the map</extracomment>
        <translation>đã đặt lên bản đồ: %1</translation>
    </message>
    <message>
        <source>Not split by marketplace: %1.</source>
        <extracomment>%1 names of indicators with their numbers</extracomment>
        <translation>Không chia theo sàn: %1.</translation>
    </message>
    <message>
        <source>Training and press.</source>
        <translation>Đào tạo và truyền thông.</translation>
    </message>
    <message>
        <source>Training and press, %1.</source>
        <translation>Đào tạo và truyền thông, %1.</translation>
    </message>
    <message>
        <source>Attendances of one course: %1 (%2).</source>
        <extracomment>%1 a number with its unit, %2 &quot;computed: 8.412.839 ÷ 568&quot;</extracomment>
        <translation>Lượt người mỗi khóa: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tem::DiffEntry</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>lower end of a range</source>
        <translation>đầu dưới của khoảng</translation>
    </message>
    <message>
        <source>upper end of a range</source>
        <translation>đầu trên của khoảng</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>mức chắc</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>của ai</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>không nêu số</translation>
    </message>
    <message>
        <source>Provinces in all</source>
        <translation>Tổng số tỉnh/TP</translation>
    </message>
    <message>
        <source>count</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>named now</source>
        <translation>mới được nêu tên</translation>
    </message>
    <message>
        <source>no longer named</source>
        <translation>không còn được nêu tên</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>như nhau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đổi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>không khác nhau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how many, %2 &quot;changed&quot;, &quot;new&quot;, &quot;gone&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tem::DiffModel</name>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference (computed)</source>
        <translation>Chênh lệch (tính toán)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <extracomment>%1 formula</extracomment>
        <translation>tính toán: %1</translation>
    </message>
</context>
<context>
    <name>tem::ErrorText</name>
    <message>
        <source>the pasted text</source>
        <translation>văn bản đã dán</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>%1 a whole sentence, %2 the system&apos;s reason</extracomment>
        <translation>%1 Lý do: %2</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>Không có tệp %1. Hãy kiểm tra tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 là thư mục. Hãy chọn một tệp trong đó.</translation>
    </message>
    <message>
        <source>You are not allowed to read %1. Ask its owner for access or copy it to your own folder.</source>
        <translation>Bạn không có quyền đọc %1. Hãy xin quyền đọc hoặc nhờ chép tệp vào thư mục của bạn.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that the drive is connected and try again.</source>
        <translation>Không đọc được %1. Hãy kiểm tra ổ đĩa còn kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no text in %1. Choose the file that holds the report.</source>
        <translation>Trong %1 không có chữ nào. Hãy chọn tệp có nội dung báo cáo.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, the most that is read. Split it or save the text alone.</source>
        <translation>%1 lớn hơn 64 MiB, mức lớn nhất đọc được. Hãy tách tệp hoặc chỉ lưu phần chữ.</translation>
    </message>
    <message>
        <source>%1 is no text that can be read. Save the report as plain text (.txt, UTF-8) and open that.</source>
        <translation>%1 không phải văn bản đọc được. Hãy lưu báo cáo thành văn bản thuần (.txt, UTF-8) rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a %2 document, which cannot be read yet. Save the report as plain text (.txt, UTF-8) or copy its text and paste it.</source>
        <extracomment>%1 file, %2 kind of document: PDF</extracomment>
        <translation>%1 là tài liệu %2, hiện chưa đọc được. Hãy lưu báo cáo thành văn bản thuần (.txt, UTF-8), hoặc chép nội dung rồi dán vào.</translation>
    </message>
    <message>
        <source>The letters of %1 are in an unknown encoding. Save it as UTF-8 and open it again.</source>
        <translation>Không nhận ra bảng mã chữ của %1. Hãy lưu tệp theo UTF-8 rồi mở lại.</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled. Nothing was changed.</source>
        <translation>Đã dừng đọc %1. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The catalogue file %1 has an error in line %2: %3 Correct the file or remove it.</source>
        <extracomment>%1 file, %2 line number, %3 reason</extracomment>
        <translation>Tệp danh mục %1 có lỗi ở dòng %2: %3 Hãy sửa hoặc bỏ tệp này.</translation>
    </message>
    <message>
        <source>The catalogue file %1 has an error: %2 Correct the file or remove it.</source>
        <extracomment>%1 file, %2 reason</extracomment>
        <translation>Tệp danh mục %1 có lỗi: %2 Hãy sửa hoặc bỏ tệp này.</translation>
    </message>
    <message>
        <source>%1 could not be written, and no half file was left. Choose another folder or free some space.</source>
        <translation>Không ghi được %1, và không để lại tệp dở dang. Hãy chọn thư mục khác hoặc giải phóng bớt chỗ trống.</translation>
    </message>
    <message>
        <source>What was stored of %1 is damaged (%2). Read the original report again.</source>
        <extracomment>%1 file, %2 what is wrong</extracomment>
        <translation>Phần lưu của %1 bị hỏng (%2). Hãy đọc lại báo cáo gốc.</translation>
    </message>
    <message>
        <source>%1 is no report that was handed over from Tem. Choose a file that Tem wrote (.tem).</source>
        <translation>%1 không phải là báo cáo được chuyển giao từ Tem. Hãy chọn tệp do Tem ghi ra (.tem).</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Ask its owner for permission to write, or copy the library to your own folder.</source>
        <translation>%1 chỉ đọc được, không sửa được. Hãy xin chủ sở hữu quyền ghi, hoặc chép thư viện vào thư mục của mình.</translation>
    </message>
    <message>
        <source>%1 is no library of Tem. It was left as it is; choose another file.</source>
        <translation>%1 không phải là thư viện của Tem. Tệp được giữ nguyên; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Tem. It was left as it is; open it with that version.</source>
        <translation>%1 do một phiên bản Tem mới hơn ghi. Tệp được giữ nguyên; hãy mở bằng phiên bản đó.</translation>
    </message>
    <message>
        <source>Another program is writing into %1. Wait a moment and try again.</source>
        <translation>Một chương trình khác đang ghi vào %1. Hãy chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Restore it from a copy.</source>
        <translation>Thư viện %1 bị hỏng. Hãy khôi phục từ bản sao.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1, and nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa %1 đã hết chỗ, chưa có gì thay đổi. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>tem::FigureDetails</name>
    <message>
        <source>Sentence %1 of the text</source>
        <translation>Câu %1 trong văn bản</translation>
    </message>
    <message>
        <source>%1 (from the total)</source>
        <extracomment>%1 unit</extracomment>
        <translation>%1 (theo tổng)</translation>
    </message>
    <message>
        <source>exact, without “about”</source>
        <translation>chính xác, không kèm “khoảng”</translation>
    </message>
    <message>
        <source>the report says “%1”</source>
        <extracomment>%1 the report&apos;s own hedging word</extracomment>
        <translation>báo cáo ghi “%1”</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Viết trong văn bản</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>part of a total</source>
        <translation>phần của tổng</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Thuộc tổng</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Nói về</translation>
    </message>
    <message>
        <source>Other reading</source>
        <translation>Cách đọc khác</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>%1 and %2 positions in the text, counted in characters</extracomment>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>ký tự %1–%2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nêu tên</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1, computed from %2 in “%3”</source>
        <extracomment>%1 &quot;up 5,7 %&quot;, %2 &quot;first 6 months of 2022: 205,3 tỷ đồng&quot;, %3 title of a report</extracomment>
        <translation>%1, tính toán từ %2 theo “%3”</translation>
    </message>
</context>
<context>
    <name>tem::FigureModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
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
        <source>Of whom</source>
        <translation>Đối tượng</translation>
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
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Mức chắc</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Viết trong văn bản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>part of %1</source>
        <extracomment>%1 the total, with its unit</extracomment>
        <translation>phần của %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 the level that a share or change speaks of, with its unit</extracomment>
        <translation>của %1</translation>
    </message>
    <message>
        <source>can also be read as %1</source>
        <extracomment>%1 the other value, for a number whose mark can be read in two ways</extracomment>
        <translation>cũng có thể đọc là %1</translation>
    </message>
    <message>
        <source>can be read in two ways</source>
        <translation>có thể đọc hai cách</translation>
    </message>
    <message>
        <source>no province named</source>
        <translation>không nêu tên</translation>
    </message>
    <message>
        <source>all %1 named</source>
        <extracomment>%1 number of provinces</extracomment>
        <translation>nêu tên đủ %1</translation>
    </message>
    <message>
        <source>%1 named</source>
        <translation>nêu tên %1</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <extracomment>%1 provinces named, %2 provinces counted</extracomment>
        <translation>nêu tên %1 trong %2</translation>
    </message>
    <message>
        <source>part of a total</source>
        <translation>phần của tổng</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>tỉnh/TP</translation>
    </message>
    <message>
        <source>provinces by status</source>
        <translation>số tỉnh theo tình trạng</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Câu %1: %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>lệch</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>làm tròn</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>thiếu phần</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Đối soát</translation>
    </message>
    <message>
        <source>Full value</source>
        <translation>Giá trị đầy đủ</translation>
    </message>
    <message>
        <source>Base unit</source>
        <translation>Đơn vị gốc</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kiểm</translation>
    </message>
</context>
<context>
    <name>tem::FigureWords</name>
    <message>
        <source>level</source>
        <extracomment>what kind of statement a figure is: an amount or number, not a share, change or target</extracomment>
        <translation>mức</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ trọng</translation>
    </message>
    <message>
        <source>change</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>tăng</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>giảm</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>earlier period</source>
        <translation>kỳ trước</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>chính xác</translation>
    </message>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>hơn</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>gần</translation>
    </message>
    <message>
        <source>1 province</source>
        <translation>1 tỉnh/TP</translation>
    </message>
    <message>
        <source>%1 provinces</source>
        <translation>%1 tỉnh/TP</translation>
    </message>
</context>
<context>
    <name>tem::IndicatorRow</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>Average of 1 transaction</source>
        <translation>Bình quân 1 giao dịch</translation>
    </message>
    <message>
        <source>%1 and %2 are equal</source>
        <translation>%1 và %2 bằng nhau</translation>
    </message>
    <message>
        <source>%1 and %2 are about equal</source>
        <extracomment>two marketplaces whose ratio rounds to 1</extracomment>
        <translation>%1 và %2 gần bằng nhau</translation>
    </message>
    <message>
        <source>%1 is %2 times as high</source>
        <extracomment>%1 marketplace with the larger value, %2 how many times the other&apos;s it is</extracomment>
        <translation>%1 gấp %2 lần</translation>
    </message>
    <message>
        <source>%1 is %2 times %3</source>
        <extracomment>%1 marketplace with the largest value, %2 how many times that of %3 it is</extracomment>
        <translation>%1 gấp %2 lần %3</translation>
    </message>
    <message>
        <source>the report says “%1”</source>
        <extracomment>%1 the report&apos;s own hedging word</extracomment>
        <translation>báo cáo ghi “%1”</translation>
    </message>
    <message>
        <source>The total is given in “%1”, its parts in “%2”; the report does not say how it counts.</source>
        <extracomment>%1 unit of the total, %2 unit of the parts</extracomment>
        <translation>Tổng ghi “%1”, các phần ghi “%2”; báo cáo không nói cách đếm.</translation>
    </message>
    <message>
        <source>%1 (sentence %2)</source>
        <extracomment>%1 name of an indicator, %2 number of a sentence</extracomment>
        <translation>%1 (câu %2)</translation>
    </message>
</context>
<context>
    <name>tem::IndicatorTable</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Both marketplaces</source>
        <translation>Cả hai sàn</translation>
    </message>
    <message>
        <source>Ratio (computed)</source>
        <translation>Tỷ số (tính toán)</translation>
    </message>
    <message>
        <source>All marketplaces</source>
        <translation>Các sàn</translation>
    </message>
</context>
<context>
    <name>tem::KeyFigures</name>
    <message>
        <source>not split by marketplace</source>
        <translation>không chia theo sàn</translation>
    </message>
</context>
<context>
    <name>tem::LibraryModel</name>
    <message>
        <source>no period stated</source>
        <translation>không nêu kỳ</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản đã dán</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>✓ %1 hold</source>
        <extracomment>%1 a number of checks</extracomment>
        <translation>✓ %1 khớp</translation>
    </message>
    <message>
        <source>✕ %1 of %2 fail</source>
        <extracomment>%1 checks that fail, %2 all checks</extracomment>
        <translation>✕ %1 trong %2 lệch</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
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
        <source>Last opened</source>
        <translation>Mở lần cuối</translation>
    </message>
    <message>
        <source>%1 reports</source>
        <translation>%1 báo cáo</translation>
    </message>
    <message>
        <source>%1 reports, from %2 to %3</source>
        <extracomment>%1 a number of reports, %2 and %3 dates</extracomment>
        <translation>%1 báo cáo, từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1 disputed</source>
        <extracomment>%1 a number of figures and checks that somebody disputes</extracomment>
        <translation>%1 còn tranh cãi</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <extracomment>%1 a number of figures that somebody corrected</extracomment>
        <translation>%1 đã sửa</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>%1 figures that were compared with the printed report, %2 all figures</extracomment>
        <translation>%1 trong %2 đã kiểm</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa kiểm</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kiểm lại</translation>
    </message>
</context>
<context>
    <name>tem::PeriodText</name>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <extracomment>%1 month by number, %2 year</extracomment>
        <translation>tháng %1 năm %2</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <extracomment>%1 roman number of the quarter, %2 year</extracomment>
        <translation>quý %1 năm %2</translation>
    </message>
    <message>
        <source>first %1 months of %2</source>
        <extracomment>%1 number of months, %2 year</extracomment>
        <translation>%1 tháng đầu năm %2</translation>
    </message>
    <message>
        <source>last %1 months of %2</source>
        <extracomment>%1 number of months, %2 year</extracomment>
        <translation>%1 tháng cuối năm %2</translation>
    </message>
</context>
<context>
    <name>tem::PlatformFilter</name>
    <message>
        <source>Not drawn: %1</source>
        <extracomment>%1 names of marketplaces that the charts leave out</extracomment>
        <translation>Không vẽ: %1</translation>
    </message>
</context>
<context>
    <name>tem::ProvinceModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh/TP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>%1 and also: %2</source>
        <translation>%1 và cả: %2</translation>
    </message>
    <message>
        <source>not yet named in the report</source>
        <translation>chưa nêu tên trong báo cáo</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>câu %1</translation>
    </message>
    <message>
        <source>%1 (placed by the user)</source>
        <extracomment>%1 status of a province that the user put right</extracomment>
        <translation>%1 (đã xếp bởi người dùng)</translation>
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
    <name>tem::ReportModels</name>
    <message>
        <source>Roll-out</source>
        <extracomment>%1 number of a decision: 468/QĐ-TTg</extracomment>
        <translation>Triển khai</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>văn bản đã dán</translation>
    </message>
    <message>
        <source>No figure was found in this text</source>
        <translation>Không thấy số liệu nào trong văn bản này</translation>
    </message>
    <message>
        <source>figures: %1</source>
        <translation>%1 số liệu</translation>
    </message>
    <message>
        <source>counts of provinces: %1</source>
        <translation>%1 số tỉnh theo tình trạng</translation>
    </message>
    <message>
        <source>periods: %1</source>
        <translation>%1 kỳ</translation>
    </message>
    <message>
        <source>left out, each with its reason: %1</source>
        <extracomment>numbers of the text that are no figures</extracomment>
        <translation>%1 bỏ qua, đều có lý do</translation>
    </message>
    <message>
        <source>The names of %1 of the %2 provinces that are counted by status.</source>
        <extracomment>%1 provinces not named, %2 provinces counted</extracomment>
        <translation>Tên %1 trong %2 tỉnh/TP được đếm theo tình trạng triển khai.</translation>
    </message>
    <message>
        <source>The parts by marketplace of: %1.</source>
        <extracomment>%1 one or more names of indicators</extracomment>
        <translation>Phần của từng sàn trong: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of an indicator, %2 a whole sentence about its units</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How attendances were counted: they come to %1 (computed, %2).</source>
        <extracomment>%1 a computed number with its unit, %2 the formula</extracomment>
        <translation>Cách đếm lượt người: tính ra %1 (tính toán, %2), nên cần hỏi lại nguồn.</translation>
    </message>
    <message>
        <source>“%1” was read as %2; it can also be read as %3.</source>
        <extracomment>%1 the words of the report, %2 the reading taken, %3 the other reading</extracomment>
        <translation>“%1” được hiểu là %2; cũng có thể đọc là %3.</translation>
    </message>
</context>
<context>
    <name>tem::ReportTitle</name>
    <message>
        <source>Pasted text</source>
        <translation>Văn bản đã dán</translation>
    </message>
    <message>
        <source>Report for %1</source>
        <extracomment>%1 is a period in Vietnamese: &quot;6 tháng đầu năm 2023&quot;.</extracomment>
        <translation>Báo cáo %1</translation>
    </message>
</context>
<context>
    <name>tem::ReportView</name>
    <message>
        <source>Unnamed figure</source>
        <translation>Số chưa rõ chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>tem::SearchModel</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Tỉnh/TP</translation>
    </message>
    <message>
        <source>Sentences of the report</source>
        <translation>Câu trong báo cáo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>%1 (%2, the first %3)</source>
        <extracomment>%1 what was found: &quot;Figures&quot;, %2 how many, %3 how many of these are listed</extracomment>
        <translation>%1 (%2, %3 kết quả đầu)</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>tính toán</translation>
    </message>
</context>
<context>
    <name>tem::SelectionDetails</name>
    <message>
        <source>1 figure selected</source>
        <translation>đang chọn 1 số liệu</translation>
    </message>
    <message>
        <source>1 count selected</source>
        <translation>đang chọn 1 số đếm</translation>
    </message>
    <message>
        <source>1 province selected</source>
        <translation>đang chọn 1 tỉnh/TP</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Viết trong văn bản</translation>
    </message>
    <message>
        <source>Counted with</source>
        <translation>Đếm trong số</translation>
    </message>
    <message>
        <source>1 check selected</source>
        <translation>đang chọn 1 phép đối soát</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>the verdict on a check</extracomment>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Numbers compared</source>
        <translation>Các số so với nhau</translation>
    </message>
    <message>
        <source>1 place left out selected</source>
        <translation>đang chọn 1 chỗ bỏ qua</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>Không phải số liệu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>%1 and %2 positions in the text, counted in characters</extracomment>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>ký tự %1–%2</translation>
    </message>
    <message>
        <source>1 computed number selected</source>
        <translation>đang chọn 1 số tính toán</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Sentence %1 of the text</source>
        <translation>Câu %1 trong văn bản</translation>
    </message>
</context>
<context>
    <name>tem::SentenceText</name>
    <message>
        <source>sentence %1</source>
        <translation>câu %1</translation>
    </message>
    <message>
        <source>sentences %1</source>
        <extracomment>%1 a list of numbers: 3, 4, 5</extracomment>
        <translation>câu %1</translation>
    </message>
</context>
<context>
    <name>tem::SeriesModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 an indicator, %2 &quot;by quarter&quot;, &quot;as of a day&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>không có báo cáo</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>tem::SeriesPanels</name>
    <message>
        <source>as of a day</source>
        <translation>tại thời điểm</translation>
    </message>
    <message>
        <source>cumulative since %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>lũy kế từ %1</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>lũy kế</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>theo quý</translation>
    </message>
    <message>
        <source>by half-year</source>
        <translation>theo nửa năm</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>theo năm</translation>
    </message>
    <message>
        <source>over %1 months each</source>
        <extracomment>%1 a number of months</extracomment>
        <translation>mỗi kỳ %1 tháng</translation>
    </message>
    <message>
        <source>over %1 days each</source>
        <extracomment>%1 a number of days</extracomment>
        <translation>mỗi kỳ %1 ngày</translation>
    </message>
    <message>
        <source>up to a day</source>
        <translation>tính đến một ngày</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>the report says “%1”</source>
        <extracomment>%1 a word of the report that hedges a number</extracomment>
        <translation>báo cáo ghi “%1”</translation>
    </message>
    <message>
        <source>can be read in two ways</source>
        <translation>có thể đọc hai cách</translation>
    </message>
    <message>
        <source>recalled by a later report</source>
        <translation>báo cáo sau nhắc lại</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>không có báo cáo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a marketplace or the total, %2 a period, %3 a value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <extracomment>%1 a value, %2 title of the report that gives it</extracomment>
        <translation>%1 theo “%2”</translation>
    </message>
    <message>
        <source>the reports disagree, nobody said which value stands</source>
        <translation>các báo cáo mâu thuẫn, chưa ai chọn số nào</translation>
    </message>
    <message>
        <source>the reports disagree, the first value was chosen to stand</source>
        <translation>các báo cáo mâu thuẫn, đã chọn số đầu</translation>
    </message>
</context>
<context>
    <name>tem::SourceCopy</name>
    <message>
        <source>computed: %1</source>
        <extracomment>%1 the formula that a number was computed by</extracomment>
        <translation>tính toán: %1</translation>
    </message>
    <message>
        <source>Share of the total: %1 (computed: %2)</source>
        <extracomment>%1 a percentage, %2 the formula it was computed by</extracomment>
        <translation>Tỷ trọng trong tổng: %1 (tính toán: %2)</translation>
    </message>
</context>
<context>
    <name>tem::StatusModel</name>
    <message>
        <source>%1 provinces and cities</source>
        <extracomment>%1 number of provinces and centrally-run cities</extracomment>
        <translation>%1 tỉnh/TP</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <extracomment>%1 number of a decision: 468/QĐ-TTg</extracomment>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Boundaries: %1 (until 30/06/2025)</source>
        <extracomment>%1 how many provinces and cities there were, e.g. &quot;63 provinces and cities&quot;</extracomment>
        <translation>Địa giới: %1 (đến 30/06/2025)</translation>
    </message>
    <message>
        <source>Boundaries: %1 (from 01/07/2025)</source>
        <translation>Địa giới: %1 (từ 01/07/2025)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Số tỉnh/TP</translation>
    </message>
    <message>
        <source>By the report</source>
        <translation>Theo báo cáo</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>đã đặt</translation>
    </message>
</context>
<context>
    <name>tem::TrainingModel</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Not split by marketplace in the report: %1.</source>
        <extracomment>%1 one or more names of indicators</extracomment>
        <translation>Báo cáo không chia theo sàn: %1.</translation>
    </message>
    <message>
        <source>Attendances of one course</source>
        <translation>Lượt người mỗi khóa</translation>
    </message>
</context>
</TS>
