#include "WindowFixture.h"

#include "MeetingView.h"
#include "PageNames.h"
#include "items/ReportModels.h"

#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

MeetingView *openMeeting(MainWindow &window)
{
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F11);
    auto *meeting = window.findChild<MeetingView *>();
    EXPECT_TRUE(meeting && QTest::qWaitForWindowExposed(meeting));
    return meeting;
}

} // namespace

TEST_F(WindowTest, NeedsAReportForAMeeting)
{
    EXPECT_FALSE(action("fullScreen")->isEnabled());
    openSample();
    EXPECT_TRUE(action("fullScreen")->isEnabled());
}

TEST_F(WindowTest, ShowsTheMeetingThePageThatTheReaderIsAt)
{
    openSample();
    window().showPage(PageId::Rollout);
    MeetingView *meeting = openMeeting(window());
    ASSERT_TRUE(meeting);
    EXPECT_TRUE(meeting->isFullScreen());
    EXPECT_EQ(meeting->page(), PageId::Rollout);
    EXPECT_TRUE(meeting->accessibleName().contains(pageTitle(PageId::Rollout)));
}

TEST_F(WindowTest, GoesThroughTheMeetingByKeysAndClicks)
{
    openSample();
    window().showPage(PageId::Overview);
    MeetingView *meeting = openMeeting(window());
    ASSERT_TRUE(meeting);
    ASSERT_GT(meeting->count(), 5);
    QTest::keyClick(meeting, Qt::Key_Left);
    EXPECT_EQ(meeting->current(), 0);
    int at = 0;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space}) {
        QTest::keyClick(meeting, key);
        EXPECT_EQ(meeting->current(), ++at);
    }
    QTest::mouseClick(meeting, Qt::LeftButton);
    EXPECT_EQ(meeting->current(), ++at);
    QTest::keyClick(meeting, Qt::Key_PageUp);
    EXPECT_EQ(meeting->current(), --at);
    QTest::keyClick(meeting, Qt::Key_End);
    EXPECT_EQ(meeting->current(), meeting->count() - 1);
    QTest::keyClick(meeting, Qt::Key_Right);
    EXPECT_EQ(meeting->current(), meeting->count() - 1);
    QTest::keyClick(meeting, Qt::Key_Home);
    EXPECT_EQ(meeting->current(), 0);
}

TEST_F(WindowTest, LandsOnThePageWhereTheMeetingWasLeft)
{
    openSample();
    window().showPage(PageId::Overview);
    for (const Qt::Key leave : {Qt::Key_Escape, Qt::Key_F11}) {
        MeetingView *meeting = openMeeting(window());
        ASSERT_TRUE(meeting);
        QTest::keyClick(meeting, Qt::Key_Right);
        const PageId page = meeting->page();
        QTest::keyClick(meeting, leave);
        EXPECT_EQ(window().currentPage(), page);
        EXPECT_TRUE(waitFor([this] { return !window().findChild<MeetingView *>(); }));
    }
    EXPECT_TRUE(window().isVisible());
}

TEST_F(WindowTest, WritesLargeOnEveryScreen)
{
    openSample();
    for (const QSizeF screen : {QSizeF(1366, 768), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
        const MeetingSlides slides(window().models(), screen);
        for (int i = 0; i < slides.count(); ++i) {
            EXPECT_EQ(slides.paint(i, 1).size(), screen.toSize());
            // The map needs its height; type is never smaller than on paper.
            EXPECT_GE(slides.scale(i),
                      (slides.page(i) == PageId::Rollout ? 0.9 : 1.15) * screen.height() / 768)
                << qPrintable(pageTitle(slides.page(i))) << " " << i;
            if (const QString folder = qEnvironmentVariable("TEM_MEETING_PICTURES"); !folder.isEmpty())
                slides.paint(i, 1).save(u"%1/%2-%3.png"_s.arg(folder).arg(screen.height()).arg(i));
        }
    }
}

} // namespace tem
