#include "WindowFixture.h"

#include "NavigationPane.h"
#include "NoticeBar.h"
#include "PageNames.h"
#include "ReportChooser.h"
#include "StatusLine.h"
#include "charts/BarPanel.h"
#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "pages/CheckList.h"
#include "pages/ChecksPage.h"
#include "pages/ColumnChoice.h"
#include "pages/ComparisonPage.h"
#include "pages/ErrorPanel.h"
#include "pages/FigureTable.h"
#include "pages/FiguresPage.h"
#include "pages/LoadingPanel.h"
#include "pages/StartPage.h"
#include "style/Button.h"
#include "style/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherText = "Quý I năm 2024, toàn tỉnh có 1.250 hộ tham gia.\n";

/// What the drop of a file does to a widget.
void drop(QWidget &target, const QMimeData &data)
{
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
}

QString textOf(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_F(WindowTest, StartsWithoutAReport)
{
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
    EXPECT_FALSE(window().findChild<NavigationPane *>()->isEnabled());
    for (const char *name :
         {"exportPdf", "exportImage", "exportTable", "closeReport", "reload", "cancelImport"})
        EXPECT_FALSE(action(name)->isEnabled()) << name;
    EXPECT_FALSE(window().findChild<ReportChooser *>()->isVisible());
    EXPECT_TRUE(textOf(*window().findChild<StatusLine *>()).contains(u"Chưa mở báo cáo nào"_s));
}

TEST_F(WindowTest, OpensTheSampleReport)
{
    openSample();
    EXPECT_EQ(window().models().report().source.name, u"bao-cao-mau.txt"_s);
    EXPECT_EQ(window().models().report().figures.size(), 15U);
    EXPECT_TRUE(action("exportPdf")->isEnabled());

    const auto &navigation = *window().findChild<NavigationPane *>();
    EXPECT_TRUE(navigation.isEnabled());
    EXPECT_EQ(navigation.badge(PageId::Rollout), u"3/63"_s);
    EXPECT_EQ(navigation.badge(PageId::Figures), u"15"_s);
    EXPECT_EQ(navigation.badge(PageId::Checks),
              QString::number(window().models().checks()->counts().total()));
    EXPECT_TRUE(textOf(navigation).contains(window().models().periodDates()));

    const QString status = textOf(*window().findChild<StatusLine *>());
    EXPECT_TRUE(status.contains(u"bao-cao-mau.txt · UTF-8"_s)) << qPrintable(status);
    EXPECT_TRUE(status.contains(window().models().countsText())) << qPrintable(status);
    EXPECT_TRUE(status.contains(u"Đối soát: 6 khớp"_s)) << qPrintable(status);
}

TEST_F(WindowTest, ShowsEachPageByItsKey)
{
    openSample();
    int key = Qt::Key_1;
    for (const PageId page : allPages()) {
        QTest::keyClick(&window(), Qt::Key(key++), Qt::ControlModifier);
        EXPECT_EQ(window().currentPage(), page);
        ASSERT_TRUE(window().page(page));
        EXPECT_TRUE(window().page(page)->isVisible()) << qPrintable(pageTitle(page));
        EXPECT_EQ(window().findChild<NavigationPane *>()->currentPage(), page);
    }
}

TEST_F(WindowTest, SharesTheSelectionAmongPages)
{
    openSample();
    window().showPage(PageId::Figures);
    const auto &figures = *dynamic_cast<FiguresPage *>(window().page(PageId::Figures));
    const Report &report = window().models().report();
    const auto postmart = std::ranges::find(report.figures, u"813.750"_s, &Figure::quote);
    ASSERT_NE(postmart, report.figures.end());
    const QModelIndex row = figures.shown()->index(figures.shown()->rowOf(postmart->id), 1);
    QTest::mouseClick(figures.table()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      figures.table()->visualRect(row).center());
    EXPECT_EQ(window().models().selection()->current(),
              (ReportSelection::Item{ReportSelection::Kind::Figure, postmart->id, -1}));

    // A page that is made only now knows the selection too.
    window().showPage(PageId::Checks);
    const auto &checks = *dynamic_cast<ChecksPage *>(window().page(PageId::Checks));
    const int chosen = checks.list()->chosen();
    ASSERT_GE(chosen, 0);
    EXPECT_TRUE(window()
                    .models()
                    .checks()
                    ->index(chosen, 0)
                    .data(CheckModel::ItemsRole)
                    .toStringList()
                    .contains(postmart->id));
    window().showPage(PageId::Source);
    EXPECT_TRUE(textOf(*window().page(PageId::Source)).contains(u"813.750"_s));

    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_EQ(window().models().selection()->current(), ReportSelection::Item());
    EXPECT_EQ(figures.table()->currentId(), QString());
}

TEST_F(WindowTest, DrawsEveryChartOfAPageThatIsShownForTheFirstTime)
{
    window().resize(1366, 768);
    openSample();
    QTest::qWait(100);
    window().showPage(PageId::Comparison);
    const auto *page = dynamic_cast<ComparisonPage *>(window().page(PageId::Comparison));
    QTest::qWait(100); // QCustomPlot replots once more from the event loop
    const Theme theme = Theme::light();
    ASSERT_FALSE(page->panels().empty());
    for (BarPanel *panel : page->panels()) {
        const QImage picture = panel->grab().toImage();
        int voso = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                voso += picture.pixelColor(x, y) == theme.voso ? 1 : 0;
        }
        EXPECT_GT(voso, 0) << "panel " << panel->x() << ", " << panel->y();
    }
}

