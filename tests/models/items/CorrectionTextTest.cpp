#include "items/CorrectionText.h"

#include "amend/Amended.h"
#include "items/Description.h"
#include "items/ReportModels.h"
#include "items/SearchModel.h"
#include "items/SelectionDetails.h"
#include "items/SourceCopy.h"
#include "support/SampleReport.h"

#include <QTimeZone>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;

/// The sample report with a total that somebody put right, a rejected and a moved figure, a placed province
/// and reviews.
class CorrectedReport : public testing::Test
{
protected:
    CorrectedReport()
    {
        const Report asRead = test::contradictorySampleReport();
        const auto add = [&](const Anchor &anchor, Amendment::Content content) {
            const Amendment amendment{.anchor = anchor,
                                      .content = std::move(content),
                                      .author = u"An"_s,
                                      .madeAt = QDateTime({2026, 7, 5}, {8, 30}, QTimeZone::utc()),
                                      .reason = u"Đối chiếu bản in"_s};
            m_amendments.insert_or_assign(keyOf(amendment), amendment);
        };
        const Figure &total = asRead.figures.front();
        m_total = total.id;
        add({total.span, total.quote}, FigureChange{{.value = Decimal(7637)}});
        add({total.span, total.quote}, FigureReview{ReviewState::Checked});
        add({total.span, total.quote}, CheckReview{Rule::Sum, ReviewState::Disputed});
        const Figure &last = asRead.figures.back();
        m_rejected = last.span;
        add({last.span, last.quote}, FigureRejection{});
        const RolloutGroup &first = asRead.rollouts.front().groups.front();
        add({first.span, first.quote}, ProvinceStatus{u"01"_s, Anchor{first.span, first.quote}});
        m_models.setReport(amended(asRead, m_amendments, test::catalogue()));
    }

    static QString line(const QList<DetailLine> &lines, const QString &label)
    {
        for (const DetailLine &line : lines) {
            if (line.label == label)
                return line.text;
        }
        return {};
    }
    QString selected(const QString &label) const
    {
        return line(selectionDetails(m_models, m_models.selection()->current()).lines, label);
    }

    test::VietnameseTexts m_vietnamese;
    Amendments m_amendments;
    QString m_total;
    Span m_rejected;
    ReportModels m_models{test::catalogue()};
};

TEST_F(CorrectedReport, ShowsWhatIsPrintedBesideTheCorrectedValue)
{
    const Figure &figure = *m_models.report().figure(m_total);
    EXPECT_EQ(withPrinted(m_models.view(), figure, u"7.637"_s), u"7.637 (in: 7.640)"_s);
    const Cell &cell = m_models.rows().front().total;
    EXPECT_TRUE(cell.text.endsWith("(in: 7.640)"_L1)) << qPrintable(cell.text);
    EXPECT_TRUE(cell.textWithUnit.endsWith("(in: 7.640)"_L1)) << qPrintable(cell.textWithUnit);
    EXPECT_EQ(cell.correction, u"đã sửa, in: 7.640"_s);
    EXPECT_EQ(m_models.keyFigures().front().correction, u"đã sửa, in: 7.640"_s);
    EXPECT_TRUE(m_models.details(m_total).valueWithUnit.endsWith("(in: 7.640)"_L1));
    EXPECT_TRUE(describeFigure(m_models, m_total).detail.contains(u"đã sửa, in: 7.640"_s));
}

TEST_F(CorrectedReport, ShowsItInTheTableOfFigures)
{
    const int row = m_models.figures()->rowOf(m_total);
    const auto text = [&](FigureModel::Column column) {
        return m_models.figures()->index(row, static_cast<int>(column)).data().toString();
    };
    EXPECT_EQ(text(FigureModel::Column::Value), u"7.637"_s);
    EXPECT_EQ(text(FigureModel::Column::Correction), u"đã sửa, in: 7.640"_s);
    EXPECT_EQ(text(FigureModel::Column::Review), u"đã kiểm (An)"_s);
    EXPECT_EQ(text(FigureModel::Column::Quote), u"7.640"_s);
    EXPECT_TRUE(m_models.figures()->entry(row).search.contains(u"đã sửa"_s));
}

