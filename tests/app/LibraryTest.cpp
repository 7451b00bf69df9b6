#include "WindowFixture.h"

#include "NextDialog.h"
#include "NoticeBar.h"
#include "cli/OpenLibrary.h"
#include "library/LibraryDesk.h"
#include "library/NewReadingDialog.h"
#include "loader/ReportLoader.h"
#include "pages/LibraryList.h"
#include "pages/StartPage.h"
#include "style/Button.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const QByteArray half = "Sáu tháng đầu năm 2023 có 7.637 sản phẩm OCOP (Vỏ sò: 3.512; Postmart: 4.125).\n";
const QByteArray year = "Năm 2023 có 9.100 sản phẩm OCOP (Vỏ sò: 4.000; Postmart: 5.100).\n";

class LibraryTest : public WindowTest
{
protected:
    LibraryTest() { keepLibrary(); }

    void keepLibrary()
    {
        window().keepLibrary(
            std::make_unique<LibraryDesk>(m_catalogue, QStringList{u":/catalogue"_s}, libraryFile()));
    }

    void reopenWithLibrary()
    {
        reopen();
        keepLibrary();
    }

    QString libraryFile() const { return path(u"thu-vien.db"_s); }

    void read(const QString &name, const QByteArray &text)
    {
        const QString file = write(name, text);
        window().openFile(file);
        ASSERT_TRUE(waitFor([&] { return window().models().report().source.name == name; }));
        // The library takes it once the window shows it.
        ASSERT_TRUE(waitFor([this] { return action("handOver")->isEnabled(); }));
    }

    std::vector<LibraryEntry> entries()
    {
        return LibraryDesk(m_catalogue, {u":/catalogue"_s}, libraryFile()).entries();
    }

    LibraryList *list() { return window().findChild<StartPage *>()->library(); }

    void markFirstFigure()
    {
        window().models().selection()->selectFigure(window().models().report().figures.front().id);
        action("markChecked")->trigger();
    }
};

TEST_F(LibraryTest, SameBytesOpenWhatIsKept)
{
    read(u"a.txt"_s, half);
    markFirstFigure();
    read(u"b.txt"_s, year);
    EXPECT_TRUE(window().models().report().reviews.empty());
    window().openFile(path(u"a.txt"_s));
    ASSERT_TRUE(waitFor([this] { return window().models().report().reviews.size() == 1; }));
    EXPECT_EQ(window().models().report().source.name, u"a.txt"_s);
    EXPECT_EQ(entries().size(), 2U);
}

TEST_F(LibraryTest, SampleIsNotKept)
{
    openSample();
    EXPECT_TRUE(entries().empty());
    EXPECT_FALSE(action("handOver")->isEnabled());
}

TEST_F(LibraryTest, ListOpensWhatWasCorrectedInAnotherRun)
{
    read(u"a.txt"_s, half);
    markFirstFigure();
    reopenWithLibrary();
    ASSERT_TRUE(waitFor([this] { return list()->library().entries().size() == 1; }));
    emit list()->openRequested(list()->library().entries().front().id);
    EXPECT_EQ(window().models().report().source.name, u"a.txt"_s);
    EXPECT_EQ(window().models().report().reviews.size(), 1U);
}

TEST_F(LibraryTest, ListStandsInFrontOfAnOpenReport)
{
    read(u"a.txt"_s, half);
    action("showLibrary")->trigger();
    ASSERT_TRUE(waitFor([this] { return list()->library().entries().size() == 1; }));
    EXPECT_TRUE(list()->isVisible());
    window().showPage(PageId::Checks);
    EXPECT_FALSE(list()->isVisible());
    EXPECT_TRUE(window().page(PageId::Checks)->isVisible());
}

TEST_F(LibraryTest, WayBackFromTheSeriesOfAWindowWithoutAReport)
{
    emit window().findChild<StartPage *>()->seriesRequested();
    EXPECT_TRUE(window().page(PageId::Series)->isVisible());
    action("showLibrary")->trigger();
    EXPECT_TRUE(window().findChild<StartPage *>()->isVisible());
}

TEST_F(LibraryTest, NewReadingIsListedBeforeItCounts)
{
    Report older = ReportLoader(m_catalogue).loadBytes(half, u"a.txt"_s).value();
    const std::size_t figures = older.figures.size();
    older.figures.pop_back();
    older.checks.clear();
    {
        const auto library = openLibrary(libraryFile()).value();
        ASSERT_TRUE(library->add(half, {older, u"0.0"_s, u"00"_s}));
    }
    reopenWithLibrary();
    ASSERT_TRUE(waitFor([this] { return list()->library().entries().size() == 1; }));
    emit list()->openRequested(list()->library().entries().front().id);
    EXPECT_EQ(window().models().report().figures.size(), figures - 1);
    ASSERT_TRUE(notice().contains(u"đọc báo cáo khác"_s)) << notice().toStdString();

    QStringList listed;
    test::withNext<NewReadingDialog>([&listed](NewReadingDialog &dialog) {
        const auto *differences = dialog.findChild<QListWidget *>();
        for (int i = 0; i < differences->count(); ++i)
            listed.append(differences->item(i)->text());
        dialog.accept();
    });
    window().findChild<NoticeBar *>()->actionButton()->click();
    ASSERT_TRUE(waitFor([&] { return window().models().report().figures.size() == figures; }));
    ASSERT_EQ(listed.size(), 1);
    EXPECT_TRUE(listed.front().contains(u"4.125"_s)) << listed.front().toStdString();
}

