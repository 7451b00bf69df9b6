#include "ReportImporter.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QString longText(qsizetype bytes)
{
    const QString sentence = u"Hai sàn đã nhận 7.637 loại sản phẩm OCOP (Vỏ sò: 3.512; Postmart: 4.125). "_s;
    return sentence.repeated(bytes / sentence.toUtf8().size());
}

class ReportImporterTest : public testing::Test
{
protected:
    Catalogue m_catalogue = Catalogue::load({u":/catalogue"_s}).value();
};

} // namespace

TEST_F(ReportImporterTest, DeliversOnTheThreadItLivesOn)
{
    ReportImporter importer(m_catalogue);
    const QThread *deliveredOn = nullptr;
    QObject::connect(
        &importer, &ReportImporter::reportImported, &importer,
        [&](const std::shared_ptr<Report> &) { deliveredOn = QThread::currentThread(); },
        Qt::DirectConnection);
    importer.importText(u"Có 568 khóa tập huấn."_s);
    EXPECT_TRUE(importer.isImporting());
    ASSERT_TRUE(QTest::qWaitFor([&] { return deliveredOn != nullptr; }, 60000));
    EXPECT_EQ(deliveredOn, QThread::currentThread());
    EXPECT_FALSE(importer.isImporting());
}

TEST_F(ReportImporterTest, TellsProgressThatNeverGoesBack)
{
    ReportImporter importer(m_catalogue);
    const QSignalSpy progress(&importer, &ReportImporter::progressChanged);
    QSignalSpy imported(&importer, &ReportImporter::reportImported);
    importer.importText(longText(500'000));
    ASSERT_TRUE(imported.wait(60000));
    ASSERT_FALSE(progress.isEmpty());
    double last = 0;
    for (const QList<QVariant> &call : progress) {
        EXPECT_GE(call.constFirst().toDouble(), last);
        last = call.constFirst().toDouble();
    }
    EXPECT_LE(last, 1);
}

TEST_F(ReportImporterTest, StopsALongImport)
{
    ReportImporter importer(m_catalogue);
    const QSignalSpy imported(&importer, &ReportImporter::reportImported);
    const QSignalSpy cancelled(&importer, &ReportImporter::importCancelled);
    importer.importText(longText(2'000'000));
    importer.cancel();
    EXPECT_EQ(cancelled.size(), 1);
    EXPECT_FALSE(importer.isImporting());

    // The next one is not held up, and nothing of the stopped one comes later.
    importer.importText(u"Có 568 khóa tập huấn."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !imported.isEmpty(); }, 60000));
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(cancelled.size(), 1);
}

TEST_F(ReportImporterTest, LetsANewerImportTakeThePlaceOfAnOlder)
{
    ReportImporter importer(m_catalogue);
    QList<QString> texts;
    QObject::connect(&importer, &ReportImporter::reportImported, &importer,
                     [&](const std::shared_ptr<Report> &report) { texts.append(report->text); });
    importer.importText(longText(1'000'000));
    importer.importText(u"Có 568 khóa tập huấn."_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !importer.isImporting(); }, 60000));
    EXPECT_EQ(texts, QList<QString>{u"Có 568 khóa tập huấn."_s});
}

TEST_F(ReportImporterTest, MayBeDestroyedWhileItImports)
{
    bool isImported = false;
    {
        ReportImporter importer(m_catalogue);
        QObject::connect(&importer, &ReportImporter::reportImported, &importer, [&] { isImported = true; });
        importer.importText(longText(2'000'000));
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(isImported);
}

} // namespace tem
