#include "WindowFixture.h"

#include "NextDialog.h"
#include "NoticeBar.h"
#include "ReportSaver.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace tem {

using namespace Qt::StringLiterals;
using test::chooseFile;
using test::withNext;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_F(WindowTest, WritesThePdfWhereTheUserSays)
{
    openSample();
    const QString file = path(u"tóm tắt.pdf"_s);
    chooseFile(file);
    action("exportPdf")->trigger();
    EXPECT_TRUE(contentOf(file).startsWith("%PDF"));
    EXPECT_EQ(notice(), u"Đã ghi: %1"_s.arg(QDir::toNativeSeparators(file)));
    EXPECT_EQ(WindowSettings(*m_settings).exportFolder(), m_folder.path());
}

TEST_F(WindowTest, OffersAFileNameFromTheReportsTitle)
{
    openSample();
    QString offered;
    withNext<QFileDialog>([&](QFileDialog &dialog) {
        offered = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        dialog.reject();
    });
    action("exportPdf")->trigger();
    EXPECT_EQ(offered, fileNameFrom(window().models().title()) + u".pdf"_s);
    EXPECT_EQ(notice(), QString());
}

TEST_F(WindowTest, WritesThePageShownAsAPictureInEitherFormat)
{
    openSample();
    window().showPage(PageId::Comparison);
    chooseFile(path(u"a.png"_s));
    action("exportImage")->trigger();
    EXPECT_TRUE(contentOf(path(u"a.png"_s)).startsWith("\x89PNG"));
    chooseFile(path(u"a.svg"_s));
    action("exportImage")->trigger();
    EXPECT_TRUE(contentOf(path(u"a.svg"_s)).contains("<svg"));
}

TEST_F(WindowTest, WritesTheTableInEitherFormat)
{
    openSample();
    chooseFile(path(u"a.csv"_s));
    action("exportTable")->trigger();
    EXPECT_TRUE(contentOf(path(u"a.csv"_s)).contains("7637"));
    chooseFile(path(u"a.json"_s));
    action("exportTable")->trigger();
    EXPECT_TRUE(contentOf(path(u"a.json"_s)).contains("\"schema\""));
}

TEST_F(WindowTest, AsksBeforeItReplacesAFile)
{
    openSample();
    const QString file = write(u"có sẵn.csv"_s, "giữ lại");
    withNext<QFileDialog>([file](QFileDialog &dialog) {
        withNext<QMessageBox>([&dialog](QMessageBox &question) {
            EXPECT_TRUE(question.text().contains(u"Bạn muốn thay"_s)) << qPrintable(question.text());
            EXPECT_EQ(question.button(QMessageBox::No)->text().remove(u'&'), u"Không"_s);
            QTimer::singleShot(0, &dialog, &QDialog::reject);
            question.button(QMessageBox::No)->click();
        });
        dialog.selectFile(file);
        static_cast<QDialog &>(dialog).accept();
    });
    action("exportTable")->trigger();
    EXPECT_EQ(contentOf(file), QByteArray("giữ lại"));
    EXPECT_EQ(notice(), QString());
}

TEST_F(WindowTest, SaysWhyAFileCannotBeWritten)
{
    openSample();
    chooseFile(path(u"không có/tóm tắt.pdf"_s));
    action("exportPdf")->trigger();
    EXPECT_EQ(window().findChild<NoticeBar *>()->kind(), NoticeBar::Kind::Error);
    EXPECT_FALSE(notice().isEmpty());
    EXPECT_FALSE(QFile::exists(path(u"không có"_s)));
}

TEST(FileNameFrom, MakesANameThatEverySystemTakes)
{
    struct Row
    {
        QString title;
        QString name;
    };
    for (const Row &row : {
             Row{u"Sơ kết 6 tháng đầu năm 2023"_s, u"Sơ kết 6 tháng đầu năm 2023"_s},
             Row{u"Báo cáo 12/BC: \"quý I\"\n"_s, u"Báo cáo 12 BC quý I"_s},
             Row{u"../../etc"_s, u".. .. etc"_s},
             Row{u"Kết quả..."_s, u"Kết quả"_s},
             Row{u"dài "_s.repeated(60), u"dài "_s.repeated(25).trimmed()},
         })
        EXPECT_EQ(fileNameFrom(row.title), row.name);
    EXPECT_FALSE(fileNameFrom(u"///"_s).isEmpty());
}

} // namespace tem
