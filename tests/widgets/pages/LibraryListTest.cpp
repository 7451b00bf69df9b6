#include "pages/LibraryList.h"

#include "pages/SearchField.h"
#include "pages/StartPage.h"
#include "support/SampleReport.h"
#include "widgets/pages/TextFit.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

LibraryEntry entry(qint64 id, const QString &name, int year)
{
    LibraryEntry entry;
    entry.id = {id};
    entry.source.name = name;
    entry.period = {.id = u"p1"_s,
                    .kind = PeriodKind::Span,
                    .from = {year, 1, 1},
                    .to = {year, 6, 30},
                    .span = {},
                    .quote = {}};
    entry.checks = 7;
    return entry;
}

/// The start page with three reports, as it stands in a window of 1366×768.
class LibraryListTest : public testing::Test
{
protected:
    LibraryListTest()
    {
        page.setLibrary({entry(7, u"2024.txt"_s, 2024), entry(5, u"2023.txt"_s, 2023),
                         entry(9,
                               u"2022 với một cái tên dài của tệp mà không bảng nào có đủ chỗ trên một "
                               u"dòng để ghi ra hết, nên phải xuống dòng.txt"_s,
                               2022)});
        page.resize(test::pageAt1366);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *found : page.findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void choose(std::initializer_list<int> rows)
    {
        list.table()->clearSelection();
        for (const int row : rows)
            list.table()->selectionModel()->select(list.table()->model()->index(row, 0),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    static qint64 idOf(const QSignalSpy &spy, qsizetype argument = 0)
    {
        return spy.isEmpty() ? -1 : spy.back().at(argument).value<ReportId>().value;
    }

    test::VietnameseTexts texts;
    StartPage page;
    LibraryList &list = *page.library();
};

TEST_F(LibraryListTest, enterAndTheButtonOpenTheChosenReport)
{
    const QSignalSpy opened(&list, &LibraryList::openRequested);
    choose({1});
    QTest::keyClick(list.table(), Qt::Key_Return);
    EXPECT_EQ(idOf(opened), 5);
    choose({0});
    QTest::mouseClick(button(u"Mở"_s), Qt::LeftButton);
    EXPECT_EQ(idOf(opened), 7);
}

TEST_F(LibraryListTest, deleteAsksToRemoveAllThatAreChosen)
{
    const QSignalSpy removed(&list, &LibraryList::removeRequested);
    choose({0, 2});
    QTest::keyClick(list.table(), Qt::Key_Delete);
    ASSERT_EQ(removed.count(), 2);
    EXPECT_EQ(removed.front().front().value<ReportId>(), ReportId{7});
    EXPECT_EQ(idOf(removed), 9);
}

TEST_F(LibraryListTest, twoReportsAreComparedTheEarlierPeriodFirst)
{
    const QSignalSpy compared(&list, &LibraryList::compareRequested);
    choose({0});
    EXPECT_FALSE(button(u"So sánh hai báo cáo"_s)->isEnabled());
    choose({0, 1});
    QTest::mouseClick(button(u"So sánh hai báo cáo"_s), Qt::LeftButton);
    EXPECT_EQ(idOf(compared, 0), 5);
    EXPECT_EQ(idOf(compared, 1), 7);
    choose({0, 1, 2});
    EXPECT_FALSE(button(u"So sánh hai báo cáo"_s)->isEnabled());
}

TEST_F(LibraryListTest, oneReportIsHandedOver)
{
    const QSignalSpy handedOver(&list, &LibraryList::handOverRequested);
    choose({1});
    QTest::mouseClick(button(u"Chuyển giao…"_s), Qt::LeftButton);
    EXPECT_EQ(idOf(handedOver), 5);
}

TEST_F(LibraryListTest, searchLeavesWhatMatchesAndSaysSoWhereNothingDoes)
{
    list.searchField()->setText(u"2023"_s);
    EXPECT_EQ(list.table()->model()->rowCount(), 1);
    list.searchField()->setText(u"xyz"_s);
    EXPECT_EQ(list.table()->model()->rowCount(), 0);
    EXPECT_TRUE(test::visibleTexts(page).contains(u"Không có báo cáo nào của thư viện khớp."_s));
    list.searchField()->clear();
    EXPECT_EQ(list.table()->model()->rowCount(), 3);
}

TEST_F(LibraryListTest, aLongNameGetsMoreLinesAndLosesThemWhereThereIsRoom)
{
    const int usual = list.table()->rowHeight(0);
    page.resize(936, 500);
    QCoreApplication::processEvents();
    EXPECT_GT(list.table()->rowHeight(2), usual);
    page.resize(936, 500);
    list.table()->sortByColumn(0, Qt::AscendingOrder);
    EXPECT_GT(list.table()->rowHeight(0), usual);
    EXPECT_EQ(list.table()->rowHeight(2), usual);
}

TEST_F(LibraryListTest, chosenReportsStayChosenWhenTheLibraryChanges)
{
    choose({1});
    page.setLibrary(
        {entry(8, u"moi.txt"_s, 2025), entry(7, u"2024.txt"_s, 2024), entry(5, u"2023.txt"_s, 2023)});
    EXPECT_EQ(list.chosen(), std::vector<ReportId>{{5}});
}

TEST_F(LibraryListTest, noTextIsCutInAnyWindow)
{
    for (const QSize &size : {QSize(936, 500), test::pageAt1366, test::pageAt1920})
        EXPECT_EQ(test::misfits(page, size), "") << size.width();
}

TEST_F(LibraryListTest, anEmptyLibraryLeavesTheWaysToBegin)
{
    page.setLibrary({});
    EXPECT_FALSE(list.isVisible());
    EXPECT_TRUE(button(u"Mở báo cáo mẫu"_s));
    page.setLibrary({entry(1, u"a.txt"_s, 2024)});
    EXPECT_TRUE(list.isVisible());
    EXPECT_FALSE(button(u"Mở báo cáo mẫu"_s));
}

} // namespace

} // namespace tem
