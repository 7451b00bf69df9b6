#include "amend/Amended.h"

#include "amend/AppliedFields.h"
#include "amend/DigitOwners.h"
#include "amend/Place.h"
#include "loader/Reconciler.h"
#include "report/Visitor.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Words after a number that name what it counts.
constexpr int labelWords = 6;

bool countsProvinces(const Report &report, const Span &span)
{
    for (const Rollout &rollout : report.rollouts) {
        if (rollout.total && rollout.total->span.overlaps(span))
            return true;
        for (const RolloutGroup &group : rollout.groups) {
            if (group.span.overlaps(span))
                return true;
        }
    }
    return false;
}

/// Puts one amendment after another into a report. Reviews come last: they look up what stands in the end.
class Amender
{
public:
    Amender(const Report &asRead, const Catalogue &catalogue)
        : m_asRead(asRead)
        , m_catalogue(catalogue)
        , m_report(asRead)
        , m_owners(m_report)
    {
    }

    Report amend(const Amendments &amendments);

private:
    void change(const Amendment &amendment, const FigureFields &fields);
    void add(const Amendment &amendment, const FigureFields &fields);
    void reject(const Amendment &amendment);
    void place(const Amendment &amendment, const ProvinceStatus &status);
    void review(const Amendment &amendment, ReviewState state);
    void reviewCheck(const Amendment &amendment, const CheckReview &said);

    void remove(std::vector<Figure>::iterator figure, const Amendment &amendment);
    Figure figureAt(const Anchor &anchor) const;
    QString wordsAfter(const Figure &figure) const;
    Correction correction(Correction::Kind kind, const QString &item, const Amendment &amendment) const;

    const Report &m_asRead;
    const Catalogue &m_catalogue;
    Report m_report;
    DigitOwners m_owners;
};

Report Amender::amend(const Amendments &amendments)
{
    for (const auto &[key, amendment] : amendments) {
        if (!m_owners.isQuotedAt(amendment.anchor))
            continue;
        std::visit(Visitor{[&](const FigureChange &content) { change(amendment, content.fields); },
                           [&](const FigureAddition &content) { add(amendment, content.fields); },
                           [&](const FigureRejection &) { reject(amendment); },
                           [&](const ProvinceStatus &content) { place(amendment, content); },
                           [](const FigureReview &) {}, [](const CheckReview &) {}},
                   amendment.content);
    }
    if (!m_report.corrections.empty())
        m_report.checks = reconcile(m_report, m_catalogue);
    for (const auto &[key, amendment] : amendments) {
        if (const auto *figure = std::get_if<FigureReview>(&amendment.content))
            review(amendment, figure->state);
        else if (const auto *check = std::get_if<CheckReview>(&amendment.content))
            reviewCheck(amendment, *check);
    }
    return std::move(m_report);
}

Correction Amender::correction(Correction::Kind kind, const QString &item, const Amendment &amendment) const
{
    return {.kind = kind,
            .item = item,
            .anchor = amendment.anchor,
            .author = amendment.author,
            .madeAt = amendment.madeAt,
            .reason = amendment.reason};
}

void Amender::change(const Amendment &amendment, const FigureFields &fields)
{
    const auto figure = tem::figureAt(m_report.figures, amendment.anchor);
    if (figure == m_report.figures.end() || saysFields(m_report, *figure, fields))
        return;
    Correction made = correction(Correction::Kind::Changed, figure->id, amendment);
    made.asRead = *figure;
    applyFields(fields, *figure, m_report);
    m_report.corrections.push_back(std::move(made));
}

void Amender::reject(const Amendment &amendment)
{
    const auto figure = tem::figureAt(m_report.figures, amendment.anchor);
    if (figure != m_report.figures.end())
        remove(figure, amendment);
}

void Amender::remove(std::vector<Figure>::iterator figure, const Amendment &amendment)
{
    const Figure removed = *figure;
    m_report.figures.erase(figure);
    m_owners.ignore(removed.span, IgnoreReason::Other);
    for (Figure &other : m_report.figures) {
        if (other.parent == removed.id)
            other.parent.clear();
        if (other.of == removed.id)
            other.of.clear();
    }
    std::erase_if(m_report.corrections, [&](const Correction &made) { return made.item == removed.id; });
    Correction made = correction(Correction::Kind::Rejected, removed.id, amendment);
    made.anchor = anchorOf(removed);
    made.asRead = *m_asRead.figure(removed.id);
    m_report.corrections.push_back(std::move(made));
}

