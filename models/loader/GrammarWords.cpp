#include "loader/GrammarWords.h"

#include "report/Figure.h"

namespace tem {

namespace {

constexpr qint16 value(Hedge hedge)
{
    return static_cast<qint16>(hedge);
}

constexpr GrammarWords words[] = {
    {Term::Scale, 3, u"nghìn|ngàn|k"},
    {Term::Scale, 6, u"triệu|tr"},
    {Term::Scale, 9, u"tỷ|tỉ"},
    {Term::Scale, 12, u"nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ"},

    {Term::HedgeBefore, value(Hedge::About),
     u"khoảng|ước|ước tính|ước đạt|ước khoảng|xấp xỉ|chừng|tầm|cỡ|độ chừng|vào khoảng|~|≈|khoảng chừng"},
    {Term::HedgeBefore, value(Hedge::Over),
     u"hơn|trên|vượt mốc|vượt ngưỡng|tối thiểu|ít nhất|không dưới|không ít hơn|không thấp hơn|>|≥|từ "
     u"trên|lớn hơn "
     u"hoặc bằng|quá"},
    {Term::HedgeBefore, value(Hedge::Under),
     u"dưới|không quá|không vượt quá|chưa đến|chưa tới|chưa đầy|tối đa|không cao hơn|nhiều nhất|<|≤|không "
     u"hơn"},
    {Term::HedgeBefore, value(Hedge::Almost), u"gần|gần đạt|suýt soát|ngót"},
    {Term::HedgeAfter, value(Hedge::Over), u"trở lên"},
    {Term::HedgeAfter, value(Hedge::Under), u"trở xuống"},
    {Term::Estimate, 0, u"ước|ước tính|ước đạt|ước thực hiện"},

    {Term::Rise, 0,
     u"tăng|tăng thêm|tăng trưởng|vượt|cao hơn|nhiều hơn|lớn hơn|lãi hơn|nhanh hơn|dài "
     u"hơn|▲|↑|mức "
     u"tăng|hơn cùng kỳ|đắt hơn"},
    {Term::Fall, 0,
     u"giảm|sụt|sụt giảm|giảm đi|giảm bớt|thấp hơn|ít hơn|nhỏ hơn|kém|hụt|▼|↓|mức giảm|rẻ hơn|suy giảm"},
    {Term::MoreBy, 0, u"thêm"},
    {Term::Multiple, 0, u"gấp|bằng|cao gấp|tăng gấp"},
    {Term::LevelWord, 0, u"mức|con số|mốc"},
    {Term::Onto, 0, u"lên|xuống|còn|xuống còn|lên đến|lên tới|lên mức|xuống mức|đến|thành|chỉ còn"},
    {Term::Compare, 0, u"so với|so|so cùng|sánh với"},
    {Term::Target, 0,
     u"phấn đấu|dự kiến|dự tính|dự báo|đặt mục tiêu|hướng tới|hướng đến|đặt ra mục tiêu|quyết tâm đạt|dự "
     u"kiến "
     u"đạt|mục tiêu đặt ra|chỉ tiêu đề ra là"},
    {Term::TargetHead, 0,
     u"mục tiêu|kế hoạch|chỉ tiêu|nhiệm vụ|phương hướng|chỉ tiêu kế hoạch|kế hoạch năm|chỉ tiêu năm|dự "
     u"toán|kế "
     u"hoạch giao|chỉ tiêu giao"},
    {Term::Earlier, 0,
     u"cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|năm trước|năm ngoái|tuần trước|tháng trước|quý trước|kỳ "
     u"trước|vụ "
     u"trước|trước đó|trước đây|tháng liền trước|năm liền trước|quý liền trước|kỳ liền trước|hồi đầu năm"},
    {Term::Link, 0,
     u"là|đạt|có|được|ở mức|mức|chỉ|mới|đã|bằng|gồm|với|ghi nhận|hiện có|đã có|chiếm|còn|lên|đạt được|lên "
     u"tới|lên "
     u"đến|tới|cho|thu|chi|tổng|tổng cộng|cộng|cộng lại|trị giá|giá|thực hiện|xong|bình quân|trung "
     u"bình|tương đương|tức|hiện|đạt mức|đạt tỷ lệ|đóng góp|tiếp nhận|mở|bán được"},
    {Term::Joint, 0, u"và|,|cùng|cũng như|&"},
    {Term::Respectively, 0, u"lần lượt|tương ứng|theo thứ tự"},
    {Term::Until, 0, u"-|–|—|đến|tới"},
    {Term::Part, 0, u"trong đó|gồm|bao gồm|cụ thể|trong số đó|trong số này|chia ra|gồm có"},
    {Term::Exemplary, 0,
     u"riêng|tiêu biểu|tiêu biểu là|điển hình|điển hình là|trong đó có|nổi bật|nổi bật là|nhất là|đặc biệt "
     u"là|như"},
    {Term::ExemplaryRest, 0, u"và một số|...|…|v.v|và nhiều|một số tỉnh khác"},
    {Term::Rest, 0, u"còn lại|phần còn lại|số còn lại"},
    {Term::MarketShare, 0, u"thị phần|tỷ trọng"},
    {Term::Total, 0, u"tổng|tổng cộng|cộng|cộng lại|tổng số|cả hai|tổng cộng cả"},
    {Term::Everyone, 0,
     u"hai sàn|2 sàn|cả hai sàn|các sàn|toàn tỉnh|toàn ngành|toàn quốc|cả nước|toàn huyện|cả hai|tổng "
     u"cộng|cộng|cộng "
     u"lại|tổng số"},
    {Term::Belonging, 0,
     u"của|thuộc về|thuộc|là của|ở|trên|tại|qua|trên sàn|qua sàn|từ|do|đi qua|phía|bên|sàn"},
    {Term::Average, 0, u"bình quân|trung bình"},
    {Term::Each, 0, u"mỗi|giá trị|cho mỗi|trên mỗi|bình quân|trung bình"},

    {Term::Duration, 0,
     u"ngày|giờ|phút|giây|tuần|tháng|năm|ngày làm việc|tiếng|đêm|quý|thập kỷ|thế kỷ|năm qua|giờ đồng hồ"},
    {Term::Age, 0, u"tuổi"},
    {Term::Grade, 0, u"sao|cấp|hạng|độ|chiều|in 1|trong 1"},
    {Term::DocumentHead, 0,
     u"quyết định|nghị định|nghị quyết|thông tư|chỉ thị|công văn|công điện|tờ trình|đề án|thông báo|hướng "
     u"dẫn|pháp "
     u"lệnh|văn bản|luật|qđ|nđ|nq|tt|ct|cv|biểu|mẫu|kế hoạch|báo cáo|chương trình|giấy phép|hóa đơn|hợp "
     u"đồng|quyết "
     u"định số|bản tin"},
    {Term::StandardHead, 0, u"qcvn|tcvn|iso|iec|tcn|haccp|en|astm|tcvs"},
    {Term::ClauseHead, 0, u"điều|khoản|điểm|mục|chương|phần|tiểu mục|phụ lục|tiết|bảng|biểu đồ|sơ đồ"},
    {Term::OrdinalHead, 0,
     u"thứ|top|loại|hạng|mức|chuyên đề|lần|lần thứ|đợt|giai đoạn|vòng|nhóm|trang|phiên|kỳ|tập|bước|cấp "
     u"độ|cấp|đứng "
     u"thứ|vị trí|mức độ|bậc|dạng|số thứ tự|stt|câu|khung"},
    {Term::NameHead, 0,
     u"số|mã|mã số|ký hiệu|xe|cổng|xe số|id|zoom|mạng|quốc lộ|tỉnh lộ|đường|kênh|vtv|khu "
     u"vực|vùng|lô|thửa|tài khoản "
     u"số|windows|android|ios|wi-fi|wifi|covid|kiểu|trạm|công nghiệp|công nghệ|web|cách mạng công nghiệp"},
    {Term::PhoneHead, 0,
     u"đt|điện thoại|hotline|đường dây nóng|đường dây hỗ trợ|liên hệ|zalo|máy lẻ|qua số|fax|tel|số máy|di "
     u"động|tổng "
     u"đài|sđt|số điện thoại|gọi số|gọi|điện thoại số|nhắn tin"},
    {Term::AddressHead, 0,
     u"phòng|tầng|nhà|ngõ|ngách|hẻm|số nhà|phòng họp|hội trường|lầu|tòa|tòa nhà|kiệt|địa chỉ|nhà số|tổ dân "
     u"phố|khu phố "
     u"số|km"},
    {Term::VersionHead, 0, u"phiên bản|version|bản|ver|v"},
    {Term::Container, 0, u"túi|lưới|túi lưới|hộp|gói|chai|thùng|bao|can|lọ|hũ|lon|bịch|khay|rổ|vỉ|cỡ|loại"},
    {Term::Meeting, 0, u"hội nghị|giao ban|cuộc họp|họp|phiên họp|hội thảo|lễ"},
    {Term::NotANoun, 0,
     u"là|và|của|trong|ngoài|so|với|tại|ở|từ|đến|tới|trở|cho|được|bị|để|theo|trên|dưới|do|về|như|nếu|thì|mà|"
     u"hay|"
     u"hoặc|còn|nay|sau|trước|đầu|cuối|giữa|tăng|giảm|chiếm|đạt|có|không|chưa|đã|đang|sẽ|cũng|mới|nhất|này|"
     u"đó|kia|"
     u"ấy|thuộc|gồm|qua|khi|lên|xuống|ra|vào|nhiều|ít|hơn|kém|cùng|riêng|bằng|gấp|vượt|tương|nhưng|nên|vì|"
     u"bởi|gần|"
     u"khoảng|hiện|phải|cần|trực|triển|tiêu|tức|giúp|gửi|nhờ|đều|vẫn|phần|toàn|cả|mỗi|các|những|một|số"},

    {Term::Day, 0, u"ngày|hôm|mùng|mồng"},
    {Term::Month, 0, u"tháng"},
    {Term::Quarter, 0, u"quý"},
    {Term::Year, 0, u"năm|niên độ|niên vụ"},
    {Term::Week, 0, u"tuần|tuần số|tuần thứ"},
    {Term::First, 0, u"đầu"},
    {Term::Last, 0, u"cuối"},
    {Term::UpTo, 0,
     u"đến|tính đến|đến hết|tính đến hết|hết|tới|tính tới|đến ngày|tại thời điểm|thời điểm|đến cuối|cập nhật "
     u"đến|đến "
     u"nay|tính đến ngày|chốt đến"},
    {Term::Since, 0, u"từ|tính từ|kể từ"},
    {Term::Phase, 0, u"giai đoạn|thời kỳ|nhiệm kỳ|giai đoạn dịch"},
    {Term::DayPart, 0, u"sáng|chiều|tối|trưa|trước|sau|vào|ngày"},
};

} // namespace

std::span<const GrammarWords> grammarWords()
{
    return words;
}

} // namespace tem
