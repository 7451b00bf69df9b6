#include "support/SampleReport.h"
#include "text/SourceView.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class SourceViewAccessibleTest : public testing::Test
{
protected:
    SourceViewAccessibleTest()
    {
        view.resize(790, 400);
        view.show();
        view.setReport(&report);
    }
    QAccessibleInterface *shown() { return QAccessible::queryAccessibleInterface(&view); }
    QAccessibleTextInterface *text() { return shown()->textInterface(); }

    Report report = test::sampleReport();
    ReportSelection selection;
    SourceView view{selection};
};

} // namespace

TEST_F(SourceViewAccessibleTest, IsATextThatCannotBeChanged)
{
    ASSERT_TRUE(shown());
    EXPECT_EQ(shown()->role(), QAccessible::EditableText);
    EXPECT_TRUE(shown()->state().readOnly);
    EXPECT_TRUE(shown()->state().multiLine);
    ASSERT_TRUE(text());
    EXPECT_EQ(text()->characterCount(), report.text.size());
    EXPECT_EQ(text()->text(0, text()->characterCount()), report.text);
    EXPECT_EQ(text()->text(5, 3), QString());
    EXPECT_EQ(text()->text(-7, 1 << 30), report.text);
}

TEST_F(SourceViewAccessibleTest, SaysWhatIsKnownOfTheCurrentMark)
{
    const QString general = shown()->text(QAccessible::Description);
    EXPECT_FALSE(general.isEmpty());
    selection.selectFigure(u"f6"_s);
    EXPECT_EQ(shown()->text(QAccessible::Description), u"813.750"_s);
    EXPECT_EQ(text()->cursorPosition(), report.text.indexOf(u"813.750"_s));
    view.setDescriber([](const SourceMark &mark) { return u"figure "_s + mark.id; });
    EXPECT_EQ(shown()->text(QAccessible::Description), u"figure f6"_s);
    selection.clear();
    EXPECT_EQ(shown()->text(QAccessible::Description), general);
}

TEST_F(SourceViewAccessibleTest, TellsWhereCharactersAre)
{
    const auto at = static_cast<int>(report.text.indexOf(u"7.637"_s));
    const QRect place = text()->characterRect(at);
    ASSERT_FALSE(place.isEmpty());
    EXPECT_EQ(text()->offsetAtPoint(place.center()), at);
    EXPECT_EQ(text()->offsetAtPoint({-5000, -5000}), -1);
}

TEST_F(SourceViewAccessibleTest, SelectsText)
{
    EXPECT_EQ(text()->selectionCount(), 0);
    text()->setSelection(0, 3, 9);
    EXPECT_EQ(view.selectedText(), report.text.mid(3, 6));
    int begin = 0;
    int end = 0;
    text()->selection(0, &begin, &end);
    EXPECT_EQ(begin, 3);
    EXPECT_EQ(end, 9);
    EXPECT_EQ(text()->selectionCount(), 1);
    text()->removeSelection(0);
    EXPECT_EQ(text()->selectionCount(), 0);
}

TEST_F(SourceViewAccessibleTest, IsEmptyWithoutReport)
{
    view.setReport(nullptr);
    EXPECT_EQ(text()->characterCount(), 0);
    EXPECT_EQ(text()->text(0, 10), QString());
    text()->setCursorPosition(4);
    EXPECT_TRUE(text()->characterRect(0).isEmpty());
}

} // namespace tem
