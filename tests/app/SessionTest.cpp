#include "WindowFixture.h"

#include "NoticeBar.h"
#include "PageNames.h"
#include "Session.h"
#include "pages/StartPage.h"
#include "style/Button.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QLockFile>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto text = "Quý I năm 2024, toàn tỉnh có 1.250 hộ tham gia.\n";

/// The real window that keeps its session in a temporary folder.
class SessionTest : public WindowTest
{
protected:
    SessionTest() { window().keepSession(sessionFolder()); }

    QString sessionFolder() const { return path(u"phiên"_s); }

    void startAgain(bool isFree = true)
    {
        m_window = std::make_unique<MainWindow>(m_catalogue, *m_settings, Language::Vietnamese);
        m_window->keepSession(sessionFolder(), isFree);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// The program ends without a word.
    void crash()
    {
        // What is written a moment later.
        QTest::qWait(600);
        m_window.reset();
        startAgain();
    }

    void close()
    {
        m_window->close();
        m_window.reset();
        startAgain();
    }

    bool waitForReport()
    {
        return waitFor([this] { return window().models().hasReport(); });
    }

    void acceptOffer() { window().findChild<NoticeBar *>()->actionButton()->click(); }
};

} // namespace

TEST_F(SessionTest, ComesBackWhereItWasClosed)
{
    openSample();
    window().resize(1100, 640);
    window().showPage(PageId::Figures);
    const QString figure = window().models().report().figures.back().id;
    window().models().selection()->selectFigure(figure);
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().currentPage(), PageId::Figures);
    EXPECT_EQ(window().models().selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Figure, figure, -1}));
    EXPECT_EQ(window().size(), QSize(1100, 640));
    EXPECT_EQ(notice(), QString());
}

TEST_F(SessionTest, ScrollsBackToTheSamePlace)
{
    window().openText(QString::fromUtf8(text).repeated(200));
    ASSERT_TRUE(waitForReport());
    window().showPage(PageId::Source);
    const auto longest = [this] {
        QScrollBar *found = nullptr;
        for (auto *area : window().page(PageId::Source)->findChildren<QAbstractScrollArea *>()) {
            if (!found || area->verticalScrollBar()->maximum() > found->maximum())
                found = area->verticalScrollBar();
        }
        return found;
    };
    QTest::qWait(50);
    ASSERT_GT(longest()->maximum(), 500);
    longest()->setValue(500);
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_TRUE(waitFor([&] { return longest()->value() == 500; })) << longest()->value();
}

TEST_F(SessionTest, StartsEmptyWhereTheUserWantsItSo)
{
    WindowSettings(*m_settings).setRestoresSession(false);
    openSample();
    close();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
    EXPECT_EQ(notice(), QString());
    EXPECT_EQ(QDir(sessionFolder()).entryList({u"*.json"_s}), QStringList());
}

TEST_F(SessionTest, StartsEmptyAfterTheReportWasClosed)
{
    openSample();
    action("closeReport")->trigger();
    close();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_EQ(notice(), QString());
}

TEST_F(SessionTest, LeavesAFileNamedByTheUserAlone)
{
    openSample();
    m_window->close();
    startAgain(false);
    QTest::qWait(20);
    EXPECT_FALSE(window().models().hasReport());
}

TEST_F(SessionTest, OffersAFileAfterACrash)
{
    const QString file = write(u"quý I.txt"_s, text);
    window().openFile(file);
    ASSERT_TRUE(waitForReport());
    window().showPage(PageId::Figures);
    crash();
    // Not by itself: the report may be what ended the program.
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(notice().contains(u"quý I.txt"_s)) << qPrintable(notice());
    EXPECT_EQ(window().findChild<NoticeBar *>()->actionButton()->text(), u"Mở lại"_s);
    acceptOffer();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().models().report().source.name, u"quý I.txt"_s);
    EXPECT_EQ(window().currentPage(), PageId::Figures);
    EXPECT_EQ(notice(), QString());
}

TEST_F(SessionTest, KeepsAPastedTextThroughACrash)
{
    window().openText(QString::fromUtf8(text));
    ASSERT_TRUE(waitForReport());
    crash();
    EXPECT_TRUE(notice().contains(u"văn bản đã dán"_s)) << qPrintable(notice());
    acceptOffer();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().models().report().text, QString::fromUtf8(text));
}

