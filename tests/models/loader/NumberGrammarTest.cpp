#include "ReadText.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

struct Written
{
    const char *name;
    const char *text;
    const char *quote;
    const char *value;
    const char *unit;
};

class AmountIsRead : public testing::TestWithParam<Written>
{
};

TEST_P(AmountIsRead, WithValueUnitAndQuote)
{
    const Report report = test::readText(QString::fromUtf8(GetParam().text));
    ASSERT_FALSE(report.figures.empty());
    const Figure &figure = report.figures.back();
    EXPECT_EQ(figure.quote.toStdString(), GetParam().quote);
    EXPECT_EQ(figure.value.toString().toStdString(), GetParam().value);
    EXPECT_EQ(figure.unit.toStdString(), GetParam().unit);
    EXPECT_EQ(test::brokenInvariant(report), "");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, AmountIsRead,
    testing::Values(
        Written{"GroupDot", "Có 1.120.560 hộ tham gia.", "1.120.560", "1120560", "hộ"},
        Written{"GroupComma", "Có 1,120,560 hộ tham gia.", "1,120,560", "1120560", "hộ"},
        Written{"OneGroupComma", "Có 7,637 sản phẩm.", "7,637", "7637", "sản phẩm"},
        Written{"GroupSpace", "Có 8 650 120 lượt người dự.", "8 650 120", "8650120", "lượt người"},
        Written{"GroupNoBreakSpace", "Có 12\u00a0480 giao dịch.", "12\u00a0480", "12480", "giao dịch"},
        Written{"GroupNarrowSpace", "Có 12\u202f480 giao dịch.", "12\u202f480", "12480", "giao dịch"},
        Written{"DecimalComma", "Thu được 4,2 tấn.", "4,2", "4.2", "tấn"},
        Written{"GroupsAndDecimals", "Đạt 26.342,5 triệu đồng.", "26.342,5 triệu đồng", "26342500000",
                "đồng"},
        Written{"ForeignGroupsAndDecimals", "Đạt 26,342.5 triệu đồng.", "26,342.5 triệu đồng", "26342500000",
                "đồng"},
        Written{"ForeignDecimal", "Đạt 38.6 tỷ đồng.", "38.6 tỷ đồng", "38600000000", "đồng"},
        Written{"LeadingZero", "Còn 05 xã chưa có.", "05", "5", "xã"},
        Written{"StatedZero", "Vỏ sò: 0 đơn.", "0", "0", "đơn"},
        Written{"Scale", "Doanh số đạt 217 tỷ đồng.", "217 tỷ đồng", "217000000000", "đồng"},
        Written{"ScaleWithoutMoney", "Doanh thu 118,7 tỷ.", "118,7 tỷ", "118700000000", "đồng"},
        Written{"DoubleScale", "Doanh thu 59,2 nghìn tỷ đồng.", "59,2 nghìn tỷ đồng", "59200000000000",
                "đồng"},
        Written{"OtherSpelling", "Doanh số 3,5 tỉ.", "3,5 tỉ", "3500000000", "đồng"},
        Written{"Compound", "Đạt 20 tỷ 340 triệu đồng.", "20 tỷ 340 triệu đồng", "20340000000", "đồng"},
        Written{"GluedScale", "Đơn cao nhất 18,5tr.", "18,5tr", "18500000", "đồng"},
        Written{"GluedThousand", "Giá 230k.", "230k", "230000", "đồng"},
        Written{"ShortMillion", "Quỹ thu 146,2 tr.đ.", "146,2 tr.đ", "146200000", "đồng"},
        Written{"GluedMoney", "Đơn thấp nhất 35.000đ.", "35.000đ", "35000", "đồng"},
        Written{"ForeignMoney", "Thu 3 450 USD.", "3 450 USD", "3450", "USD"},
        Written{"MoneyRate", "Cước gửi 9.500 VNĐ/kg.", "9.500 VNĐ/kg", "9500", "đồng/kg"},
        Written{"AverageKeepsMoney", "Bình quân 219.951 đồng/đơn.", "219.951 đồng", "219951", "đồng"},
        Written{"CountRate", "Tiếp nhận trung bình 23 hồ sơ/ngày.", "23", "23", "hồ sơ/ngày"},
        Written{"RatePerHundred", "Có 24 thuê bao băng rộng/100 dân.", "24", "24", "thuê bao/100 dân"},
        Written{"Percent", "Tỷ lệ hoàn đơn 12 %.", "12 %", "12", "%"},
        Written{"Signed", "Nộp ngân sách 5 tỷ đồng (-2,4%).", "-2,4%", "2.4", "%"},
        Written{"SquareMetres", "Nhà kính rộng 2.000 m2.", "2.000", "2000", "m2"},
        Written{"UnknownNoun", "Có 27 rạp chiếu.", "27", "27", "rạp chiếu"},
        Written{"Attendances", "Có 1.204 lượt xem.", "1.204", "1204", "lượt xem"}),
    [](const auto &row) { return row.param.name; });

