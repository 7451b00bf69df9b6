#include "pages/StartPage.h"

#include "pages/LoadingPanel.h"
#include "pages/SamplePicture.h"

#include <QAbstractButton>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QAbstractButton *button(QWidget &page, const QString &text)
{
    for (QAbstractButton *found : page.findChildren<QAbstractButton *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}
} // namespace

TEST(StartPage, AsksForWhatItsButtonsSay)
{
    StartPage page;
    page.show();
    struct Row
    {
        QString button;
        void (StartPage::*signal)();
    };
    for (const Row &row :
         {Row{u"Open report…"_s, &StartPage::openRequested}, Row{u"Paste"_s, &StartPage::pasteRequested},
          Row{u"Open the sample report"_s, &StartPage::sampleRequested}}) {
        const QSignalSpy spy(&page, row.signal);
        QAbstractButton *pressed = button(page, row.button);
        ASSERT_TRUE(pressed) << qPrintable(row.button);
        QTest::mouseClick(pressed, Qt::LeftButton);
        EXPECT_EQ(spy.count(), 1) << qPrintable(row.button);
        QTest::keyClick(pressed, Qt::Key_Space);
        EXPECT_EQ(spy.count(), 2) << qPrintable(row.button);
    }
}

TEST(StartPage, FitsTheSmallestWindow)
{
    StartPage page;
    EXPECT_LE(page.minimumSizeHint().width(), 1024 - 48);
    EXPECT_LE(page.minimumSizeHint().height(), 640 - 26 - 42 - 26);
}

TEST(StartPage, ShowsNumbersOfTheSampleAlone)
{
    QFile file(u":/samples/bao-cao-mau.txt"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString sample = QString::fromUtf8(file.readAll());
    for (const QString &number : SamplePicture::numbers())
        EXPECT_TRUE(sample.contains(number)) << qPrintable(number);
}

TEST(LoadingPanel, ShowsProgressAndCanBeCancelled)
{
    LoadingPanel panel;
    panel.show();
    panel.start(u"báo cáo.txt"_s);
    EXPECT_TRUE(panel.accessibleName().contains(u"báo cáo.txt"_s));
    panel.setProgress(0.4);
    EXPECT_DOUBLE_EQ(panel.progress(), 0.4);
    panel.setProgress(7);
    EXPECT_DOUBLE_EQ(panel.progress(), 1);
    panel.start(u"khác.txt"_s);
    EXPECT_DOUBLE_EQ(panel.progress(), 0);

    const QSignalSpy spy(&panel, &LoadingPanel::cancelRequested);
    QTest::mouseClick(button(panel, u"Cancel"_s), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
}

} // namespace tem
