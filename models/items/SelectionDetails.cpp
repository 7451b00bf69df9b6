#include "items/SelectionDetails.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/ReasonText.h"
#include "items/ReportModels.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportSelection::Kind;

struct SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(tem::SelectionDetails)
};

/// Gathers what the details of every kind are made of.
class Collector
{
public:
    Collector(const ReportModels &models, Kind kind)
        : m_models(models)
        , m_view(models.view())
    {
        m_details.kind = kind;
    }

    SelectionDetails ofNumber(const QString &id)
    {
        const FigureDetails figure = m_models.details(id);
        if (figure.isEmpty())
            return {};
        m_details.state = m_details.kind == Kind::Figure ? SelectionText::tr("1 figure selected")
                                                         : SelectionText::tr("1 count selected");
        m_details.platformId = figure.platformId;
        m_details.heading = figure.heading;
        m_details.value = figure.value;
        m_details.valueWithUnit = figure.valueWithUnit;
        m_details.isNumber = true;
        m_details.shareText = figure.shareText;
        m_details.shareFormula = figure.shareFormula;
        m_details.lines = figure.lines;
        addSentences({id});
        m_details.checks = m_models.checks()->rowsOfItem(id);
        return m_details;
    }

    SelectionDetails ofProvince(const QString &code)
    {
        const ProvinceEntry *province = m_models.provinces()->province(code);
        if (!province)
            return {};
        m_details.state = SelectionText::tr("1 province selected");
        m_details.heading = m_models.statuses()->decisionText();
        m_details.value = province->name;
        m_details.valueWithUnit = province->name;
        addLine(SelectionText::tr("Status"), province->statusText);
        addLine(SelectionText::tr("Region"), province->region);
        addLine(SelectionText::tr("Code"), province->code);
        const auto &rollouts = m_models.report().rollouts;
        if (province->placedByUser && m_models.rollout() < rollouts.size())
            m_details.lines += correctionLines(
                m_view, m_models.report().placement(rollouts[m_models.rollout()].id, code), nullptr);
        if (!province->isNamed())
            return m_details;
        if (!province->quote.isEmpty()) {
            addLine(SelectionText::tr("In the text"), u"“%1”"_s.arg(province->quote.simplified()));
            addSpans({province->span});
        }
        m_details.checks = m_models.checks()->rowsOfItem(province->groupId);
        m_details.linksTitle = SelectionText::tr("Counted with");
        addLinks({province->groupId});
        return m_details;
    }

    SelectionDetails ofCheck(int index)
    {
        const int row = m_models.checks()->rowOfCheck(index);
        if (row < 0)
            return {};
        const CheckEntry &check = m_models.checks()->entry(row);
        m_details.state = SelectionText::tr("1 check selected");
        m_details.heading = check.title;
        m_details.value = check.equation;
        m_details.valueWithUnit = check.equation;
        //: the verdict on a check
        addLine(SelectionText::tr("Verdict"), check.word);
        if (index < std::ssize(m_models.report().checks))
            m_details.lines += correctionLines(
                m_view, nullptr,
                m_models.report().review(m_models.report().checks[static_cast<std::size_t>(index)]));
        m_details.explanation = check.explanation;
        m_details.linksTitle = SelectionText::tr("Numbers compared");
        addLinks(check.items);
        addSentences(check.items);
        m_details.checks = {row};
        return m_details;
    }

    SelectionDetails ofIgnored(int index)
    {
        const auto &all = m_models.report().ignored;
        if (index < 0 || index >= std::ssize(all))
            return {};
        const IgnoredNumber &ignored = all[static_cast<std::size_t>(index)];
        m_details.state = SelectionText::tr("1 place left out selected");
        m_details.heading = SelectionText::tr("Not a figure");
        m_details.value = ignored.quote.simplified();
        m_details.valueWithUnit = m_details.value;
        addLine(SelectionText::tr("Reason"), reasonText(ignored));
        for (const Correction &correction : m_models.report().corrections) {
            if (correction.kind == Correction::Kind::Rejected && correction.anchor.span == ignored.span)
                m_details.lines += correctionLines(m_view, &correction, nullptr);
        }
        //: %1 and %2 positions in the text, counted in characters
        addLine(SelectionText::tr("Place"),
                SelectionText::tr("characters %1–%2")
                    .arg(format::number(ignored.span.begin.value), format::number(ignored.span.end.value)));
        addSpans({ignored.span});
        return m_details;
    }