struct NotCounted
{
    const char *name;
    const char *text;
    IgnoreReason reason;
};

class NumberIsIgnored : public testing::TestWithParam<NotCounted>
{
};

TEST_P(NumberIsIgnored, WithItsReason)
{
    const Report report = test::readText(QString::fromUtf8(GetParam().text));
    for (const Figure &figure : report.figures)
        ADD_FAILURE() << "found " << figure.quote.toStdString();
    ASSERT_FALSE(report.ignored.empty());
    EXPECT_EQ(report.ignored.front().reason, GetParam().reason) << report.ignored.front().quote.toStdString();
    EXPECT_EQ(test::brokenInvariant(report), "");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, NumberIsIgnored,
    testing::Values(NotCounted{"Decree", "Thực hiện Quyết định số 1034/QĐ-BTTTT.", IgnoreReason::Document},
                    NotCounted{"Resolution", "Theo Nghị quyết số 19-NQ/TW.", IgnoreReason::Document},
                    NotCounted{"BareDecree", "Theo Quyết định 468, các tỉnh rà soát.",
                               IgnoreReason::Document},
                    NotCounted{"Form", "Lập theo Biểu 03/BC-TMĐT.", IgnoreReason::Document},
                    NotCounted{"Law", "Theo Luật số 20/2023/QH15.", IgnoreReason::Document},
                    NotCounted{"Standard", "Theo TCVN 7391-2:2004.", IgnoreReason::Standard},
                    NotCounted{"Clause", "Theo khoản 2 quy chế.", IgnoreReason::Clause},
                    NotCounted{"DateOfEvent", "Họp ngày 18/4 tại Sở.", IgnoreReason::Date},
                    NotCounted{"ClockTime", "Khai mạc lúc 8h30.", IgnoreReason::Time},
                    NotCounted{"AroundTheClock", "Trực 24/7.", IgnoreReason::Time},
                    NotCounted{"Duration", "Trả lời trong 05 ngày làm việc.", IgnoreReason::Duration},
                    NotCounted{"RangeOfDays", "Kéo dài 3-5 ngày.", IgnoreReason::Duration},
                    NotCounted{"Age", "Một chủ vườn 52 tuổi kể.", IgnoreReason::Age},
                    NotCounted{"Phone", "Liên hệ: 0212 3 888 999.", IgnoreReason::Phone},
                    NotCounted{"PhoneWithDots", "ĐT 024.3822.6625.", IgnoreReason::Phone},
                    NotCounted{"ServiceNumber", "Gọi đường dây nóng 1900 2468.", IgnoreReason::Phone},
                    NotCounted{"Extension", "Đầu mối: máy lẻ 108.", IgnoreReason::Phone},
                    NotCounted{"Room", "Họp tại phòng 402.", IgnoreReason::Address},
                    NotCounted{"House", "Gửi về số 18 Nguyễn Du.", IgnoreReason::Name},
                    NotCounted{"Mail", "Gửi về bc2@mic.gov.vn.", IgnoreReason::Web},
                    NotCounted{"Version", "Dùng phiên bản 2.1.", IgnoreReason::Version},
                    NotCounted{"Network", "Phủ sóng 5G.", IgnoreReason::Name},
                    NotCounted{"Disease", "Thời kỳ COVID-19.", IgnoreReason::Name},
                    NotCounted{"Grade", "Sản phẩm đạt 5 sao.", IgnoreReason::Ordinal},
                    NotCounted{"Top", "Xem Top 5.", IgnoreReason::Ordinal},
                    NotCounted{"YearOfProgramme", "Nay là năm thứ 3.", IgnoreReason::Ordinal},
                    NotCounted{"ListMark", "1. Bưu chính\n", IgnoreReason::Ordinal},
                    NotCounted{"PackSize", "Bán túi lưới 5 kg.", IgnoreReason::Size},
                    NotCounted{"PerTransaction", "Giá trị 1 giao dịch chưa rõ.", IgnoreReason::PerUnit},
                    NotCounted{"WholeCountry", "Tại 63 tỉnh, thành phố.", IgnoreReason::Whole},
                    NotCounted{"BothMarketplaces", "Bán trên 2 sàn.", IgnoreReason::Whole},
                    NotCounted{"NoNumber", "Mã 1.2.3.", IgnoreReason::Name},
                    NotCounted{"StreetNumber", "Số nhà kiểu 36/342.", IgnoreReason::Name}),
    [](const auto &row) { return row.param.name; });

