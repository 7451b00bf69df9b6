#include "items/SearchIndex.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"
#include "items/SentenceText.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

// How much worse than a fit of the title.
constexpr int numberItself = -20;
constexpr int numberBegins = -4;
constexpr int inTheDetail = 4;
constexpr int elsewhere = 8;
/// What a sentence says is better found as the figure or province itself.
constexpr int inASentence = 6;

/// Shorter words stand in nearly every sentence.
constexpr qsizetype shortestForSentences = 2;

/// Around what was found, where a sentence is long.
constexpr qsizetype contextBefore = 60;
constexpr qsizetype contextAfter = 110;

} // namespace

SearchIndex::SearchIndex(const ReportModels &models)
{
    if (!models.hasReport())
        return;
    addFigures(models);
    addDerived(models);
    addProvinces(models);
    addSentences(models);
}

void SearchIndex::addFigures(const ReportModels &models)
{
    const FigureModel &figures = *models.figures();
    for (int row = 0; row < figures.rowCount(); ++row) {
        const FigureEntry &figure = figures.entry(row);
        const bool isCount = figure.figureId.isEmpty();
        Entry entry;
        SearchResult &result = entry.result;
        result.kind = SearchKind::Figure;
        result.item = isCount ? ReportSelection::Item{ReportSelection::Kind::Group, figure.groupId, -1}
                              : ReportSelection::Item{ReportSelection::Kind::Figure, figure.figureId, -1};
        result.platformId = figure.platformId;
        QStringList names{figure.platform, figure.indicator, figure.group};
        names.removeAll(QString());
        result.title = names.join(u" · "_s);
        entry.more = SearchableText(
            u"%1 %2 %3"_s.arg(figure.quote.simplified(), figure.period, sentencesText({figure.sentence})));
        entry.value = figure.value;
        const Figure *stated = models.view().figure(figure.figureId);
        entry.printed = stated ? stated->value.shifted(-stated->scaleExponent) : figure.value;
        result.detail = stated ? withPrinted(models.view(), *stated, format::valueWithUnit(*stated))
                               : u"%1 %2"_s.arg(figure.valueText, figure.unit).trimmed();
        m_entries.push_back(std::move(entry));
    }
}

void SearchIndex::addDerived(const ReportModels &models)
{
    for (const DerivedEntry &derived : models.derivedEntries()) {
        Entry entry;
        entry.result.kind = SearchKind::Figure;
        entry.result.item = {ReportSelection::Kind::Derived, derived.cell.derivedId, -1};
        entry.result.platformId = derived.platformId;
        entry.result.title = derived.heading();
        entry.result.detail = derived.cell.textWithUnit;
        entry.result.derived = true;
        entry.value = derived.cell.value;
        entry.printed = derived.cell.value;
        m_entries.push_back(std::move(entry));
    }
}

void SearchIndex::addProvinces(const ReportModels &models)
{
    const ProvinceModel &provinces = *models.provinces();
    for (int row = 0; row < provinces.rowCount(); ++row) {
        const ProvinceEntry &province = provinces.entry(row);
        Entry entry;
        entry.result.kind = SearchKind::Province;
        entry.result.item = {ReportSelection::Kind::Province, province.code, -1};
        entry.result.title = province.name;
        entry.result.detail = province.statusText;
        QStringList more{province.quote};
        if (const Province *known = models.catalogue().province(province.code, provinces.vintage()))
            more += known->aliases;
        entry.more = SearchableText(more.join(u' '));
        m_entries.push_back(std::move(entry));
    }
}

void SearchIndex::addSentences(const ReportModels &models)
{
    for (Entry &entry : m_entries) {
        entry.title = SearchableText(entry.result.title);
        entry.detail = SearchableText(entry.result.detail);
    }
    m_text = SearchableText(models.report().text);
    const TextPositions &positions = models.view().positions();
    m_sentences.reserve(models.report().sentences.size());
    for (const Span &sentence : models.report().sentences)
        m_sentences.push_back(
            {positions.utf16Unit(sentence.begin).value, positions.utf16Unit(sentence.end).value});
}

std::vector<SearchResult> SearchIndex::find(const SearchQuery &query) const
{
    std::vector<SearchResult> found;
    if (query.isEmpty())
        return found;
    for (const Entry &entry : m_entries) {
        if (std::optional<SearchResult> result = match(entry, query))
            found.push_back(std::move(*result));
    }
    findSentences(query, found);
    return found;
}

