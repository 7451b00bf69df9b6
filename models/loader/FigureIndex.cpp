#include "loader/FigureIndex.h"

#include <algorithm>

namespace tem {

namespace {
/// The first code points of the blocks of lines that empty lines part.
std::vector<CodePoint> blockStarts(const QString &text)
{
    std::vector<CodePoint> starts{CodePoint{0}};
    qsizetype point = 0;
    bool blankLine = false;
    bool betweenBlocks = false;
    for (const QChar c : text) {
        if (c == u'\n') {
            betweenBlocks = betweenBlocks || blankLine;
            blankLine = true;
        } else if (!c.isSpace()) {
            if (betweenBlocks)
                starts.push_back({point});
            blankLine = false;
            betweenBlocks = false;
        }
        if (!c.isLowSurrogate())
            ++point;
    }
    return starts;
}

bool isPerSomething(const Figure &figure, const Catalogue &catalogue)
{
    if (figure.unit.contains(u'/'))
        return true;
    const Indicator *indicator = figure.indicator.isEmpty() ? nullptr : catalogue.indicator(figure.indicator);
    return indicator && !indicator->per.isEmpty();
}
} // namespace

FigureIndex::FigureIndex(const Report &report, const Catalogue &catalogue)
    : m_report(report)
    , m_catalogue(catalogue)
{
    const std::vector<CodePoint> starts = blockStarts(report.text);
    for (const Period &period : report.periods)
        m_dates.insert(period.id, period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate));
    m_byId.reserve(qsizetype(report.figures.size()));
    m_blocks.reserve(report.figures.size());
    for (const Figure &figure : report.figures) {
        m_byId.insert(figure.id, &figure);
        m_averages.push_back(isPerSomething(figure, catalogue));
        if (!figure.parent.isEmpty())
            m_parts[figure.parent].push_back(&figure);
        if (!figure.indicator.isEmpty() && !figure.bound) {
            add({figure.indicator, figure.platform, figure.role, figure.period}, figure);
            add({figure.indicator, figure.platform, figure.role, std::nullopt}, figure);
        }
        m_blocks.push_back(std::upper_bound(starts.begin(), starts.end(), figure.span.begin) -
                           starts.begin());
    }
}

QString FigureIndex::keyOf(const Meaning &meaning) const
{
    // No id holds this character, and no date is "*".
    constexpr QChar between(0x1F);
    return meaning.indicator + between + meaning.platform + between +
           QChar(u'0' + static_cast<char16_t>(meaning.role)) + between +
           (meaning.period ? datesOf(*meaning.period) : QString(QChar(u'*')));
}

void FigureIndex::add(const Meaning &meaning, const Figure &figure)
{
    Entry &entry = m_byMeaning[keyOf(meaning)];
    if (!entry.first)
        entry.first = &figure;
    else if (entry.first->value != figure.value)
        entry.single = false;
}

const std::vector<const Figure *> &FigureIndex::partsOf(const Figure &total) const
{
    static const std::vector<const Figure *> none;
    const auto found = m_parts.constFind(total.id);
    return found == m_parts.constEnd() ? none : *found;
}

template <typename Same> std::span<const Figure> FigureIndex::around(const Figure &figure, Same same) const
{
    const std::vector<Figure> &all = m_report.figures;
    const size_t at = numberOf(figure);
    size_t begin = at;
    while (begin > 0 && at - begin < reach && same(all[begin - 1]))
        --begin;
    size_t end = at + 1;
    while (end < all.size() && end - at <= reach && same(all[end]))
        ++end;
    return {all.data() + begin, end - begin};
}

std::span<const Figure> FigureIndex::sentenceOf(const Figure &figure) const
{
    return around(figure, [&](const Figure &other) { return other.sentence == figure.sentence; });
}

std::span<const Figure> FigureIndex::blockOf(const Figure &figure) const
{
    return around(figure, [&](const Figure &other) { return blockNumber(other) == blockNumber(figure); });
}

const Figure *FigureIndex::find(const Meaning &meaning, const Figure &near) const
{
    if (meaning.indicator.isEmpty())
        return nullptr;
    const auto matches = [&](const Figure &figure) {
        return &figure != &near && !figure.bound && figure.indicator == meaning.indicator &&
               figure.platform == meaning.platform && figure.role == meaning.role &&
               (!meaning.period || datesOf(figure.period) == datesOf(*meaning.period));
    };
    for (const std::span<const Figure> place : {sentenceOf(near), blockOf(near)}) {
        const Figure *nearest = nullptr;
        for (const Figure &figure : place) {
            if (matches(figure) && (!nearest || std::abs(&figure - &near) < std::abs(nearest - &near)))
                nearest = &figure;
        }
        if (nearest)
            return nearest;
    }
    const Entry entry = m_byMeaning.value(keyOf(meaning));
    return entry.single ? entry.first : nullptr;
}

bool isSameUnit(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (!longer.startsWith(shorter))
        return false;
    return longer.size() == shorter.size() || (!shorter.isEmpty() && longer[shorter.size()] == u' ');
}

} // namespace tem
