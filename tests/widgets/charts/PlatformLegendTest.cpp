#include "charts/PlatformLegend.h"

#include "items/PlatformFilter.h"
#include "support/SampleReport.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class PlatformLegendTest : public testing::Test
{
protected:
    PlatformLegendTest()
    {
        filter.setPlatforms({{u"voso"_s, u"Vỏ sò"_s}, {u"postmart"_s, u"Postmart"_s}});
        legend.showPlatforms();
        legend.resize(legend.sizeHint());
        legend.show();
    }

    QAbstractButton *toggle(int index) const { return legend.findChildren<QAbstractButton *>().at(index); }

    test::VietnameseTexts texts;
    PlatformFilter filter;
    PlatformLegend legend{filter};
};

TEST_F(PlatformLegendTest, mouseAndKeyboardLeaveAMarketplaceOut)
{
    QTest::mouseClick(toggle(0), Qt::LeftButton);
    EXPECT_FALSE(filter.isShown(u"voso"_s));
    EXPECT_FALSE(toggle(0)->isChecked());
    QTest::keyClick(toggle(0), Qt::Key_Space);
    EXPECT_TRUE(filter.isShown(u"voso"_s));
}

TEST_F(PlatformLegendTest, theLastOneStays)
{
    QTest::mouseClick(toggle(0), Qt::LeftButton);
    QTest::mouseClick(toggle(1), Qt::LeftButton);
    EXPECT_TRUE(filter.isShown(u"postmart"_s));
    EXPECT_TRUE(toggle(1)->isChecked());
    EXPECT_TRUE(toggle(1)->accessibleDescription().contains(u"ít nhất một"_s));
}

TEST_F(PlatformLegendTest, followsTheFilterOfOtherPages)
{
    filter.setShown(u"postmart"_s, false);
    EXPECT_FALSE(toggle(1)->isChecked());
    filter.showAll();
    EXPECT_TRUE(toggle(1)->isChecked());
}

TEST_F(PlatformLegendTest, entriesAreCheckBoxesToAScreenReader)
{
    QAccessibleInterface *entry = QAccessible::queryAccessibleInterface(toggle(0));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->role(), QAccessible::CheckBox);
    EXPECT_EQ(entry->text(QAccessible::Name), u"Vỏ sò"_s);
    EXPECT_TRUE(entry->state().checkable);
    EXPECT_TRUE(entry->state().checked);
    filter.setShown(u"voso"_s, false);
    EXPECT_FALSE(entry->state().checked);
    EXPECT_TRUE(entry->text(QAccessible::Description).contains(u"đang bỏ Vỏ sò"_s));
}

TEST_F(PlatformLegendTest, hiddenIsSeenNotByColourAlone)
{
    const QImage shown = toggle(0)->grab().toImage();
    filter.setShown(u"voso"_s, false);
    const QImage hidden = toggle(0)->grab().toImage();
    EXPECT_NE(shown.convertToFormat(QImage::Format_Mono), hidden.convertToFormat(QImage::Format_Mono));
}

TEST_F(PlatformLegendTest, manyMarketplacesTakeLines)
{
    QList<PlatformColumn> many;
    for (int i = 0; i < 6; ++i)
        many.append({QString::number(i), u"Sàn nông sản của tổng công ty %1"_s.arg(i)});
    filter.setPlatforms(many);
    legend.showPlatforms();
    EXPECT_GT(legend.heightForWidth(300), 3 * legend.sizeHint().height());
    EXPECT_EQ(legend.heightForWidth(3000), legend.sizeHint().height());
}

} // namespace

} // namespace tem
