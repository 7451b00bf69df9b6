#include "items/SelectionHistory.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class SelectionHistoryTest : public testing::Test
{
protected:
    ReportSelection m_selection;
    SelectionHistory m_history{m_selection};
};

TEST_F(SelectionHistoryTest, GoesBackAndForwardThroughSelections)
{
    EXPECT_FALSE(m_history.canGoBack());
    m_selection.selectFigure(u"f1"_s);
    EXPECT_FALSE(m_history.canGoBack());
    m_selection.selectProvince(u"56"_s);
    m_selection.selectCheck(2);
    ASSERT_TRUE(m_history.canGoBack());
    m_history.goBack();
    EXPECT_EQ(m_selection.current().id, u"56"_s);
    m_history.goBack();
    EXPECT_EQ(m_selection.current().id, u"f1"_s);
    EXPECT_FALSE(m_history.canGoBack());
    m_history.goBack();
    EXPECT_EQ(m_selection.current().id, u"f1"_s);
    m_history.goForward();
    m_history.goForward();
    EXPECT_EQ(m_selection.current().index, 2);
    EXPECT_FALSE(m_history.canGoForward());
}

TEST_F(SelectionHistoryTest, ForgetsWhatLayAheadWhenSomethingElseIsSelected)
{
    m_selection.selectFigure(u"f1"_s);
    m_selection.selectFigure(u"f2"_s);
    m_history.goBack();
    m_selection.selectFigure(u"f3"_s);
    EXPECT_FALSE(m_history.canGoForward());
    m_history.goBack();
    EXPECT_EQ(m_selection.current().id, u"f1"_s);
}

TEST_F(SelectionHistoryTest, LeadsToThePlaceWhereSomethingWasSelected)
{
    const QSignalSpy places(&m_history, &SelectionHistory::placeRequested);
    m_history.setPlace(1);
    m_selection.selectFigure(u"f1"_s);
    m_history.setPlace(3);
    m_selection.selectFigure(u"f2"_s);
    m_history.goBack();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.at(0).at(0).toInt(), 1);
    EXPECT_EQ(m_selection.current().id, u"f1"_s);
    m_history.goForward();
    EXPECT_EQ(places.at(1).at(0).toInt(), 3);
}

TEST_F(SelectionHistoryTest, FirstGoesBackToTheNewestSelectionWhereTheReaderHasLeftIt)
{
    m_history.setPlace(1);
    m_selection.selectFigure(u"f1"_s);
    m_history.setPlace(6);
    const QSignalSpy places(&m_history, &SelectionHistory::placeRequested);
    ASSERT_TRUE(m_history.canGoBack());
    m_history.goBack();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.at(0).at(0).toInt(), 1);
    EXPECT_FALSE(m_history.canGoBack());

    m_selection.clear();
    ASSERT_TRUE(m_history.canGoBack());
    m_history.goBack();
    EXPECT_EQ(m_selection.current().id, u"f1"_s);
}

TEST_F(SelectionHistoryTest, KeepsTheSameSelectionOnce)
{
    m_selection.selectFigure(u"f1"_s);
    m_selection.clear();
    m_selection.selectFigure(u"f1"_s);
    EXPECT_FALSE(m_history.canGoBack());
}

TEST_F(SelectionHistoryTest, ForgetsTheOldest)
{
    for (std::size_t i = 0; i < SelectionHistory::limit + 5; ++i)
        m_selection.selectIgnored(static_cast<int>(i));
    std::size_t steps = 0;
    for (; m_history.canGoBack(); ++steps)
        m_history.goBack();
    EXPECT_EQ(steps, SelectionHistory::limit - 1);
    EXPECT_EQ(m_selection.current().index, 5);
}

TEST_F(SelectionHistoryTest, TellsWhenItsStepsChange)
{
    const QSignalSpy changed(&m_history, &SelectionHistory::historyChanged);
    m_selection.selectFigure(u"f1"_s);
    m_history.setPlace(2);
    m_history.goBack();
    EXPECT_EQ(changed.size(), 3);
}

TEST(SelectionHistoryOfAReport, IsForgottenWithIt)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    models.selection()->selectFigure(u"f1"_s);
    models.selection()->selectFigure(u"f2"_s);
    EXPECT_TRUE(models.history()->canGoBack());
    models.setLanguage(Language::English);
    EXPECT_TRUE(models.history()->canGoBack());
    models.setReport(test::sampleReport());
    EXPECT_FALSE(models.history()->canGoBack());
    models.selection()->selectFigure(u"f1"_s);
    models.clear();
    EXPECT_FALSE(models.history()->canGoBack());
}

} // namespace
} // namespace tem