std::optional<SearchResult> SearchIndex::match(const Entry &entry, const SearchQuery &query)
{
    SearchResult result = entry.result;
    if (entry.value && query.isNumber(*entry.value, entry.printed)) {
        result.penalty = numberItself;
        result.detailPlaces = {{0, result.detail.size()}};
        return result;
    }
    if (const auto fit = query.fit(entry.title)) {
        result.penalty = fit->penalty;
        result.titlePlaces = fit->places;
        return result;
    }
    if (entry.value && query.beginsNumber(*entry.value, entry.printed)) {
        result.penalty = numberBegins;
        if (const auto fit = query.fit(entry.detail))
            result.detailPlaces = fit->places;
        return result;
    }
    // The words may stand in different parts: those of each part are emphasised where they are.
    const QString separator = u" \n "_s;
    const qsizetype detailBegin = entry.title.text.size() + separator.size();
    const qsizetype moreBegin = detailBegin + entry.detail.text.size() + separator.size();
    SearchableText all;
    all.text = entry.title.text + separator + entry.detail.text + separator + entry.more.text;
    all.folded = entry.title.folded + separator + entry.detail.folded + separator + entry.more.folded;
    const auto fit = query.fit(all);
    if (!fit)
        return std::nullopt;
    result.penalty = fit->penalty + inTheDetail;
    for (const TextRange &place : fit->places) {
        if (place.begin >= moreBegin)
            result.penalty += elsewhere;
        else if (place.begin >= detailBegin)
            result.detailPlaces.append({place.begin - detailBegin, place.length});
        else
            result.titlePlaces.append(place);
    }
    return result;
}

void SearchIndex::findSentences(const SearchQuery &query, std::vector<SearchResult> &found) const
{
    if (query.length() < shortestForSentences || m_sentences.empty())
        return;
    // Only sentences with the longest word can have all of them.
    const auto longest = std::ranges::max_element(
        query.words(), {}, [](const SearchQuery::Word &word) { return word.folded.size(); });
    std::size_t looked = 0;
    qsizetype at = m_text.folded.indexOf(longest->folded);
    while (at >= 0 && looked < mostSentences) {
        const auto next = std::ranges::upper_bound(m_sentences, at, {}, &Stretch::begin);
        qsizetype from = at + 1;
        if (next != m_sentences.begin() && at < std::prev(next)->end) {
            const Stretch &sentence = *std::prev(next);
            const qsizetype length = sentence.end - sentence.begin;
            SearchableText text;
            text.text = m_text.text.mid(sentence.begin, length);
            text.folded = m_text.folded.mid(sentence.begin, length);
            if (const auto fit = query.fit(text))
                found.push_back(
                    sentenceResult(static_cast<std::size_t>(std::prev(next) - m_sentences.begin()), *fit));
            ++looked;
            from = sentence.end;
        }
        at = m_text.folded.indexOf(longest->folded, from);
    }
}

SearchResult SearchIndex::sentenceResult(std::size_t sentence, const SearchFit &fit) const
{
    const Stretch &stretch = m_sentences[sentence];
    const TextRange first = fit.places.front();
    SearchResult result;
    result.kind = SearchKind::Sentence;
    result.begin = Utf16Unit{stretch.begin + first.begin};
    result.end = Utf16Unit{stretch.begin + first.begin + first.length};
    result.detail = sentencesText({static_cast<int>(sentence) + 1});
    result.penalty = fit.penalty + inASentence;

    // Whole words around what was found first; the others where they fall into that.
    qsizetype from = std::max<qsizetype>(0, first.begin - contextBefore);
    qsizetype to = std::min(stretch.end - stretch.begin, first.begin + first.length + contextAfter);
    const auto unit = [&](qsizetype place) { return m_text.folded.at(stretch.begin + place); };
    while (from > 0 && from < first.begin && unit(from - 1) != u' ')
        ++from;
    while (to < stretch.end - stretch.begin && to > first.begin + first.length && unit(to) != u' ')
        --to;
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < stretch.end - stretch.begin ? u" …"_s : QString();
    QString words = m_text.text.mid(stretch.begin + from, to - from);
    // Line breaks are spaces here; not simplified, because the places count in the text as it is.
    std::ranges::replace_if(
        words, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    result.title = before + words + after;
    for (const TextRange &place : fit.places) {
        if (place.begin >= from && place.begin + place.length <= to)
            result.titlePlaces.append({place.begin - from + before.size(), place.length});
    }
    return result;
}

} // namespace tem
