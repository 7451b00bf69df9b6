#include "items/DiffModel.h"

#include "MakeFigure.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

using namespace tem;
using namespace tem::test;
using namespace Qt::StringLiterals;

std::vector<DiffEntry> entriesOf(const Report &before, const Report &after)
{
    return diffEntries(ReportView(before, catalogue()), ReportView(after, catalogue()),
                       diffReports(before, after));
}

/// The only difference after `change` to the total of products.
DiffEntry entryAfter(void (*change)(Figure &))
{
    Report after = sampleReport();
    change(after.figures.front());
    const auto entries = entriesOf(sampleReport(), after);
    EXPECT_EQ(entries.size(), 1u);
    return entries.empty() ? DiffEntry() : entries.front();
}

class DiffWords : public testing::Test
{
    const VietnameseTexts m_texts;
};

TEST_F(DiffWords, OfAChangedValue)
{
    const DiffEntry entry = entryAfter([](Figure &figure) { figure.value = 7640; });
    EXPECT_EQ(entry.what, u"Sản phẩm OCOP lên sàn"_s);
    EXPECT_EQ(entry.before, spaced(u"7.637_sản_phẩm"_s));
    EXPECT_EQ(entry.after, spaced(u"7.640_sản_phẩm"_s));
    EXPECT_EQ(entry.change, u"giá trị"_s);
    EXPECT_EQ(entry.difference, spaced(u"+3_sản_phẩm"_s));
    EXPECT_EQ(entry.formula, u"7.640 − 7.637"_s);
}

TEST_F(DiffWords, OfWhatTheValueDoesNotShow)
{
    EXPECT_EQ(entryAfter([](Figure &figure) { figure.role = Role::Target; }).change,
              u"vai trò: mức → mục tiêu"_s);
    EXPECT_EQ(entryAfter([](Figure &figure) {
                  figure.hedge = Hedge::About;
                  figure.hedgeQuote = u"khoảng"_s;
              }).change,
              u"mức chắc: chính xác → khoảng"_s);
    EXPECT_EQ(entryAfter([](Figure &figure) { figure.platform = u"voso"_s; }).change,
              u"của ai: không có → Vỏ sò"_s);
    EXPECT_EQ(entryAfter([](Figure &figure) { figure.indicator = u"products_listed"_s; }).change,
              u"chỉ tiêu: Sản phẩm OCOP lên sàn → Sản phẩm đưa lên sàn"_s);
    EXPECT_EQ(entryAfter([](Figure &figure) { figure.period.clear(); }).change,
              u"kỳ: 6 tháng đầu năm 2023 → không có"_s);
}

TEST_F(DiffWords, OfAnotherUnitHasNoDifference)
{
    const DiffEntry entry = entryAfter([](Figure &figure) {
        figure.value = 1;
        figure.unit = u"loại"_s;
    });
    EXPECT_EQ(entry.change, u"giá trị; đơn vị"_s);
    EXPECT_EQ(entry.difference, QString());
}

TEST_F(DiffWords, ShowWhatIsPrintedOfACorrectedFigure)
{
    Report after = sampleReport();
    after.corrections.push_back({.item = u"f1"_s, .anchor = {}, .asRead = after.figures[0]});
    after.figures[0].value = 7640;
    const auto entries = entriesOf(sampleReport(), after);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries[0].after, spaced(u"7.640_sản_phẩm (đã sửa, in: 7.637_sản_phẩm)"_s));
}

TEST_F(DiffWords, SumItUp)
{
    Report after = contradictorySampleReport();
    after.figures.pop_back();
    EXPECT_EQ(summaryText(entriesOf(sampleReport(), after)), u"1 đổi, 1 không còn"_s);
    EXPECT_EQ(summaryText(entriesOf(sampleReport(), sampleReport())), u"không khác nhau"_s);
}

TEST_F(DiffWords, OfProvincesAndCounts)
{
    Report after = sampleReport();
    after.rollouts[0].groups[0].count = 30;
    after.rollouts[0].groups[1].mentions.push_back(after.rollouts[0].groups[4].mentions.back());
    after.rollouts[0].groups[4].mentions.pop_back();
    const auto entries = entriesOf(sampleReport(), after);
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].before, u"28 tỉnh/TP"_s);
    EXPECT_EQ(entries[0].difference, spaced(u"+2_tỉnh/TP"_s));
    EXPECT_EQ(entries[1].what, u"Bình Phước"_s);
    EXPECT_EQ(entries[1].change, u"tình trạng"_s);
    EXPECT_NE(entries[1].before, entries[1].after);
    EXPECT_TRUE(entries[1].beforeSpan.has_value());
}

TEST(DiffModel, IsAModel)
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(entriesOf(sampleReport(), contradictorySampleReport()));
    ASSERT_EQ(model.rowCount(), 1);
    const auto cell = [&](DiffModel::Column column) { return model.index(0, static_cast<int>(column)); };
    EXPECT_EQ(cell(DiffModel::Column::What).data(DiffModel::BeforeIdRole), u"f1"_s);
    EXPECT_EQ(cell(DiffModel::Column::Difference).data(DiffModel::DerivedRole), true);
    EXPECT_EQ(cell(DiffModel::Column::After).data(DiffModel::DerivedRole), false);
    EXPECT_FALSE(cell(DiffModel::Column::Difference).data(Qt::ToolTipRole).toString().isEmpty());
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