/// A known value in every spelling comes back.
TEST(NumberGrammar, ReadsBackEverySpellingOfAValue)
{
    for (const qint64 value : {7LL, 42LL, 999LL, 1000LL, 12345LL, 987654LL, 1234567LL, 40506070LL}) {
        const QString plain = QString::number(value);
        for (const QString &mark : {u"."_s, u","_s, u" "_s, u"\u00a0"_s, u"\u202f"_s, u""_s}) {
            QString written = plain;
            for (qsizetype at = written.size() - 3; at > 0; at -= 3)
                written.insert(at, mark);
            const Report report = test::readText(u"Cả tỉnh có "_s + written + u" hộ tham gia."_s);
            ASSERT_EQ(report.figures.size(), 1U) << written.toStdString();
            EXPECT_EQ(report.figures[0].value, Decimal(value)) << written.toStdString();
            EXPECT_EQ(report.figures[0].quote, written);
        }
    }
    const std::pair<const char16_t *, int> scales[] = {{u"nghìn", 3}, {u"ngàn", 3}, {u"triệu", 6},
                                                       {u"tỷ", 9},    {u"tỉ", 9},   {u"nghìn tỷ", 12}};
    for (const auto &[word, exponent] : scales) {
        for (const QString &number : {u"7"_s, u"7,5"_s, u"12,25"_s}) {
            for (const QString &unit : {u" đồng"_s, u" VNĐ"_s, u" VND"_s}) {
                const QString written = number + u' ' + QString::fromUtf16(word) + unit;
                const Report report = test::readText(u"Quỹ đã chi "_s + written + u"."_s);
                ASSERT_EQ(report.figures.size(), 1U) << written.toStdString();
                QString plain = number;
                const Decimal expected = Decimal::fromString(plain.replace(u',', u'.'))->shifted(exponent);
                EXPECT_EQ(report.figures[0].value, expected) << written.toStdString();
                EXPECT_EQ(report.figures[0].unit, u"đồng"_s);
                EXPECT_EQ(report.figures[0].scaleExponent, exponent);
            }
        }
    }
}

TEST(NumberGrammar, KeepsTheOtherReadingWhereBothArePossible)
{
    const Report report = test::readText(u"Doanh thu 101,934 tỷ đồng; có 2,104 doanh nghiệp."_s);
    ASSERT_EQ(report.figures.size(), 2U);
    EXPECT_TRUE(report.figures[0].ambiguous);
    EXPECT_EQ(report.figures[0].value.toString(), u"101934000000000"_s);
    ASSERT_TRUE(report.figures[0].alternative);
    EXPECT_EQ(report.figures[0].alternative->toString(), u"101934000000"_s);
    EXPECT_FALSE(report.figures[1].ambiguous);
}

} // namespace
} // namespace tem