TEST_F(LibraryTest, DamagedLibraryComesBackFromItsBackup)
{
    read(u"a.txt"_s, half);
    markFirstFigure();
    const QString backup = path(u"sao lưu.db"_s);
    test::chooseFile(backup);
    action("backUp")->trigger();
    ASSERT_TRUE(QFile::exists(backup));
    reopen();
    QFile file(libraryFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();

    keepLibrary();
    ASSERT_TRUE(waitFor([this] { return !notice().isEmpty(); }));
    test::chooseFile(backup);
    action("restoreBackUp")->trigger();
    EXPECT_TRUE(notice().contains(u"bản sao lưu"_s)) << notice().toStdString();
    ASSERT_EQ(entries().size(), 1U);
    EXPECT_EQ(entries().front().reviewed, 1);
    const QStringList former = QDir(path({})).entryList({u"thu-vien.db.damaged*"_s});
    ASSERT_EQ(former.size(), 1);
    EXPECT_EQ(QFileInfo(path(former.front())).size(), 5000);
}

/// Numbers of reports begin anew in another library.
TEST_F(LibraryTest, OtherLibraryGetsNoCorrectionOfAnotherReport)
{
    read(u"a.txt"_s, half);
    const QString other = path(u"khác.db"_s);
    LibraryDesk desk(m_catalogue, {u":/catalogue"_s}, other);
    desk.keep(ReportLoader(m_catalogue).loadBytes(year, u"b.txt"_s).value(), year);
    window().library()->setFile(other);
    ASSERT_TRUE(waitFor([&desk] { return desk.entries().size() == 2; }));
    ASSERT_TRUE(waitFor([this] { return action("handOver")->isEnabled(); }));
    markFirstFigure();
    for (const LibraryEntry &entry : desk.entries())
        EXPECT_EQ(desk.report(entry.id)->amendments.size(), entry.source.name == u"a.txt"_s ? 1U : 0U);
}

TEST_F(LibraryTest, CorrectionThatIsNotKeptIsSaid)
{
    openSample();
    markFirstFigure();
    EXPECT_TRUE(notice().contains(u"không có trong thư viện"_s)) << notice().toStdString();
}

TEST_F(LibraryTest, RemovingIsUndone)
{
    read(u"a.txt"_s, half);
    read(u"b.txt"_s, year);
    window().closeReport();
    ASSERT_TRUE(waitFor([this] { return list()->library().entries().size() == 2; }));
    emit list()->removeRequested(list()->library().entries().front().id);
    EXPECT_EQ(list()->library().entries().size(), 1U);
    EXPECT_EQ(entries().size(), 1U);
    window().findChild<NoticeBar *>()->actionButton()->click();
    EXPECT_EQ(list()->library().entries().size(), 2U);
}

TEST_F(LibraryTest, ClosedReportComesBackWithItsCorrections)
{
    read(u"a.txt"_s, half);
    markFirstFigure();
    window().closeReport();
    window().findChild<NoticeBar *>()->actionButton()->click();
    EXPECT_EQ(window().models().report().reviews.size(), 1U);
    action("markOpen")->trigger();
    EXPECT_TRUE(window().models().report().reviews.empty());
}

TEST_F(LibraryTest, ColleagueTakesAReportOver)
{
    read(u"a.txt"_s, half);
    markFirstFigure();
    const QString file = path(u"bàn giao.tem"_s);
    test::chooseFile(file);
    action("handOver")->trigger();
    ASSERT_TRUE(QFile::exists(file));

    reopen();
    window().keepLibrary(
        std::make_unique<LibraryDesk>(m_catalogue, QStringList{u":/catalogue"_s}, path(u"đồng nghiệp.db"_s)));
    test::chooseFile(file);
    action("takeOver")->trigger();
    EXPECT_EQ(window().models().report().source.name, u"a.txt"_s);
    EXPECT_EQ(window().models().report().reviews.size(), 1U);
}

TEST_F(LibraryTest, LibraryThatIsNoneIsSaidAndReadingGoesOn)
{
    QFile file(libraryFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    reopenWithLibrary();
    window().openFile(write(u"a.txt"_s, half));
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_FALSE(window().models().report().figures.empty());
    markFirstFigure();
    EXPECT_EQ(window().models().report().reviews.size(), 1U);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray(5000, 'x'));
}

} // namespace

} // namespace tem