    SelectionDetails ofDerived(const QString &id)
    {
        const std::optional<DerivedEntry> entry = m_models.derived(id);
        if (!entry)
            return {};
        m_details.state = SelectionText::tr("1 computed number selected");
        m_details.platformId = entry->platformId;
        m_details.heading = entry->heading();
        m_details.value = entry->cell.text;
        m_details.valueWithUnit = entry->cell.textWithUnit;
        m_details.isNumber = true;
        m_details.derived = true;
        m_details.formula = entry->cell.formula;
        m_details.linksTitle = SelectionText::tr("Computed from");
        addLinks(entry->cell.sources);
        addSentences(entry->cell.sources);
        return m_details;
    }

private:
    void addLine(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_details.lines.append({label, text});
    }

    void addLinks(const QStringList &ids)
    {
        for (const QString &id : ids) {
            const FigureDetails figure = m_models.details(id);
            if (figure.isEmpty())
                continue;
            const Kind kind = m_view.figure(id) ? Kind::Figure : Kind::Group;
            m_details.links.append({{kind, id, -1}, figure.platformId, figure.heading, figure.valueWithUnit});
        }
    }

    void addSentences(const QStringList &ids)
    {
        std::vector<Span> spans;
        for (const QString &id : ids) {
            if (const Figure *figure = m_view.figure(id)) {
                spans.push_back(figure->span);
            } else if (const RolloutGroup *group = m_view.group(id)) {
                if (group->count || group->mentions.empty())
                    spans.push_back(group->span);
                else
                    spans.push_back(group->mentions.front().span);
            }
        }
        addSpans(std::move(spans));
    }

    void addSpans(std::vector<Span> spans)
    {
        std::ranges::sort(spans);
        std::map<int, std::vector<Span>> bySentence;
        for (const Span &span : spans)
            bySentence[m_models.report().sentenceNumber(span)].push_back(span);
        bySentence.erase(0);
        for (const auto &[number, places] : bySentence)
            m_details.sentences.push_back(quoted(number, places));
    }

    QuotedSentence quoted(int number, const std::vector<Span> &places) const
    {
        const Span &sentence = m_models.report().sentences[static_cast<std::size_t>(number - 1)];
        QuotedSentence quote{
            number, SelectionText::tr("Sentence %1 of the text").arg(number), m_view.slice(sentence), {}};
        const TextPositions &positions = m_view.positions();
        const qsizetype start = positions.utf16Unit(sentence.begin).value;
        for (const Span &place : places)
            quote.stretches.emplace_back(Utf16Unit{positions.utf16Unit(place.begin).value - start},
                                         Utf16Unit{positions.utf16Unit(place.end).value - start});
        return quote;
    }

    const ReportModels &m_models;
    const ReportView &m_view;
    SelectionDetails m_details;
};

} // namespace

SelectionDetails selectionDetails(const ReportModels &models, const ReportSelection::Item &item)
{
    Collector collector(models, item.kind);
    switch (item.kind) {
    case Kind::Figure:
    case Kind::Group:
        return collector.ofNumber(item.id);
    case Kind::Province:
        return collector.ofProvince(item.id);
    case Kind::Check:
        return collector.ofCheck(item.index);
    case Kind::Ignored:
        return collector.ofIgnored(item.index);
    case Kind::Derived:
        return collector.ofDerived(item.id);
    case Kind::None:
        return {};
    }
    return {};
}

} // namespace tem
