#include "amend/Follow.h"

#include "amend/Amended.h"
#include "amend/AppliedFields.h"
#include "amend/Place.h"
#include "report/TextPositions.h"
#include "report/Visitor.h"

#include <QHash>

#include <algorithm>

namespace tem {

namespace {

/// Finds places of one reading's text in another one's.
class Places
{
public:
    Places(const Report &before, const Report &after)
        : m_before(before)
        , m_after(after)
        , m_positionsBefore(before.text)
        , m_positionsAfter(after.text)
        , m_isSameText(before.text == after.text)
    {
        if (m_isSameText)
            return;
        for (const Span &sentence : after.sentences)
            m_sentences[m_positionsAfter.slice(after.text, sentence).simplified()].push_back(sentence);
    }

    std::optional<Anchor> find(const Anchor &anchor) const
    {
        if (m_isSameText)
            return slice(anchor.span) == anchor.quote ? std::optional(anchor) : std::nullopt;
        const int number = m_before.sentenceNumber(anchor.span);
        if (number == 0)
            return std::nullopt;
        const Span &sentence = m_before.sentences[static_cast<size_t>(number) - 1];
        const auto same = m_sentences.value(m_positionsBefore.slice(m_before.text, sentence).simplified());
        if (same.size() != 1)
            return std::nullopt;
        return onlyOneIn(same.front(), anchor.quote);
    }

private:
    QString slice(const Span &span) const { return m_positionsAfter.slice(m_after.text, span); }

    /// Not a part of a longer number: 63 does not stand in 1.632.
    std::optional<Anchor> onlyOneIn(const Span &sentence, const QString &quote) const
    {
        const QString text = slice(sentence);
        const TextPositions positions(text);
        std::optional<Anchor> only;
        const auto isDigitAt = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isDigit(); };
        for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            const qsizetype end = at + quote.size();
            if ((isDigitAt(at) && isDigitAt(at - 1)) || (isDigitAt(end - 1) && isDigitAt(end)))
                continue;
            if (only)
                return std::nullopt;
            const Span inSentence = positions.span(Utf16Unit{at}, Utf16Unit{end});
            only = Anchor{{{sentence.begin.value + inSentence.begin.value},
                           {sentence.begin.value + inSentence.end.value}},
                          quote};
        }
        return only;
    }

    const Report &m_before;
    const Report &m_after;
    TextPositions m_positionsBefore;
    TextPositions m_positionsAfter;
    bool m_isSameText = false;
    QHash<QString, std::vector<Span>> m_sentences;
};

enum class Fate { Stands, Needless, Lost };

/// What becomes of an amendment at its place in the new reading; changes the amendment to fit there.
class FateOf
{
public:
    FateOf(const Report &after, const Places &places, Amendment &amendment)
        : m_after(after)
        , m_places(places)
        , m_amendment(amendment)
        , m_figure(figureAt(after, amendment.anchor))
    {
    }

    Fate operator()(const FigureChange &change) const
    {
        if (!m_figure)
            return Fate::Lost;
        return saysFields(m_after, *m_figure, change.fields) ? Fate::Needless : Fate::Stands;
    }
    Fate operator()(const FigureAddition &addition) const
    {
        if (!m_figure)
            return canBecomeFigure(m_after, m_amendment.anchor.span) ? Fate::Stands : Fate::Lost;
        if (saysFields(m_after, *m_figure, addition.fields))
            return Fate::Needless;
        m_amendment.content = FigureChange{FigureFields(addition.fields)};
        return Fate::Stands;
    }
    Fate operator()(const FigureRejection &) const { return m_figure ? Fate::Stands : Fate::Needless; }
    /// The numbers that these speak of may be corrected ones: whether they are there is seen in the end.
    Fate operator()(const FigureReview &) const { return Fate::Stands; }
    Fate operator()(const CheckReview &) const { return Fate::Stands; }
    Fate operator()(const ProvinceStatus &status) const
    {
        const Rollout *rollout = rolloutAt(m_after, m_amendment.anchor);
        if (!rollout)
            return Fate::Lost;
        const RolloutGroup *target = nullptr;
        ProvinceStatus moved = status;
        if (status.group) {
            moved.group = m_places.find(*status.group);
            target = moved.group ? groupAt(m_after, *moved.group) : nullptr;
            if (!target)
                return Fate::Lost;
        }
        const auto standsAt =
            std::find_if(rollout->groups.begin(), rollout->groups.end(), [&](const RolloutGroup &group) {
                return group.provinces().contains(status.province);
            });
        const RolloutGroup *standing = standsAt == rollout->groups.end() ? nullptr : &*standsAt;
        m_amendment.content = moved;
        return standing == target ? Fate::Needless : Fate::Stands;
    }

private:
    const Report &m_after;
    const Places &m_places;
    Amendment &m_amendment;
    const Figure *m_figure;
};

/// Reviews of what the amended reading does not hold go from the standing to the lost.
void dropReviewsOfNothing(Followed &followed, const Report &after, const Catalogue &catalogue)
{
    const Report report = amended(after, followed.standing, catalogue);
    std::erase_if(followed.standing, [&](const auto &entry) {
        const Amendment &amendment = entry.second;
        const QString item = itemAt(report, amendment.anchor);
        const auto *check = std::get_if<CheckReview>(&amendment.content);
        if (!check && !std::holds_alternative<FigureReview>(amendment.content))
            return false;
        const bool isThere =
            std::any_of(report.reviews.begin(), report.reviews.end(), [&](const Review &review) {
                return review.item == item &&
                       review.rule == (check ? std::optional(check->rule) : std::nullopt);
            });
        if (!isThere)
            followed.lost.push_back(amendment);
        return !isThere;
    });
}

} // namespace

Followed follow(const Amendments &amendments, const Report &before, const Report &after,
                const Catalogue &catalogue)
{
    const Places places(before, after);
    Followed followed;
    for (const auto &[key, amendment] : amendments) {
        const std::optional<Anchor> place = places.find(amendment.anchor);
        if (!place) {
            followed.lost.push_back(amendment);
            continue;
        }
        Amendment moved = amendment;
        moved.anchor = *place;
        const Amendment::Content content = moved.content;
        switch (std::visit(FateOf(after, places, moved), content)) {
        case Fate::Stands:
            followed.standing.insert_or_assign(keyOf(moved), moved);
            break;
        case Fate::Needless:
            followed.needless.push_back(amendment);
            break;
        case Fate::Lost:
            followed.lost.push_back(amendment);
            break;
        }
    }
    dropReviewsOfNothing(followed, after, catalogue);
    return followed;
}

} // namespace tem
