// Whatever a text holds, spans quote it and every run of digits has exactly one owner.

#include "ReadText.h"

#include "loader/ReportParser.h"

#include <gtest/gtest.h>

#include <random>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// Words, numbers in all spellings, brackets, characters beyond the BMP and combining marks in random order.
QString randomText(unsigned seed, int pieces)
{
    static const QStringList parts = {u"sản phẩm"_s,
                                      u"giao dịch"_s,
                                      u"đơn"_s,
                                      u"tỷ"_s,
                                      u"triệu"_s,
                                      u"nghìn"_s,
                                      u"đồng"_s,
                                      u"%"_s,
                                      u"Vỏ sò"_s,
                                      u"Postmart"_s,
                                      u"tỉnh"_s,
                                      u"Quảng Bình"_s,
                                      u"đang xem xét"_s,
                                      u"không giao"_s,
                                      u"tháng"_s,
                                      u"năm"_s,
                                      u"quý"_s,
                                      u"đầu"_s,
                                      u"cuối"_s,
                                      u"đến"_s,
                                      u"từ"_s,
                                      u"ngày"_s,
                                      u"so với cùng kỳ"_s,
                                      u"tăng"_s,
                                      u"giảm"_s,
                                      u"khoảng"_s,
                                      u"hơn"_s,
                                      u"trong đó"_s,
                                      u"gồm"_s,
                                      u"lần lượt"_s,
                                      u"Quyết định số"_s,
                                      u"/QĐ-TTg"_s,
                                      u"Điều"_s,
                                      u"phòng"_s,
                                      u"ISO"_s,
                                      u"ĐT"_s,
                                      u"@"_s,
                                      u"COVID-"_s,
                                      u"giai đoạn"_s,
                                      u"1"_s,
                                      u"03"_s,
                                      u"12"_s,
                                      u"63"_s,
                                      u"34"_s,
                                      u"2023"_s,
                                      u"1.234"_s,
                                      u"1,234"_s,
                                      u"12.5"_s,
                                      u"12,5"_s,
                                      u"1 234"_s,
                                      u"1\u00a0234"_s,
                                      u"1.234.567,8"_s,
                                      u"0123"_s,
                                      u"123456789012345678901234567890123"_s,
                                      u"30/6/2023"_s,
                                      u"30/6"_s,
                                      u"8h30"_s,
                                      u"5G"_s,
                                      u"+"_s,
                                      u"-"_s,
                                      u"–"_s,
                                      u"("_s,
                                      u")"_s,
                                      u"["_s,
                                      u"]"_s,
                                      u";"_s,
                                      u","_s,
                                      u"."_s,
                                      u":"_s,
                                      u"/"_s,
                                      u"|"_s,
                                      u"\n"_s,
                                      u"\n\n"_s,
                                      u"\t"_s,
                                      u"  "_s,
                                      u"- "_s,
                                      u"a) "_s,
                                      u"1. "_s,
                                      u"\U0001F600"_s,
                                      u"\U0001D7CE"_s,
                                      u"e\u0323\u0302"_s,
                                      u"\u0301"_s,
                                      u"٣"_s,
                                      u"tuần"_s,
                                      u"kế hoạch"_s,
                                      u"mục tiêu"_s,
                                      u"hộ"_s,
                                      u"lên"_s,
                                      u"xuống còn"_s,
                                      u"gấp"_s,
                                      u"lần"_s};
    std::mt19937 random(seed);
    QString text;
    for (int i = 0; i < pieces; ++i) {
        text += parts[static_cast<qsizetype>(random() % static_cast<unsigned>(parts.size()))];
        if (random() % 3 != 0)
            text += u' ';
    }
    return text.normalized(QString::NormalizationForm_C);
}

TEST(RandomText, KeepsTheInvariants)
{
    for (unsigned seed = 0; seed < 150; ++seed) {
        const QString text = randomText(seed, 120);
        const Report report = test::readText(text);
        ASSERT_EQ(test::brokenInvariant(report), "") << "seed " << seed << ": " << text.toStdString();
        for (size_t i = 0; i < report.figures.size(); ++i) {
            const Figure &figure = report.figures[i];
            EXPECT_FALSE(figure.value.isNegative());
            EXPECT_TRUE(figure.sentence.contains(figure.span));
            if (!figure.parent.isEmpty()) {
                EXPECT_TRUE(report.figure(figure.parent)) << seed;
            }
            if (!figure.period.isEmpty()) {
                EXPECT_TRUE(report.period(figure.period)) << seed;
            }
            if (i > 0) {
                EXPECT_LE(report.figures[i - 1].span.end, figure.span.begin) << seed;
            }
        }
    }
}

struct Hostile
{
    const char *name;
    const char16_t *piece;
    int times;
};

class HostileText : public testing::TestWithParam<Hostile>
{
};

TEST_P(HostileText, IsReadToItsEnd)
{
    const Report report = test::readText(QString::fromUtf16(GetParam().piece).repeated(GetParam().times));
    EXPECT_EQ(test::brokenInvariant(report), "");
}

INSTANTIATE_TEST_SUITE_P(
    Pieces, HostileText,
    testing::Values(Hostile{"Digits", u"1234567890", 20000}, Hostile{"Brackets", u"(", 20000},
                    Hostile{"OpenItems", u"(5 hộ ", 5000}, Hostile{"Slashes", u"1/2/", 20000},
                    Hostile{"Points", u"123.456.", 20000}, Hostile{"Commas", u"5, ", 20000},
                    Hostile{"Pipes", u"|a|1", 20000}, Hostile{"Mail", u"a@1.", 20000},
                    Hostile{"Provinces", u"5 tỉnh, ", 10000}, Hostile{"Names", u"Hà Nội ", 10000},
                    Hostile{"Months", u"6 tháng đầu năm ", 10000},
                    Hostile{"LoneSurrogates", u"\xd800 1 \xdc00", 5000}),
    [](const auto &row) { return row.param.name; });

TEST(ReportParser, StopsWhenItIsToldTo)
{
    Document document;
    document.text = u"Có 5 hộ.\n"_s.repeated(50000);
    int calls = 0;
    const auto report = ReportParser(test::builtInCatalogue()).parse(document, [&](double done) {
        EXPECT_GE(done, 0.0);
        EXPECT_LE(done, 1.0);
        return ++calls < 6;
    });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
    EXPECT_EQ(calls, 6);
}

TEST(ReportParser, ReadsATextWithoutFigures)
{
    const Report report = test::readText(u"Hội nghị diễn ra tốt đẹp."_s);
    EXPECT_TRUE(report.figures.empty());
    EXPECT_TRUE(test::readText({}).sentences.empty());
}

} // namespace
} // namespace tem
