#include "WindowFixture.h"

#include "NoticeBar.h"
#include "RecentFiles.h"
#include "RecentFilesDialog.h"
#include "WindowActions.h"
#include "style/Button.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

} // namespace

TEST(RecentFiles, PutsTheNewestFirstAndForgetsTheOldest)
{
    RecentFiles files;
    for (int i = 0; i < recentFileLimit + 2; ++i)
        files = withFile(files, QString::number(i));
    ASSERT_EQ(files.size(), size_t(recentFileLimit));
    EXPECT_EQ(files.front().path, QString::number(recentFileLimit + 1));
    EXPECT_EQ(files.back().path, u"2"_s);
    files = withFile(files, u"5"_s);
    EXPECT_EQ(files.front().path, u"5"_s);
    EXPECT_EQ(files.size(), size_t(recentFileLimit));
}

TEST(RecentFiles, KeepsPinnedFilesInFrontInTheOrderOfPinning)
{
    RecentFiles files;
    for (const auto &path : {u"a"_s, u"b"_s, u"c"_s})
        files = withFile(files, path);
    files = withPinned(files, u"a"_s, true);
    files = withPinned(files, u"c"_s, true);
    EXPECT_EQ(files, (RecentFiles{{u"a"_s, true}, {u"c"_s, true}, {u"b"_s, false}}));
    // Neither newer files nor opening it again move a pinned one.
    files = withFile(withFile(files, u"d"_s), u"c"_s);
    EXPECT_EQ(files, (RecentFiles{{u"a"_s, true}, {u"c"_s, true}, {u"d"_s, false}, {u"b"_s, false}}));
    files = withPinned(files, u"a"_s, false);
    EXPECT_EQ(files, (RecentFiles{{u"c"_s, true}, {u"a"_s, false}, {u"d"_s, false}, {u"b"_s, false}}));
    EXPECT_EQ(withoutFile(files, u"c"_s).size(), 3U);
}

TEST(RecentFiles, HoldsNoNetworkShareForMissing)
{
    EXPECT_TRUE(isThere({u"//máy-chủ/báo cáo/a.txt"_s, false}));
    EXPECT_FALSE(isThere({u"/không/có/a.txt"_s, false}));
}

TEST_F(WindowTest, SaysWhichRecentFilesAreGoneAndRemovesThem)
{
    const QString gone = path(u"đã xóa.txt"_s);
    const QString here = write(u"còn.txt"_s, "1.250 hộ");
    WindowSettings settings(*m_settings);
    const RecentFiles before{{here, true}, {gone, false}};
    settings.setRecentFiles(before);
    auto &actions = *window().findChild<WindowActions *>();
    emit actions.recentMenu()->aboutToShow();
    EXPECT_EQ(textsOf(*actions.recentMenu()).first(2),
              (QStringList{u"&1  còn.txt"_s, u"&2  đã xóa.txt (không còn ở đó)"_s}));

    emit actions.recentFileRequested(gone);
    EXPECT_TRUE(notice().contains(u"đã xóa.txt không còn ở chỗ cũ"_s)) << qPrintable(notice());
    EXPECT_FALSE(action("cancelImport")->isEnabled());
    auto *bar = window().findChild<NoticeBar *>();
    bar->actionButton()->click();
    EXPECT_EQ(settings.recentFiles(), (RecentFiles{{here, true}}));
    EXPECT_EQ(bar->actionButton()->text(), u"Hoàn tác"_s);
    bar->actionButton()->click();
    EXPECT_EQ(settings.recentFiles(), before);
    EXPECT_EQ(notice(), QString());
}

TEST_F(WindowTest, ClearsTheRecentFilesButNotThePinnedOnes)
{
    WindowSettings settings(*m_settings);
    const RecentFiles before{{u"/a.txt"_s, true}, {u"/b.txt"_s, false}};
    settings.setRecentFiles(before);
    action("clearRecent")->trigger();
    EXPECT_EQ(settings.recentFiles(), (RecentFiles{{u"/a.txt"_s, true}}));
    window().findChild<NoticeBar *>()->actionButton()->click();
    EXPECT_EQ(settings.recentFiles(), before);
}

TEST_F(WindowTest, TellsRecentFilesOfTheSameNameApart)
{
    QDir(m_folder.path()).mkpath(u"quý I"_s);
    QDir(m_folder.path()).mkpath(u"quý II"_s);
    const QString first = write(u"quý I/a.txt"_s, "1");
    const QString second = write(u"quý II/a.txt"_s, "2");
    WindowSettings(*m_settings).setRecentFiles({{first, false}, {second, false}});
    auto &menu = *window().findChild<WindowActions *>()->recentMenu();
    emit menu.aboutToShow();
    EXPECT_TRUE(textsOf(menu)[0].contains(u"quý I"_s));
    EXPECT_TRUE(textsOf(menu)[1].contains(u"quý II"_s));
}

TEST_F(WindowTest, ArrangesTheRecentFilesInADialog)
{
    const QString here = write(u"còn.txt"_s, "1.250 hộ");
    RecentFilesDialog dialog({{u"/a.txt"_s, false}, {here, false}, {u"/b.txt"_s, false}});
    ASSERT_EQ(dialog.list()->count(), 3);
    EXPECT_TRUE(dialog.list()->item(0)->text().contains(u"không còn ở đó"_s));
    EXPECT_FALSE(dialog.list()->item(1)->text().contains(u"không còn ở đó"_s));
    dialog.list()->setCurrentRow(2);
    dialog.pinButton()->click();
    EXPECT_EQ(dialog.list()->currentRow(), 0);
    EXPECT_TRUE(dialog.list()->item(0)->text().contains(u"đã ghim"_s));
    dialog.removeMissingButton()->click();
    EXPECT_EQ(dialog.files(), (RecentFiles{{here, false}}));
    EXPECT_FALSE(dialog.removeMissingButton()->isEnabled());
    dialog.removeButton()->click();
    EXPECT_TRUE(dialog.files().empty());
    EXPECT_FALSE(dialog.pinButton()->isEnabled());
}

} // namespace tem
