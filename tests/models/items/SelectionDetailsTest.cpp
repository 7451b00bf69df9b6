#include "items/SelectionDetails.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class SelectionDetailsTest : public testing::Test
{
protected:
    SelectionDetailsTest() { m_models.setReport(test::sampleReport()); }

    SelectionDetails details() const { return selectionDetails(m_models, m_models.selection()->current()); }
    static QString line(const SelectionDetails &details, const QString &label)
    {
        for (const DetailLine &line : details.lines) {
            if (line.label == label)
                return line.text;
        }
        return {};
    }
    static QString stretch(const QuotedSentence &sentence, std::size_t index)
    {
        const auto [begin, end] = sentence.stretches.at(index);
        return sentence.text.mid(begin.value, end.value - begin.value);
    }

    test::VietnameseTexts m_vietnamese;
    ReportModels m_models{test::catalogue()};
    ReportSelection &m_selection = *m_models.selection();
};

TEST_F(SelectionDetailsTest, AreEmptyWhereNothingIsSelected)
{
    EXPECT_TRUE(details().isEmpty());
    m_selection.selectFigure(u"f99"_s);
    EXPECT_TRUE(details().isEmpty());
    m_selection.selectDerived(u"nothing"_s);
    EXPECT_TRUE(details().isEmpty());
    m_selection.selectCheck(99);
    EXPECT_TRUE(details().isEmpty());
}

TEST_F(SelectionDetailsTest, OfAFigureGiveItsSentenceShareAndChecks)
{
    m_selection.selectFigure(u"f6"_s);
    const SelectionDetails found = details();
    EXPECT_EQ(found.heading, u"Postmart · Giao dịch qua sàn"_s);
    EXPECT_EQ(found.value, u"813.750"_s);
    EXPECT_TRUE(found.isNumber);
    EXPECT_FALSE(found.derived);
    EXPECT_EQ(found.shareFormula, u"813.750 ÷ 987.495"_s);
    ASSERT_EQ(found.sentences.size(), 1U);
    EXPECT_EQ(found.sentences[0].number, 4);
    EXPECT_EQ(stretch(found.sentences[0], 0), u"813.750"_s);
    EXPECT_EQ(found.checks.size(), 1);
}

TEST_F(SelectionDetailsTest, OfAComputedNumberNameItsFormulaAndSources)
{
    m_selection.selectDerived(u"average_transaction_value/voso"_s);
    const SelectionDetails found = details();
    EXPECT_TRUE(found.derived);
    EXPECT_EQ(found.heading, u"Vỏ sò · Bình quân 1 giao dịch"_s);
    EXPECT_EQ(found.platformId, u"voso"_s);
    EXPECT_EQ(found.formula, u"69,6\u00A0tỷ ÷ 173.745"_s);
    ASSERT_EQ(found.links.size(), 2);
    EXPECT_EQ(found.links[0].item, (ReportSelection::Item{ReportSelection::Kind::Figure, u"f8"_s, -1}));
    EXPECT_EQ(found.links[1].value, u"173.745\u00A0giao\u00A0dịch"_s);
    ASSERT_EQ(found.sentences.size(), 1U);
    // In the order of the text, not of the formula.
    EXPECT_EQ(stretch(found.sentences[0], 0), u"173.745"_s);
    EXPECT_EQ(stretch(found.sentences[0], 1), u"69,6"_s);
    EXPECT_EQ(m_selection.related(), (QStringList{u"f8"_s, u"f5"_s}));
}

TEST_F(SelectionDetailsTest, KnowTheAttendancesOfOneCourse)
{
    m_selection.selectDerived(u"attendances_per_course"_s);
    const SelectionDetails found = details();
    EXPECT_EQ(found.heading, u"Lượt người mỗi khóa"_s);
    EXPECT_EQ(found.links.size(), 2);
    EXPECT_TRUE(found.platformId.isEmpty());
}

TEST_F(SelectionDetailsTest, OfANamedProvinceGiveStatusDecisionAndSentence)
{
    m_selection.selectProvince(u"56"_s);
    const SelectionDetails found = details();
    EXPECT_EQ(found.value, u"Khánh Hòa"_s);
    EXPECT_FALSE(found.isNumber);
    EXPECT_EQ(found.heading, u"Quyết định 468/QĐ-TTg"_s);
    EXPECT_EQ(line(found, u"Tình trạng"_s), u"Đã khảo sát, không giao"_s);
    ASSERT_EQ(found.sentences.size(), 1U);
    EXPECT_EQ(found.sentences[0].number, 7);
    EXPECT_EQ(stretch(found.sentences[0], 0), u"Khánh Hòa"_s);
    EXPECT_EQ(m_selection.related(), QStringList{u"g5"_s});
    ASSERT_EQ(found.links.size(), 1);
    EXPECT_EQ(found.links[0].item.kind, ReportSelection::Kind::Group);
}

