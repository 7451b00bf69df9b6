#include "loader/ReportAssembler.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QString idOf(char16_t kind, qint32 index)
{
    return index < 0 ? QString() : QChar(kind) + QString::number(index + 1);
}

} // namespace

Span ReportAssembler::span(TokenRange tokens) const
{
    if (tokens.isEmpty())
        return {};
    return m_positions.span(Utf16Unit{m_text[tokens.begin].begin}, Utf16Unit{m_text[tokens.end - 1].end});
}

/// The main period comes first, the others keep the order of the text.
ReportAssembler::Ranks ReportAssembler::rank(const Times &times)
{
    Ranks ranks(times.all().size(), -1);
    qint32 next = times.main() >= 0 ? 1 : 0;
    for (size_t i = 0; i < ranks.size(); ++i) {
        if (static_cast<qint32>(i) == times.main())
            ranks[i] = 0;
        else if (times.all()[i].to.isValid())
            ranks[i] = next++;
    }
    return ranks;
}

void ReportAssembler::addPeriods(Report &report, const Times &times, const Ranks &ranks) const
{
    report.periods.resize(
        static_cast<size_t>(std::count_if(ranks.begin(), ranks.end(), [](qint32 r) { return r >= 0; })));
    for (size_t i = 0; i < ranks.size(); ++i) {
        if (ranks[i] < 0)
            continue;
        const TimeExpression &time = times.all()[i];
        report.periods[static_cast<size_t>(ranks[i])] = {
            idOf(u'p', ranks[i]), time.kind, time.from, time.to, span(time.tokens), quote(time.tokens)};
    }
}

void ReportAssembler::addIgnored(Report &report, const Claims &claims, const Times &times,
                                 const Ranks &ranks) const
{
    report.ignored.reserve(claims.ignored().size());
    for (const Claims::Ignored &item : claims.ignored())
        report.ignored.push_back({span(item.tokens), quote(item.tokens), item.reason});
    for (size_t i = 0; i < ranks.size(); ++i) {
        const TimeExpression &time = times.all()[i];
        const bool hasDigits = [&] {
            for (TokenIndex at = time.tokens.begin; at < time.tokens.end; ++at) {
                if (m_text.isDigits(at))
                    return true;
            }
            return false;
        }();
        if (ranks[i] < 0 && hasDigits)
            report.ignored.push_back({span(time.tokens), quote(time.tokens), IgnoreReason::Date});
    }
    std::sort(report.ignored.begin(), report.ignored.end(),
              [](const IgnoredNumber &a, const IgnoredNumber &b) { return a.span < b.span; });
}

void ReportAssembler::addFigures(Report &report, const Times &times, const Ranks &ranks,
                                 const Drafts &drafts) const
{
    report.figures.reserve(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts[i];
        const Amount &amount = draft.amount;
        Figure figure;
        figure.id = idOf(u'f', static_cast<qint32>(i));
        figure.indicator = draft.indicator;
        figure.label = draft.label;
        if (draft.platform >= 0)
            figure.platform = m_catalogue.platforms()[static_cast<size_t>(draft.platform)].id;
        figure.group = draft.group;
        figure.parent = idOf(u'f', draft.parent);
        figure.of = idOf(u'f', draft.of);
        figure.value = amount.value;
        figure.scaleExponent = amount.scaleExponent;
        figure.decimals = amount.decimals;
        figure.unit = amount.unit;
        figure.role = draft.role;
        figure.direction = draft.direction;
        figure.hedge = draft.hedge;
        figure.hedgeQuote = quote(draft.hedgeWords);
        figure.bound = draft.bound;
        figure.ambiguous = amount.ambiguous;
        figure.alternative = amount.alternative;
        const qint32 period = draft.period >= 0 ? draft.period : times.main();
        figure.period = period >= 0 ? idOf(u'p', ranks[static_cast<size_t>(period)]) : QString();
        figure.span = span(amount.quote);
        figure.quote = quote(amount.quote);
        figure.sentence = span(draft.sentence);
        figure.exemplary = draft.exemplary;
        figure.cell = draft.cell;
        report.figures.push_back(std::move(figure));
    }
}

void ReportAssembler::addRollouts(Report &report, const std::vector<RolloutDraft> &rollouts) const
{
    qint32 groups = 0;
    for (const RolloutDraft &draft : rollouts) {
        Rollout rollout;
        rollout.id = idOf(u'r', static_cast<qint32>(report.rollouts.size()));
        rollout.decision = quote(draft.decision);
        rollout.vintage = draft.vintage;
        const auto digits = [](TokenIndex i) { return TokenRange{i, i + 1}; };
        if (draft.totalDigits >= 0)
            rollout.total = {draft.total, span(digits(draft.totalDigits)), quote(digits(draft.totalDigits))};
        for (const RolloutDraft::Group &from : draft.groups) {
            RolloutGroup group;
            group.id = idOf(u'g', groups++);
            if (from.status >= 0)
                group.status = m_catalogue.statuses()[static_cast<size_t>(from.status)].id;
            group.label = quote(from.label).simplified();
            group.count = from.count;
            group.span = span(digits(from.digits));
            group.quote = quote(digits(from.digits));
            for (const NamedProvince &province : from.provinces)
                group.mentions.push_back({province.code, span(province.tokens), quote(province.tokens)});
            group.complete = from.complete;
            group.sentence = span(from.sentence);
            rollout.groups.push_back(std::move(group));
        }
        report.rollouts.push_back(std::move(rollout));
    }
}

Report ReportAssembler::assemble(const Claims &claims, const Times &times, const Drafts &drafts,
                                 const std::vector<RolloutDraft> &rollouts,
                                 const std::vector<TokenRange> &sentences) const
{
    Report report;
    report.sentences.reserve(sentences.size());
    for (const TokenRange &sentence : sentences)
        report.sentences.push_back(span(sentence));
    const Ranks ranks = rank(times);
    addPeriods(report, times, ranks);
    addIgnored(report, claims, times, ranks);
    addFigures(report, times, ranks, drafts);
    addRollouts(report, rollouts);
    return report;
}

} // namespace tem
