#include "items/ProvinceModel.h"
#include "items/Description.h"
#include "items/ProvinceFilterModel.h"
#include "items/StatusModel.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using Column = ProvinceModel::Column;

class Provinces : public testing::Test
{
protected:
    Provinces() { filter.setProvinces(&model); }

    void show(const Report &report, std::size_t rollout = 0)
    {
        const ReportView view(report, test::catalogue());
        model.show(view, rollout);
        statuses.show(view, rollout);
    }

    QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row)
            texts.append(filter.index(row, static_cast<int>(Column::Name)).data().toString());
        return texts;
    }

    const test::VietnameseTexts vietnamese;
    ProvinceModel model;
    StatusModel statuses;
    ProvinceFilterModel filter;
};

TEST_F(Provinces, NamedOnesComeFirstAndNoStatusIsGuessed)
{
    show(test::sampleReport());
    ASSERT_EQ(model.rowCount(), 63);
    EXPECT_EQ(model.namedCount(), 3);
    EXPECT_EQ(names().mid(0, 6), (QStringList{u"Quảng Bình"_s, u"Khánh Hòa"_s, u"Bình Phước"_s, u"An Giang"_s,
                                              u"Bà Rịa - Vũng Tàu"_s, u"Bạc Liêu"_s}));
    const ProvinceEntry *named = model.province(u"56"_s);
    EXPECT_EQ(named->statusId, u"not_assigned"_s);
    EXPECT_EQ(named->statusText, u"Đã khảo sát, không giao"_s);
    EXPECT_EQ(named->sentence, 7);
    // Quảng Nam is in the text, but as a venue.
    const ProvinceEntry *venue = model.province(u"49"_s);
    EXPECT_FALSE(venue->isNamed());
    EXPECT_TRUE(venue->statusId.isEmpty());
    EXPECT_EQ(venue->statusText, u"chưa nêu tên trong báo cáo"_s);
    EXPECT_EQ(model.province(u"00"_s), nullptr);
}

TEST_F(Provinces, AreSortedAndFound)
{
    show(test::sampleReport());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(static_cast<int>(Column::Name));
    EXPECT_EQ(names().first(), u"An Giang"_s);
    EXPECT_EQ(names().last(), u"Yên Bái"_s);
    EXPECT_LT(filter.rowOf(u"01"_s), filter.rowOf(u"79"_s));
    filter.sort(static_cast<int>(Column::Sentence));
    EXPECT_EQ(names().first(), u"Quảng Bình"_s);
    filter.sort(static_cast<int>(Column::Code), Qt::DescendingOrder);
    EXPECT_EQ(names().first(), u"Cà Mau"_s);
    filter.sort(-1);
    filter.setText(u"khanh"_s);
    EXPECT_EQ(names(), QStringList{u"Khánh Hòa"_s});
    filter.setText(u"70"_s);
    EXPECT_EQ(names(), QStringList{u"Bình Phước"_s});
    filter.setText({});
    filter.setGroup(u"g5"_s);
    EXPECT_EQ(filter.rowCount(), 3);
    EXPECT_EQ(filter.rowOf(u"01"_s), -1);
    filter.setGroup(QString());
    EXPECT_EQ(filter.rowCount(), 60);
    filter.setGroup(std::nullopt);
    EXPECT_EQ(filter.rowCount(), 63);
}

TEST_F(Provinces, NamedTwiceShowsBothStages)
{
    Report report = test::sampleReport();
    report.rollouts[0].groups[0].mentions = {{u"44"_s, report.rollouts[0].groups[0].span, u"Quảng Bình"_s}};
    show(report);
    const ProvinceEntry *province = model.province(u"44"_s);
    EXPECT_TRUE(province->conflicting);
    EXPECT_EQ(province->statusText, u"Đã khảo sát, có đề án/kế hoạch và cả: Đã khảo sát, không giao"_s);
    EXPECT_EQ(statuses.named(), 3);
}