void Amender::add(const Amendment &amendment, const FigureFields &fields)
{
    const Span span = amendment.anchor.span;
    if (tem::figureAt(m_report, amendment.anchor)) {
        // A newer reader found it too.
        change(amendment, fields);
        return;
    }
    if (!fields.value || !fields.unit || !hasDigit(amendment.anchor.quote) || countsProvinces(m_report, span))
        return;
    const auto overlapping = [&] {
        return std::find_if(m_report.figures.begin(), m_report.figures.end(),
                            [&](const Figure &other) { return other.span.overlaps(span); });
    };
    for (auto other = overlapping(); other != m_report.figures.end(); other = overlapping()) {
        if (!m_asRead.figure(other->id))
            return; // Two additions claim the number: the first stands.
        remove(other, amendment);
    }
    m_owners.release(span);
    Figure figure = figureAt(amendment.anchor);
    applyFields(fields, figure, m_report);
    figure.label = wordsAfter(figure);
    const auto after =
        std::lower_bound(m_report.figures.begin(), m_report.figures.end(), span,
                         [](const Figure &other, const Span &place) { return other.span < place; });
    m_report.corrections.push_back(correction(Correction::Kind::Added, figure.id, amendment));
    m_report.figures.insert(after, std::move(figure));
}

Figure Amender::figureAt(const Anchor &anchor) const
{
    Figure figure;
    figure.id = u'a' + QString::number(anchor.span.begin.value);
    figure.span = anchor.span;
    figure.quote = anchor.quote;
    const int number = m_report.sentenceNumber(anchor.span);
    figure.sentence = number > 0 ? m_report.sentences[static_cast<size_t>(number) - 1] : anchor.span;
    figure.sentence.end = std::max(figure.sentence.end, figure.span.end);
    if (!m_asRead.periods.empty())
        figure.period = m_asRead.periods.front().id;
    return figure;
}

/// The report's own words for a figure that no indicator names; its unit where there are none.
QString Amender::wordsAfter(const Figure &figure) const
{
    const QString after = m_owners.quote({figure.span.end, figure.sentence.end});
    const auto ends = [](QChar c) { return c.isPunct() || c.isDigit() || c == u'\n'; };
    const auto end = std::find_if(after.begin(), after.end(), ends);
    const QStringList words =
        after.left(end - after.begin()).split(u' ', Qt::SkipEmptyParts).mid(0, labelWords);
    return words.isEmpty() ? figure.unit : words.join(u' ').simplified();
}

void Amender::place(const Amendment &amendment, const ProvinceStatus &status)
{
    const Rollout *found = rolloutAt(m_report, amendment.anchor);
    if (!found || !m_catalogue.province(status.province, found->vintage))
        return;
    Rollout &rollout = m_report.rollouts[static_cast<size_t>(found - m_report.rollouts.data())];
    RolloutGroup *target = nullptr;
    Correction made = correction(Correction::Kind::Placed, rollout.id, amendment);
    made.province = status.province;
    std::optional<Mention> named;
    for (RolloutGroup &group : rollout.groups) {
        if (status.group && anchorOf(group) == *status.group)
            target = &group;
        const auto mention = std::find_if(group.mentions.begin(), group.mentions.end(),
                                          [&](const Mention &item) { return item.code == status.province; });
        if (mention == group.mentions.end() || named)
            continue;
        named = *mention;
        made.groupAsRead = group.id;
    }
    if (status.group && !target)
        return;
    made.group = target ? target->id : QString();
    if (made.group == made.groupAsRead)
        return;
    for (RolloutGroup &group : rollout.groups)
        std::erase_if(group.mentions, [&](const Mention &item) { return item.code == status.province; });
    if (target) {
        // Where the report does not name the province, it stands at the count without a stretch of its own.
        const Mention mention =
            named.value_or(Mention{status.province, {target->span.begin, target->span.begin}, {}});
        const auto after =
            std::lower_bound(target->mentions.begin(), target->mentions.end(), mention,
                             [](const Mention &a, const Mention &b) { return a.span < b.span; });
        target->mentions.insert(after, mention);
    }
    m_report.corrections.push_back(std::move(made));
}

void Amender::review(const Amendment &amendment, ReviewState state)
{
    const QString item = itemAt(m_report, amendment.anchor);
    if (!item.isEmpty())
        m_report.reviews.push_back(
            {item, std::nullopt, state, amendment.author, amendment.madeAt, amendment.reason});
}

void Amender::reviewCheck(const Amendment &amendment, const CheckReview &said)
{
    const QString item = itemAt(m_report, amendment.anchor);
    const bool isThere = std::any_of(m_report.checks.begin(), m_report.checks.end(), [&](const Check &check) {
        return check.rule == said.rule && check.items.value(0) == item;
    });
    if (isThere)
        m_report.reviews.push_back(
            {item, said.rule, said.state, amendment.author, amendment.madeAt, amendment.reason});
}

} // namespace

bool canBecomeFigure(const Report &asRead, const Span &span)
{
    return hasDigit(TextPositions(asRead.text).slice(asRead.text, span)) && !countsProvinces(asRead, span);
}

Report amended(const Report &asRead, const Amendments &amendments, const Catalogue &catalogue)
{
    if (amendments.empty())
        return asRead;
    return Amender(asRead, catalogue).amend(amendments);
}

} // namespace tem