TEST_F(CorrectedReport, ShowsItInChecks)
{
    const CheckModel &checks = *m_models.checks();
    const CheckEntry &entry = checks.entry(checks.rowOfCheck(0));
    EXPECT_EQ(entry.verdict, Verdict::Holds);
    EXPECT_TRUE(entry.equation.contains(u"(in: 7.640)"_s)) << qPrintable(entry.equation);
    EXPECT_EQ(entry.review, u"còn tranh cãi (An)"_s);
    EXPECT_TRUE(entry.place.endsWith(u"còn tranh cãi (An)"_s));
}

TEST_F(CorrectedReport, SaysWhoWhenAndWhyOfTheSelection)
{
    m_models.selection()->selectFigure(m_total);
    EXPECT_TRUE(selected(u"Sửa"_s).contains(u"7.640 → 7.637"_s)) << qPrintable(selected(u"Sửa"_s));
    EXPECT_TRUE(selected(u"Người sửa"_s).startsWith(u"An, 05/07/2026"_s));
    EXPECT_EQ(selected(u"Lý do"_s), u"Đối chiếu bản in"_s);
    EXPECT_TRUE(selected(u"Kiểm"_s).startsWith(u"đã kiểm (An, 05/07/2026"_s));
    const auto details = selectionDetails(m_models, m_models.selection()->current());
    EXPECT_TRUE(sourceCopy(m_models, details).text.contains(u"(in: 7.640)"_s));
}

TEST_F(CorrectedReport, SaysWhyANumberIsNoFigureAnyMore)
{
    const auto &ignored = m_models.report().ignored;
    const auto found = std::find_if(ignored.begin(), ignored.end(),
                                    [&](const IgnoredNumber &number) { return number.span == m_rejected; });
    ASSERT_NE(found, ignored.end());
    m_models.selection()->selectIgnored(static_cast<int>(found - ignored.begin()));
    EXPECT_TRUE(selected(u"Sửa"_s).endsWith(u"không phải số liệu"_s));
}

TEST_F(CorrectedReport, MarksAPlacedProvince)
{
    const ProvinceEntry *province = m_models.provinces()->province(u"01"_s);
    ASSERT_TRUE(province);
    EXPECT_TRUE(province->placedByUser);
    EXPECT_TRUE(province->statusText.endsWith(u"(đã xếp bởi người dùng)"_s));
    EXPECT_EQ(province->sentence, 0);
    EXPECT_THAT(m_models.statuses()->entries().front().provinceNames, Contains(u"Hà Nội (đã xếp)"_s));
    m_models.selection()->selectProvince(u"01"_s);
    EXPECT_TRUE(selected(u"Người sửa"_s).startsWith(u"An"_s));
    EXPECT_TRUE(selectionDetails(m_models, m_models.selection()->current()).sentences.empty());
    EXPECT_FALSE(describeProvince(*province).contains(u"()"_s));
}

TEST_F(CorrectedReport, SaysEachCorrectionInALine)
{
    const auto &corrections = m_models.report().corrections;
    ASSERT_EQ(corrections.size(), 3u);
    for (const Correction &correction : corrections) {
        const QString sentence = correctionSentence(m_models.view(), correction);
        EXPECT_TRUE(sentence.contains(u"Người sửa: An, 05/07/2026"_s)) << qPrintable(sentence);
        EXPECT_TRUE(sentence.contains(u"Lý do: Đối chiếu bản in."_s)) << qPrintable(sentence);
    }
    EXPECT_TRUE(correctionSentence(m_models.view(), corrections.front()).contains(u"7.640 → 7.637"_s));
}

TEST_F(CorrectedReport, MarksACorrectionOfAnotherField)
{
    Report report = test::sampleReport();
    const Figure &total = report.figures.front();
    const Amendment amendment{.anchor = {total.span, total.quote},
                              .content = FigureChange{{.platform = u"voso"_s}},
                              .author = {},
                              .madeAt = QDateTime({2026, 7, 5}, {8, 30}, QTimeZone::utc()),
                              .reason = {}};
    m_models.setReport(amended(report, {{keyOf(amendment), amendment}}, test::catalogue()));
    EXPECT_EQ(correctionNote(m_models.view(), total.id), u"đã sửa"_s);
    EXPECT_EQ(correctedFields(m_models.view(), m_models.report().corrections.front()), u"Sàn: – → Vỏ sò"_s);
}

} // namespace
} // namespace tem
