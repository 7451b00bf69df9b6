#include "export/Csv.h"

#include <gtest/gtest.h>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

struct CellRow
{
    const char *name;
    QString text;
    QString cell;
};

class CsvCell : public testing::TestWithParam<CellRow>
{
};

TEST_P(CsvCell, IsSafe)
{
    EXPECT_EQ(csvCell(GetParam().text).toStdString(), GetParam().cell.toStdString());
}

const std::vector<CellRow> cellRows{
    {"Plain", u"Vỏ sò"_s, u"Vỏ sò"_s},
    {"Empty", {}, {}},
    {"Comma", u"217,1"_s, u"\"217,1\""_s},
    {"Quote", u"ghi “khoảng” \"sic\""_s, u"\"ghi “khoảng” \"\"sic\"\"\""_s},
    {"LineBreak", u"a\nb"_s, u"\"a\nb\""_s},
    {"CarriageReturn", u"a\rb"_s, u"\"a\rb\""_s},
    {"Formula", u"=1+1"_s, u"'=1+1"_s},
    {"FormulaWithComma", u"=SUM(A1,A2)"_s, u"\"'=SUM(A1,A2)\""_s},
    {"Plus", u"+84"_s, u"'+84"_s},
    {"Minus", u"-8"_s, u"'-8"_s},
    {"At", u"@cmd"_s, u"'@cmd"_s},
    {"Tab", u"\t=1"_s, u"'\t=1"_s},
    {"EqualsInside", u"a=b"_s, u"a=b"_s},
};

INSTANTIATE_TEST_SUITE_P(Csv, CsvCell, testing::ValuesIn(cellRows),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(Csv, ReportWithoutFiguresHasItsHeadOnly)
{
    const QByteArray csv = toCsv(Report{});
    EXPECT_TRUE(csv.startsWith("id,indicator,label,platform,"));
    EXPECT_TRUE(csv.endsWith("sentence\r\n"));
    EXPECT_EQ(csv.count('\n'), 1);
}

TEST(Csv, ACorrectedFigureStandsBesideWhatIsPrinted)
{
    Report report;
    report.text = u"3.512"_s;
    Figure figure;
    figure.id = u"f1"_s;
    figure.value = Decimal(3512);
    figure.span = {{0}, {5}};
    figure.quote = u"3.512"_s;
    Correction correction{.item = u"f1"_s, .anchor = {figure.span, figure.quote}, .asRead = figure};
    correction.author = u"An"_s;
    correction.madeAt = QDateTime({2026, 7, 5}, {8, 30}, Qt::UTC);
    correction.reason = u"Bản in"_s;
    figure.value = Decimal(3513);
    report.figures.push_back(figure);
    report.corrections.push_back(correction);
    const QByteArray csv = toCsv(report);
    EXPECT_TRUE(csv.contains("sentence,correction,printed,value_as_read,corrected_by,corrected_at,"
                             "correction_reason,review,reviewed_by\r\n"));
    EXPECT_TRUE(csv.endsWith(",changed,3.512,3512,An,2026-07-05T08:30:00Z,Bản in,,\r\n")) << csv.constData();
}

TEST(Csv, FigureIsARowWithItsSentence)
{
    Report report;
    report.text = u"Có 😀 3.512 loại, đạt."_s;
    Figure figure;
    figure.id = u"f1"_s;
    figure.indicator = u"ocop_products"_s;
    figure.label = u"loại"_s;
    figure.platform = u"voso"_s;
    figure.value = Decimal(3512);
    figure.unit = u"loại"_s;
    figure.hedge = Hedge::Over;
    figure.hedgeQuote = u"hơn"_s;
    // The emoji is one code point, but two units of a QString.
    figure.span = {{5}, {10}};
    figure.quote = u"3.512"_s;
    figure.sentence = {{0}, {21}};
    report.figures.push_back(figure);
    const QList<QByteArray> lines = toCsv(report).split('\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.at(1).toStdString(),
              "f1,ocop_products,loại,voso,,,,3512,loại,level,,over,hơn,,false,,,5,10,3.512,"
              "\"Có 😀 3.512 loại, đạt.\"\r");
}

} // namespace
