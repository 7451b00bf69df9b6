#include "support/SampleReport.h"
#include "report/TextPositions.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class SampleReport : public testing::TestWithParam<bool>
{
protected:
    const Report report = GetParam() ? test::contradictorySampleReport() : test::sampleReport();
    const TextPositions positions{report.text};

    QString at(const Span &span) const { return positions.slice(report.text, span); }
};

TEST_P(SampleReport, EverySpanQuotesTheText)
{
    for (const Figure &figure : report.figures)
        EXPECT_EQ(at(figure.span), figure.quote);
    for (const RolloutGroup &group : report.rollouts.front().groups) {
        EXPECT_EQ(at(group.span), group.quote);
        for (const Mention &mention : group.mentions)
            EXPECT_EQ(at(mention.span), mention.quote);
    }
    for (const IgnoredNumber &ignored : report.ignored)
        EXPECT_EQ(at(ignored.span), ignored.quote);
    EXPECT_EQ(at(report.periods.front().span), report.periods.front().quote);
}

TEST_P(SampleReport, EveryDigitRunIsAccountedForOnce)
{
    std::vector<Span> spans{report.periods.front().span};
    for (const Figure &figure : report.figures)
        spans.push_back(figure.span);
    for (const RolloutGroup &group : report.rollouts.front().groups)
        spans.push_back(group.span);
    for (const IgnoredNumber &ignored : report.ignored)
        spans.push_back(ignored.span);
    static const QRegularExpression digits(u"[0-9]+"_s);
    for (const auto &run : digits.globalMatch(report.text)) {
        const Span span = positions.span({run.capturedStart()}, {run.capturedEnd()});
        const auto covering =
            std::count_if(spans.begin(), spans.end(), [&](const Span &s) { return s.contains(span); });
        EXPECT_EQ(covering, 1) << run.captured().toStdString() << " at " << span.begin.value;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, SampleReport, testing::Values(false, true),
                         [](const auto &row) { return row.param ? "Contradictory" : "Plain"; });

} // namespace
} // namespace tem
