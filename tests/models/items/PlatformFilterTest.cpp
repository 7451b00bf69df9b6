#include "items/PlatformFilter.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

TEST(PlatformFilter, LeavesMarketplacesOutButNeverAll)
{
    const test::VietnameseTexts vietnamese;
    PlatformFilter filter;
    filter.setPlatforms({{u"voso"_s, u"Vỏ sò"_s}, {u"postmart"_s, u"Postmart"_s}});
    const QSignalSpy changed(&filter, &PlatformFilter::filterChanged);
    EXPECT_TRUE(filter.hiddenText().isEmpty());
    filter.setShown(u"voso"_s, false);
    EXPECT_FALSE(filter.isShown(u"voso"_s));
    EXPECT_EQ(filter.hiddenText(), u"Không vẽ: Vỏ sò"_s);
    EXPECT_FALSE(filter.canHide(u"postmart"_s));
    filter.setShown(u"postmart"_s, false);
    EXPECT_TRUE(filter.isShown(u"postmart"_s));
    EXPECT_EQ(changed.size(), 1);
    filter.showAll();
    filter.showAll();
    EXPECT_TRUE(filter.isShown(u"voso"_s));
    EXPECT_EQ(changed.size(), 2);
}

TEST(PlatformFilter, IsKeptWhileTheReportIsOpenAndNoLonger)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    PlatformFilter &filter = *models.platformFilter();
    filter.setShown(u"voso"_s, false);
    models.setLanguage(Language::English);
    EXPECT_FALSE(filter.isShown(u"voso"_s));
    models.setReport(test::sampleReport());
    EXPECT_TRUE(filter.isShown(u"voso"_s));
}

TEST(PlatformFilter, ForgetsMarketplacesThatAreGone)
{
    PlatformFilter filter;
    filter.setPlatforms({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}});
    filter.setShown(u"a"_s, false);
    filter.setShown(u"b"_s, false);
    filter.setPlatforms({{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}});
    EXPECT_EQ(filter.isShown(u"a"_s) + filter.isShown(u"b"_s), 1);
}

} // namespace
} // namespace tem