TEST_F(WindowTest, LetsAPageSendTheReaderToAnother)
{
    openSample();
    window().showPage(PageId::Checks);
    emit dynamic_cast<ChecksPage *>(window().page(PageId::Checks))->pageRequested(PageId::Source);
    EXPECT_EQ(window().currentPage(), PageId::Source);
    EXPECT_TRUE(window().page(PageId::Source)->isVisible());
}

TEST_F(WindowTest, OpensADroppedFile)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"khác.txt"_s, otherText))});
    drop(window(), data);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_EQ(window().models().report().source.name, u"khác.txt"_s);
}

TEST_F(WindowTest, OpensADroppedText)
{
    QMimeData data;
    data.setText(QString::fromUtf8(otherText));
    drop(window(), data);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_EQ(window().models().report().text, QString::fromUtf8(otherText));
    EXPECT_EQ(window().models().report().source.name, QString());
}

TEST_F(WindowTest, PastesWithTheKeyboard)
{
    QApplication::clipboard()->setText(QString::fromUtf8(otherText));
    QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_EQ(window().models().report().text, QString::fromUtf8(otherText));
}

TEST_F(WindowTest, LeavesPastingToATextFieldThatHasTheFocus)
{
    QApplication::clipboard()->setText(QString::fromUtf8(otherText).trimmed());
    QLineEdit field(&window());
    field.show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QString::fromUtf8(otherText).trimmed());
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_FALSE(action("cancelImport")->isEnabled());
}

TEST_F(WindowTest, SaysWhenTheClipboardHoldsNoText)
{
    QApplication::clipboard()->clear();
    action("paste")->trigger();
    EXPECT_TRUE(notice().contains(u"không có văn bản"_s)) << qPrintable(notice());
}

TEST_F(WindowTest, ReadsTheCurrentFileAgain)
{
    const QString file = write(u"tuần.txt"_s, otherText);
    window().openFile(file);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    write(u"tuần.txt"_s, "Quý I năm 2024, toàn tỉnh có 1.300 hộ tham gia.\n");
    action("reload")->trigger();
    EXPECT_TRUE(waitFor([this] { return window().models().report().text.contains(u"1.300"_s); }));
}

TEST_F(WindowTest, SaysThatATextHasNoFigures)
{
    window().openText(u"Hội nghị diễn ra tốt đẹp."_s);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_TRUE(notice().contains(u"Không tìm thấy số liệu nào"_s)) << qPrintable(notice());
    EXPECT_EQ(window().currentPage(), PageId::Source);
}

TEST_F(WindowTest, StopsReadingALargeFileAndKeepsTheReport)
{
    openSample();
    const Report before = window().models().report();
    window().openFile(
        write(u"lớn.txt"_s, QByteArray(otherText).repeated(20'000'000 / int(std::strlen(otherText)))));
    ASSERT_TRUE(waitFor([this] { return notice().contains(u"lớn.txt"_s); }));
    EXPECT_TRUE(action("cancelImport")->isEnabled());
    window().findChild<NoticeBar *>()->actionButton()->click();
    EXPECT_EQ(notice(), QString());
    EXPECT_FALSE(action("cancelImport")->isEnabled());
    EXPECT_EQ(window().models().report(), before);

    // What was stopped does not come after all.
    window().openText(QString::fromUtf8(otherText));
    ASSERT_TRUE(waitFor([this] { return window().models().report().source.name.isEmpty(); }));
}

