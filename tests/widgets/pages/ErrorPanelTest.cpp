#include "pages/ErrorPanel.h"

#include "style/Button.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
Button *button(ErrorPanel &panel, const QString &text)
{
    for (Button *found : panel.findChildren<Button *>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}
} // namespace

TEST(ErrorPanel, SaysWhatHappenedAndWhatToDo)
{
    ErrorPanel panel;
    panel.show();
    panel.setError({Error::Code::NotText, u"ảnh.png"_s, 0, {}});
    EXPECT_TRUE(panel.title().contains(u"ảnh.png"_s));
    EXPECT_TRUE(panel.message().contains(u"plain text"_s));
    EXPECT_EQ(panel.accessibleDescription(), panel.message());

    const QSignalSpy retried(&panel, &ErrorPanel::retryRequested);
    const QSignalSpy opened(&panel, &ErrorPanel::openRequested);
    QTest::mouseClick(button(panel, u"Try again"_s), Qt::LeftButton);
    QTest::mouseClick(button(panel, u"Open another report…"_s), Qt::LeftButton);
    EXPECT_EQ(retried.count(), 1);
    EXPECT_EQ(opened.count(), 1);
}

TEST(ErrorPanel, APastedTextCannotBeReadAgain)
{
    ErrorPanel panel;
    panel.show();
    panel.setError({Error::Code::Empty, {}, 0, {}});
    EXPECT_FALSE(panel.title().contains(u"%1"_s));
    EXPECT_FALSE(button(panel, u"Try again"_s)->isVisible());
    panel.setError({Error::Code::Cancelled, u"lớn.txt"_s, 0, {}});
    EXPECT_TRUE(button(panel, u"Try again"_s)->isVisible());
    EXPECT_EQ(panel.title(), u"The report was not opened"_s);
}

} // namespace tem