TEST_F(SessionTest, KeepsATextThatEndsTheProgramWhileItIsRead)
{
    window().openText(QString::fromUtf8(text).repeated(50'000));
    m_window.reset();
    startAgain();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(notice().contains(u"văn bản đã dán"_s)) << qPrintable(notice());
    // And again, where it does so again.
    acceptOffer();
    m_window.reset();
    startAgain();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(notice().contains(u"văn bản đã dán"_s)) << qPrintable(notice());
}

TEST_F(SessionTest, OffersAgainUntilTheUserHasDecided)
{
    window().openText(QString::fromUtf8(text));
    ASSERT_TRUE(waitForReport());
    crash();
    // Another report does not cost the kept text.
    openSample();
    EXPECT_TRUE(notice().contains(u"văn bản đã dán"_s)) << qPrintable(notice());
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_TRUE(waitFor([this] { return notice().contains(u"văn bản đã dán"_s); }));
    window().findChild<NoticeBar *>()->findChild<QToolButton *>()->click();
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(notice(), QString());
}

TEST_F(SessionTest, GoesOnWithWhatIsShownWhereAnImportIsStopped)
{
    openSample();
    window().openText(QString::fromUtf8(text).repeated(50'000));
    action("cancelImport")->trigger();
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().models().report().source.name, u"bao-cao-mau.txt"_s);
}

TEST_F(SessionTest, SaysWhereTheFileIsGone)
{
    const QString file = write(u"đã xóa.txt"_s, text);
    window().openFile(file);
    ASSERT_TRUE(waitForReport());
    m_window->close();
    m_window.reset();
    QFile::remove(file);
    startAgain();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
    EXPECT_TRUE(notice().contains(u"đã xóa.txt"_s)) << qPrintable(notice());
}

TEST_F(SessionTest, SelectsNothingInATextThatHasChanged)
{
    const QString file = write(u"tuần.txt"_s, text);
    window().openFile(file);
    ASSERT_TRUE(waitForReport());
    window().showPage(PageId::Figures);
    window().models().selection()->selectFigure(window().models().report().figures.front().id);
    m_window->close();
    write(u"tuần.txt"_s, "Quý II năm 2024, toàn tỉnh có 980 hộ và 12 hợp tác xã tham gia.\n");
    startAgain();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().currentPage(), PageId::Figures);
    EXPECT_EQ(window().models().selection()->current(), ReportSelection::Item());
}

TEST_F(SessionTest, TakesNoHarmFromBrokenFiles)
{
    openSample();
    for (const char *broken : {"", "{", "[]", "{\"path\": 7}", "{\"text\": \"abc\", \"closed\": true}",
                               "{\"closed\": true, \"path\": \"/không/có.txt\", \"page\": \"?\", "
                               "\"selection\": {\"kind\": \"check\", \"index\": 900}}"}) {
        m_window->close();
        m_window.reset();
        write(u"phiên/session.json"_s, broken);
        write(u"phiên/crashed.json"_s, broken);
        startAgain();
        EXPECT_FALSE(window().models().hasReport()) << broken;
    }
}

TEST_F(SessionTest, LeavesTheSessionToTheWindowThatHasIt)
{
    openSample();
    MainWindow second(m_catalogue, *m_settings, Language::Vietnamese);
    second.keepSession(sessionFolder());
    second.openText(QString::fromUtf8(text));
    ASSERT_TRUE(waitFor([&] { return second.models().hasReport(); }));
    second.close();
    close();
    ASSERT_TRUE(waitForReport());
    EXPECT_EQ(window().models().report().source.name, u"bao-cao-mau.txt"_s);
}

TEST_F(SessionTest, BringsAClosedReportBackWhereTheUserThinksBetterOfIt)
{
    openSample();
    window().showPage(PageId::Checks);
    window().models().selection()->selectCheck(0);
    action("closeReport")->trigger();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_EQ(window().findChild<NoticeBar *>()->actionButton()->text(), u"Hoàn tác"_s);
    acceptOffer();
    EXPECT_TRUE(window().models().hasReport());
    EXPECT_EQ(window().currentPage(), PageId::Checks);
    EXPECT_EQ(window().models().selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Check, {}, 0}));
    EXPECT_TRUE(action("reload")->isEnabled());
    close();
    EXPECT_TRUE(waitForReport());
}

TEST_F(WindowTest, ComesBackOnAScreenThatIsThere)
{
    window().move(-4000, -3000);
    reopen();
    const QRect visible = window().frameGeometry().intersected(window().screen()->availableGeometry());
    EXPECT_GT(visible.width(), 200);
    EXPECT_GT(visible.height(), 200);
}

TEST_F(WindowTest, ComesBackMaximised)
{
    window().showMaximized();
    reopen();
    EXPECT_TRUE(window().isMaximized());
}

} // namespace tem