TEST_F(WindowTest, GoesBackToTheStartWhenTheFirstReadingIsStopped)
{
    window().openText(QString::fromUtf8(otherText).repeated(400'000));
    LoadingPanel *loading = nullptr;
    ASSERT_TRUE(waitFor([&] { return (loading = window().findChild<LoadingPanel *>()) != nullptr; }));
    EXPECT_TRUE(loading->isVisible());
    emit loading->cancelRequested();
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
}

TEST_F(WindowTest, ClosesTheReport)
{
    openSample();
    action("closeReport")->trigger();
    EXPECT_FALSE(window().models().hasReport());
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
    EXPECT_FALSE(action("exportPdf")->isEnabled());
    EXPECT_EQ(window().findChild<NavigationPane *>()->badge(PageId::Figures), QString());
}

TEST_F(WindowTest, KeepsRecentFilesButNotTheSample)
{
    openSample();
    const QString file = write(u"a&b.txt"_s, otherText);
    window().openFile(file);
    ASSERT_TRUE(waitFor([this] { return window().models().report().source.name == u"a&b.txt"_s; }));
    reopen();
    EXPECT_EQ(WindowSettings(*m_settings).recentFiles(), (RecentFiles{{file, false}}));

    action("clearRecent")->trigger();
    EXPECT_EQ(WindowSettings(*m_settings).recentFiles(), RecentFiles());
}

TEST_F(WindowTest, RemembersPageAndSize)
{
    openSample();
    window().resize(1300, 700);
    window().showPage(PageId::Checks);
    reopen();
    EXPECT_EQ(window().size(), QSize(1300, 700));
    openSample();
    EXPECT_EQ(window().currentPage(), PageId::Checks);
}

TEST_F(WindowTest, RemembersTheColumnsOfATable)
{
    const auto columns = [this] {
        openSample();
        window().showPage(PageId::Figures);
        return window().findChild<ColumnChoice *>(u"figures"_s);
    };
    constexpr int sentence = 10;
    ColumnChoice *before = columns();
    ASSERT_TRUE(before);
    ASSERT_TRUE(before->isShown(sentence));
    before->choose(sentence, false);
    reopen();
    ColumnChoice *after = columns();
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->isShown(sentence));
}

TEST_F(WindowTest, ShowsIconsAloneWhenNarrow)
{
    auto &navigation = *window().findChild<NavigationPane *>();
    window().resize(1400, 800);
    EXPECT_EQ(navigation.width(), 192);
    window().resize(1024, 640);
    EXPECT_EQ(navigation.width(), 48);
}

TEST_F(WindowTest, NamesThingsInTheLanguageItStartsWith)
{
    MainWindow english(m_catalogue, *m_settings, Language::English);
    english.openSample();
    ASSERT_TRUE(waitFor([&] { return english.models().hasReport(); }));
    EXPECT_EQ(english.models().language(), Language::English);
}

TEST_F(WindowTest, ChangesItsLanguageAtRunTime)
{
    openSample();
    EXPECT_EQ(window().menuBar()->actions().constFirst()->text().remove(u'&'), u"Tệp"_s);
    window().setLanguage(Language::English);
    EXPECT_EQ(window().menuBar()->actions().constFirst()->text(), u"&File"_s);
    EXPECT_EQ(action("open")->text(), u"&Open report…"_s);
    EXPECT_TRUE(textOf(*window().findChild<StatusLine *>()).contains(u"Checks: 6 hold"_s));
    EXPECT_TRUE(window().page(PageId::Overview)->isVisible());

    window().setLanguage(Language::Vietnamese);
    EXPECT_EQ(window().menuBar()->actions().constFirst()->text().remove(u'&'), u"Tệp"_s);
}

/// A source that cannot be read, by the name of what is wrong with it.
struct BadSource
{
    const char *name;
    std::function<QString(const QTemporaryDir &)> make;
};

class BadSourceTest : public WindowTest, public testing::WithParamInterface<BadSource>
{
};

QString writtenFile(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"nguồn.txt"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

TEST_P(BadSourceTest, ShowsAnErrorOnTheEmptyWindow)
{
    window().openFile(GetParam().make(m_folder));
    const ErrorPanel *panel = nullptr;
    ASSERT_TRUE(waitFor([&] {
        panel = window().findChild<ErrorPanel *>();
        return panel && panel->isVisible();
    }));
    EXPECT_FALSE(panel->message().isEmpty());
    EXPECT_FALSE(window().models().hasReport());
}

TEST_P(BadSourceTest, KeepsTheReportThatIsShown)
{
    openSample();
    const Report before = window().models().report();
    window().openFile(GetParam().make(m_folder));
    const auto *bar = window().findChild<NoticeBar *>();
    ASSERT_TRUE(waitFor([bar] { return bar->kind() == NoticeBar::Kind::Error; }));
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_EQ(window().models().report(), before);
    EXPECT_TRUE(window().page(window().currentPage())->isVisible());
}

INSTANTIATE_TEST_SUITE_P(
    Sources, BadSourceTest,
    testing::Values(BadSource{"MissingFile",
                              [](const QTemporaryDir &folder) { return folder.filePath(u"không có.txt"_s); }},
                    BadSource{"Folder", [](const QTemporaryDir &folder) { return folder.path(); }},
                    BadSource{"EmptyFile",
                              [](const QTemporaryDir &folder) { return writtenFile(folder, {}); }},
                    BadSource{"RandomBytes",
                              [](const QTemporaryDir &folder) {
                                  QByteArray bytes;
                                  for (int i = 0; i < 4096; ++i)
                                      bytes.append(char((i * 7919 + (i >> 3) * 104729) & 0xff));
                                  return writtenFile(folder, bytes);
                              }}),
    [](const auto &source) { return source.param.name; });

} // namespace tem