TEST_F(Provinces, StatusesAreCounted)
{
    show(test::sampleReport());
    QStringList lines;
    for (const StatusEntry &entry : statuses.entries())
        lines.append(u"%1 %2 %3"_s.arg(*entry.count).arg(entry.name, entry.placedText));
    EXPECT_EQ(lines,
              (QStringList{u"28 Đã khảo sát, có đề án/kế hoạch 0/28"_s,
                           u"17 Đã khảo sát, đang lập đề án 0/17"_s, u"6 Đang nghiên cứu cách làm 0/6"_s,
                           u"9 Đang xem xét 0/9"_s, u"3 Đã khảo sát, không giao 3/3"_s}));
    EXPECT_TRUE(statuses.entries()[4].allPlaced);
    EXPECT_EQ(statuses.countedNotNamed(), 60);
    EXPECT_EQ(statuses.total(), 63);
    EXPECT_EQ(statuses.sumText(), u"28 + 17 + 6 + 9 + 3 = 63"_s);
    EXPECT_EQ(statuses.placedText(), u"3/63"_s);
    EXPECT_EQ(statuses.decisionText(), u"Quyết định 468/QĐ-TTg"_s);
    EXPECT_EQ(statuses.vintageText(), u"Địa giới: 63 tỉnh/TP (đến 30/06/2025)"_s);
    EXPECT_EQ(statuses.rowOf(u"g2"_s), 1);
    EXPECT_EQ(statuses.rowOf(u"g9"_s), -1);
}

TEST_F(Provinces, CountsThatDoNotAddUpAreShownAsTheyAre)
{
    Report report = test::sampleReport();
    report.rollouts[0].groups[0].count = 30;
    show(report);
    EXPECT_EQ(statuses.sumText(), u"30 + 17 + 6 + 9 + 3 = 65 ≠ 63"_s);
    EXPECT_FALSE(statuses.addsUp());
    report.rollouts[0].groups[0].count = std::nullopt;
    show(report);
    EXPECT_EQ(statuses.sumText(), u"17 + 6 + 9 + 3 = 35 < 63"_s);
    EXPECT_EQ(statuses.index(0, 0).data().toString(), u"không nêu"_s);
    EXPECT_FALSE(statuses.index(0, 0).data(StatusModel::CountRole).isValid());
}

TEST_F(Provinces, ASecondRolloutAndItsUnknownStages)
{
    Report report = test::sampleReport();
    Rollout other;
    other.id = u"r2"_s;
    other.vintage = QDate(2025, 7, 1);
    RolloutGroup group;
    group.id = u"g9"_s;
    group.label = u"đã phê duyệt kế hoạch"_s;
    group.count = 12;
    group.complete = false;
    group.mentions = {{u"15"_s, {}, u"Lào Cai"_s}};
    other.groups = {group};
    report.rollouts.push_back(other);
    show(report, 1);
    EXPECT_EQ(model.rowCount(), 34);
    EXPECT_EQ(model.entry(0).name, u"Lào Cai"_s);
    EXPECT_EQ(model.entry(0).statusText, u"đã phê duyệt kế hoạch"_s);
    EXPECT_TRUE(model.entry(0).statusId.isEmpty());
    EXPECT_TRUE(model.entry(0).isNamed());
    EXPECT_EQ(statuses.entries().front().placedText, u"1/12"_s);
    EXPECT_EQ(statuses.countedNotNamed(), 11);
    EXPECT_TRUE(statuses.decisionText().isEmpty());
    EXPECT_EQ(statuses.vintageText(), u"Địa giới: 34 tỉnh/TP (từ 01/07/2025)"_s);
}

TEST_F(Provinces, WithoutARolloutNoneIsNamed)
{
    Report report = test::sampleReport();
    report.rollouts.clear();
    show(report);
    EXPECT_EQ(model.rowCount(), 63);
    EXPECT_EQ(model.namedCount(), 0);
    EXPECT_EQ(statuses.rowCount(), 0);
    EXPECT_TRUE(statuses.sumText().isEmpty());
    EXPECT_EQ(describeRollout(statuses), u"Báo cáo không nêu việc triển khai theo tỉnh."_s);
}

TEST_F(Provinces, CanBeReadAloud)
{
    show(test::sampleReport());
    EXPECT_EQ(describeProvince(*model.province(u"44"_s)), u"Quảng Bình: Đã khảo sát, không giao (câu 7)."_s);
    EXPECT_EQ(describeProvince(*model.province(u"06"_s)), u"Bắc Kạn: chưa nêu tên trong báo cáo."_s);
    EXPECT_EQ(
        describeRollout(statuses),
        u"28 tỉnh/TP: Đã khảo sát, có đề án/kế hoạch; 17 tỉnh/TP: Đã khảo sát, đang lập đề án; 6 tỉnh/TP: "
        u"Đang "
        u"nghiên cứu cách làm; 9 tỉnh/TP: Đang xem xét; 3 tỉnh/TP: Đã khảo sát, không giao (Quảng Bình, "
        u"Khánh "
        u"Hòa, Bình Phước). 60 tỉnh/TP báo cáo chỉ đếm, không nêu tên, nên bản đồ để gạch xám. Nguồn: câu 7."_s);
}

} // namespace
} // namespace tem