TEST_F(SelectionDetailsTest, OfAProvinceThatIsNotNamedGuessNothing)
{
    m_selection.selectProvince(u"89"_s);
    const SelectionDetails found = details();
    EXPECT_EQ(found.value, u"An Giang"_s);
    EXPECT_EQ(line(found, u"Tình trạng"_s), u"chưa nêu tên trong báo cáo"_s);
    EXPECT_TRUE(found.sentences.empty());
    EXPECT_TRUE(m_selection.related().isEmpty());
}

TEST_F(SelectionDetailsTest, OfACheckListWhatItCompares)
{
    m_selection.selectCheck(1);
    const SelectionDetails found = details();
    EXPECT_EQ(found.value, u"173.745 + 813.750 = 987.495"_s);
    EXPECT_EQ(found.links.size(), 3);
    ASSERT_EQ(found.sentences.size(), 1U);
    EXPECT_EQ(found.sentences[0].stretches.size(), 3U);
    EXPECT_EQ(m_selection.related(), (QStringList{u"f4"_s, u"f5"_s, u"f6"_s}));
}

TEST_F(SelectionDetailsTest, OfAnIgnoredNumberGiveTheReason)
{
    const auto &ignored = m_models.report().ignored;
    const auto decision = std::ranges::find(ignored, u"468/QĐ-TTg"_s, &IgnoredNumber::quote);
    ASSERT_NE(decision, ignored.end());
    m_selection.selectIgnored(static_cast<int>(decision - ignored.begin()));
    const SelectionDetails found = details();
    EXPECT_EQ(found.value, u"468/QĐ-TTg"_s);
    EXPECT_EQ(line(found, u"Lý do"_s), u"số hiệu văn bản"_s);
    EXPECT_EQ(found.sentences.at(0).number, 7);
}

TEST_F(SelectionDetailsTest, HaveAWordOnEverySelectionThatThereIs)
{
    std::vector<ReportSelection::Item> items;
    using Kind = ReportSelection::Kind;
    for (const Figure &figure : m_models.report().figures)
        items.push_back({Kind::Figure, figure.id, -1});
    for (const RolloutGroup &group : m_models.report().rollouts.front().groups)
        items.push_back({Kind::Group, group.id, -1});
    for (int i = 0; i < std::ssize(m_models.report().checks); ++i)
        items.push_back({Kind::Check, {}, i});
    for (int i = 0; i < std::ssize(m_models.report().ignored); ++i)
        items.push_back({Kind::Ignored, {}, i});
    for (const DerivedEntry &entry : m_models.derivedEntries())
        items.push_back({Kind::Derived, entry.cell.derivedId, -1});
    for (int row = 0; row < m_models.provinces()->rowCount(); ++row)
        items.push_back({Kind::Province, m_models.provinces()->entry(row).code, -1});
    ASSERT_EQ(m_models.derivedEntries().size(), 3U);
    ASSERT_EQ(items.size(), 15U + 5U + 7U + m_models.report().ignored.size() + 3U + 63U);
    for (const ReportSelection::Item &item : items) {
        const SelectionDetails found = selectionDetails(m_models, item);
        EXPECT_EQ(found.kind, item.kind) << item.id.toStdString() << item.index;
        EXPECT_FALSE(found.state.isEmpty());
        EXPECT_FALSE(found.value.isEmpty());
        EXPECT_EQ(found.derived, item.kind == Kind::Derived);
        for (const QuotedSentence &sentence : found.sentences) {
            EXPECT_FALSE(sentence.stretches.empty());
            for (std::size_t i = 0; i < sentence.stretches.size(); ++i)
                EXPECT_FALSE(stretch(sentence, i).isEmpty());
        }
    }
}

TEST(ReportSelectionOfSeveralRollouts, ShowsTheRolloutOfASelectedGroup)
{
    Report report = test::sampleReport();
    Rollout other = report.rollouts.front();
    other.id = u"r2"_s;
    other.decision = u"999/QĐ-TTg"_s;
    for (RolloutGroup &group : other.groups)
        group.id = u"h"_s + group.id;
    report.rollouts.push_back(other);
    ReportModels models(test::catalogue());
    models.setReport(report);
    models.selection()->selectGroup(u"hg2"_s);
    EXPECT_EQ(models.rollout(), 1U);
    models.selection()->selectFigure(u"f1"_s);
    EXPECT_EQ(models.rollout(), 1U);
    models.selection()->selectGroup(u"g2"_s);
    EXPECT_EQ(models.rollout(), 0U);
}

} // namespace
} // namespace tem
