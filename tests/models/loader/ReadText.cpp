#include "ReadText.h"

#include "loader/ReportParser.h"
#include "report/TextPositions.h"

#include <gtest/gtest.h>

namespace tem::test {

using namespace Qt::StringLiterals;

const Catalogue &builtInCatalogue()
{
    static const auto catalogue = Catalogue::load({u":/catalogue"_s});
    if (!catalogue)
        ADD_FAILURE() << catalogue.error().detail.toStdString();
    return *catalogue;
}

Report readText(const QString &text)
{
    Document document;
    document.text = text;
    return *ReportParser(builtInCatalogue()).parse(document);
}

std::string brokenInvariant(const Report &report)
{
    struct Claim
    {
        Span span;
        QString quote;
    };
    std::vector<Claim> claims;
    for (const Period &period : report.periods)
        claims.push_back({period.span, period.quote});
    for (const Figure &figure : report.figures)
        claims.push_back({figure.span, figure.quote});
    for (const IgnoredNumber &number : report.ignored)
        claims.push_back({number.span, number.quote});
    for (const Rollout &rollout : report.rollouts) {
        if (rollout.total)
            claims.push_back({rollout.total->span, rollout.total->quote});
        for (const RolloutGroup &group : rollout.groups)
            claims.push_back({group.span, group.quote});
    }
    const TextPositions positions(report.text);
    std::vector<int> owners(static_cast<size_t>(report.text.size()), 0);
    for (const Claim &claim : claims) {
        if (positions.slice(report.text, claim.span) != claim.quote)
            return "not quoted: " + claim.quote.toStdString();
        for (qsizetype i = positions.utf16Unit(claim.span.begin).value;
             i < positions.utf16Unit(claim.span.end).value; ++i)
            ++owners[static_cast<size_t>(i)];
    }
    for (qsizetype i = 0; i < report.text.size(); ++i) {
        const QChar c = report.text[i];
        if (c >= u'0' && c <= u'9' && owners[static_cast<size_t>(i)] != 1)
            return std::to_string(owners[static_cast<size_t>(i)]) + " owners of the digit at " +
                   report.text.mid(std::max<qsizetype>(i - 20, 0), 40).toStdString();
    }
    return {};
}

} // namespace tem::test
