#include "search/SearchPalette.h"

#include "items/ReportModels.h"
#include "pages/SearchField.h"
#include "search/ResultList.h"
#include "support/SampleReport.h"

#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using Kind = ReportSelection::Kind;

class SearchPaletteTest : public testing::Test
{
protected:
    SearchPaletteTest()
    {
        m_models.setReport(test::sampleReport());
        m_window.resize(1024, 640);
        m_window.show();
        m_button.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        open();
    }

    void open()
    {
        m_palette.open({{SearchKind::Page, 0, u"Tổng quan"_s, u"Ctrl+1"_s},
                        {SearchKind::Command, 1, u"Xuất PDF…"_s, u"Ctrl+E"_s}});
    }
    /// As an input method does: Vietnamese letters come no other way.
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(m_palette.field(), &event);
    }
    void compose(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QApplication::sendEvent(m_palette.field(), &event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_palette.field(), key, modifiers);
    }
    const SearchResult &current() const { return m_palette.model().result(m_palette.list()->currentRow()); }

    test::VietnameseTexts m_vietnamese;
    ReportModels m_models{test::catalogue()};
    QWidget m_window;
    QPushButton m_button{&m_window};
    SearchPalette m_palette{m_models, m_window};
};

TEST_F(SearchPaletteTest, OpensWithTheKeyboardInItsField)
{
    EXPECT_TRUE(m_palette.isVisible());
    EXPECT_TRUE(m_palette.field()->hasFocus());
    EXPECT_EQ(m_palette.model().rowCount(), 2);
    EXPECT_TRUE(m_window.rect().contains(m_palette.geometry()));
}

TEST_F(SearchPaletteTest, FindsWhatAnInputMethodCommits)
{
    commit(u"Khánh Hòa"_s);
    EXPECT_EQ(current().item, (ReportSelection::Item{Kind::Province, u"56"_s, -1}));
}

TEST_F(SearchPaletteTest, FindsWhatIsStillBeingComposed)
{
    compose(u"khán"_s);
    EXPECT_EQ(current().kind, SearchKind::Province);
    compose(u"khánh"_s);
    EXPECT_EQ(current().item.id, u"56"_s);
    commit(u"khánh"_s);
    EXPECT_EQ(current().item.id, u"56"_s);
}

TEST_F(SearchPaletteTest, ChoosesWithEnterAndGivesTheKeyboardBack)
{
    QSignalSpy chosen(&m_palette, &SearchPalette::resultChosen);
    commit(u"813750"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<SearchResult>().item.id, u"f6"_s);
    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_button.hasFocus());
}

TEST_F(SearchPaletteTest, ChoosesWithAClick)
{
    QSignalSpy chosen(&m_palette, &SearchPalette::resultChosen);
    commit(u"postmart"_s);
    ResultList *list = m_palette.list();
    const QRect second = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second.center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<SearchResult>(), m_palette.model().result(1));
}

TEST_F(SearchPaletteTest, GivesTheKeyboardBackOnEsc)
{
    QSignalSpy chosen(&m_palette, &SearchPalette::resultChosen);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_palette.isVisible());
    EXPECT_TRUE(m_button.hasFocus());
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(SearchPaletteTest, ClosesWhenSomethingElseIsClicked)
{
    QTest::mouseClick(&m_window, Qt::LeftButton, {}, QPoint(2, 600));
    EXPECT_FALSE(m_palette.isVisible());
    open();
    m_button.setFocus();
    EXPECT_FALSE(m_palette.isVisible());
}

TEST_F(SearchPaletteTest, GoesThroughTheResultsByKey)
{
    commit(u"an"_s);
    const int last = m_palette.model().rowCount() - 1;
    ASSERT_GT(last, 20);
    ResultList *list = m_palette.list();
    EXPECT_EQ(list->currentRow(), 0);
    press(Qt::Key_Up);
    EXPECT_EQ(list->currentRow(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    press(Qt::Key_PageDown);
    const int page = list->currentRow();
    EXPECT_GT(page, 5);
    EXPECT_TRUE(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    press(Qt::Key_PageUp);
    EXPECT_LT(list->currentRow(), page);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(list->currentRow(), last);
    press(Qt::Key_PageDown);
    EXPECT_EQ(list->currentRow(), last);
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(list->currentRow(), 0);
    const SearchKind kind = current().kind;
    press(Qt::Key_Tab);
    EXPECT_NE(current().kind, kind);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(current().kind, kind);
}

TEST_F(SearchPaletteTest, SaysThatNothingFits)
{
    commit(u"xyzw"_s);
    EXPECT_FALSE(m_palette.list()->isVisible());
    bool isSaid = false;
    for (const QLabel *label : m_palette.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"“xyzw”"_s));
    EXPECT_TRUE(isSaid);
    EXPECT_LT(m_palette.height(), 200);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_palette.isVisible());
}

TEST_F(SearchPaletteTest, StaysInsideASmallWindowAndCutsNothingOff)
{
    commit(u"khảo sát"_s);
    m_window.resize(800, 500);
    QTest::qWait(0);
    EXPECT_TRUE(m_window.rect().contains(m_palette.geometry()));
    ResultList *list = m_palette.list();
    for (int row = 0; row < m_palette.model().rowCount(); ++row)
        EXPECT_LE(list->visualRect(list->model()->index(row, 0)).width(), list->viewport()->width());
    EXPECT_EQ(m_palette.model().result(0).kind, SearchKind::Figure);
}

TEST_F(SearchPaletteTest, TellsAScreenReaderWhatItIs)
{
    QAccessible::setActive(true);
    commit(u"813750"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_palette.field());
    EXPECT_EQ(field->role(), QAccessible::EditableText);
    EXPECT_FALSE(field->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_palette.list());
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Kết quả tìm"_s);
    ASSERT_GT(list->childCount(), 0);
    EXPECT_TRUE(list->child(0)->isValid());
    EXPECT_EQ(list->child(0)->text(QAccessible::Name).simplified(),
              u"Số liệu, Postmart · Giao dịch qua sàn, 813.750 giao dịch"_s);
}

} // namespace
} // namespace tem

Q_DECLARE_METATYPE(tem::SearchResult)
