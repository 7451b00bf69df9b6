#include "pages/TableCopy.h"

#include <QMimeData>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberRole = Qt::UserRole + 1;

struct Cell
{
    const char *name;
    QString shown;
    /// Null for text.
    QString exact;
    /// Its tag.
    QString html;
};

class CopiedCell : public testing::TestWithParam<Cell>
{
};

} // namespace

TEST_P(CopiedCell, IsTypedAsItIsShown)
{
    QStandardItemModel model(1, 1);
    auto *item = new QStandardItem(GetParam().shown);
    item->setData(GetParam().exact, numberRole);
    model.setItem(0, 0, item);
    const auto data = tableMimeData(model, {0}, {0}, numberRole);
    const QString html = data->html();
    const qsizetype begin = html.indexOf(u"<td"_s);
    EXPECT_EQ(html.mid(begin, html.indexOf(u"</td>"_s) - begin), GetParam().html);
    EXPECT_EQ(data->text().split(u'\n').last(), GetParam().shown.simplified());
}

INSTANTIATE_TEST_SUITE_P(
    Sheets, CopiedCell,
    testing::Values(
        Cell{"Decimal", u"1.234,5"_s, u"1234.5"_s,
             uR"(<td x:num="1234.5" sdval="1234.5" sdnum="1033;1066;#.##0,0" )"_s
             uR"(style="mso-number-format:'\#\,\#\#0\.0'">1.234,5)"_s},
        Cell{"Whole", u"813.750"_s, u"813750"_s,
             uR"(<td x:num="813750" sdval="813750" sdnum="1033;1066;#.##0" )"_s
             uR"(style="mso-number-format:'\#\,\#\#0'">813.750)"_s},
        Cell{"Hedged", u"≈\u00a0220.000"_s, u"220000"_s,
             uR"(<td x:num="220000" sdval="220000" sdnum="1033;1066;&quot;≈ &quot;#.##0" )"_s
             uR"(style="mso-number-format:'\0022≈ \0022\#\,\#\#0'">≈ 220.000)"_s},
        Cell{"TextThatLooksLikeANumber",
             u"3.512"_s,
             {},
             uR"(<td x:str sdnum="1066;1066;@" style="mso-number-format:'\@'">3.512)"_s},
        Cell{"MoreDigitsThanASheetHolds", u"1.234.567.890.123.456"_s, u"1234567890123456"_s,
             uR"(<td x:str sdnum="1066;1066;@" style="mso-number-format:'\@'">1.234.567.890.123.456)"_s},
        Cell{"FormulaLookalike",
             u"=1+1"_s,
             {},
             uR"(<td x:str sdnum="1066;1066;@" style="mso-number-format:'\@'">=1+1)"_s},
        Cell{"Nothing", {}, {}, uR"(<td x:str sdnum="1066;1066;@" style="mso-number-format:'\@'">)"_s}),
    [](const auto &row) { return row.param.name; });

TEST(TableCopy, EscapesWhatWouldBreakTheTable)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"A & B"_s, u"C"_s});
    model.setItem(0, 0, new QStandardItem(u"một\ndòng\thai"_s));
    model.setItem(0, 1, new QStandardItem(u"<b>5</b>"_s));
    const auto data = tableMimeData(model, {0}, {1, 0});
    EXPECT_EQ(data->text(), u"C\tA & B\n<b>5</b>\tmột dòng hai"_s);
    EXPECT_TRUE(data->html().contains(u"<tr><th>C</th><th>A &amp; B</th></tr>"_s));
    EXPECT_TRUE(data->html().contains(u">&lt;b&gt;5&lt;/b&gt;</td>"_s));
    EXPECT_TRUE(data->html().contains(u">một dòng hai</td></tr></table>"_s));
}

} // namespace tem
