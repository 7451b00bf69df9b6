#include "items/IndicatorRow.h"

#include "items/Breakdown.h"
#include "items/CorrectionText.h"
#include "items/Derived.h"
#include "items/NumberFormat.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct IndicatorRowText
{
    Q_DECLARE_TR_FUNCTIONS(tem::IndicatorRow)
};

const auto transactionsId = u"transactions"_s;
const auto valueId = u"transaction_value"_s;
const auto averageId = u"average_transaction_value"_s;

Cell missingCell()
{
    Cell cell;
    cell.text = IndicatorRowText::tr("not stated");
    cell.textWithUnit = cell.text;
    return cell;
}

Cell notApplicableCell()
{
    Cell cell;
    cell.state = CellState::NotApplicable;
    cell.text = u"–"_s;
    cell.textWithUnit = IndicatorRowText::tr("not applicable");
    return cell;
}

Cell figureCell(const ReportView &view, const Figure &figure)
{
    Cell cell;
    cell.state = figure.value.isZero() ? CellState::StatedZero : CellState::Value;
    cell.value = figure.value;
    // A zero is a zero in every scale.
    cell.text = figure.value.isZero() ? u"0"_s : format::value(figure);
    cell.text = withPrinted(view, figure, cell.text);
    cell.textWithUnit = withPrinted(view, figure, format::valueWithUnit(figure));
    cell.correction = correctionNote(view, figure.id);
    cell.figureId = figure.id;
    cell.sentence = view.sentenceNumber(figure);
    return cell;
}

Cell derivedCell(const ReportView &view, const DerivedValue &derived)
{
    Cell cell;
    cell.state = CellState::Value;
    cell.value = derived.value;
    cell.text = format::value(derived);
    cell.textWithUnit = format::valueWithUnit(derived);
    cell.derived = true;
    cell.sources = derived.sources;
    cell.formula = derived.formula;
    if (const Figure *source = view.figure(derived.sources.value(0)))
        cell.sentence = view.sentenceNumber(*source);
    return cell;
}

/// Shares make sense of what adds up: not of averages and rates.
bool isAdditive(const ReportView &view, const Breakdown &breakdown, const Figure &any)
{
    if (const Indicator *indicator = view.catalogue().indicator(breakdown.indicator))
        return std::find(indicator->rules.begin(), indicator->rules.end(), Rule::Sum) !=
               indicator->rules.end();
    return breakdown.indicator != averageId && any.unit != "%"_L1 && !any.unit.contains(u'/');
}

class RowBuilder
{
public:
    RowBuilder(const ReportView &view, QList<PlatformColumn> platforms)
        : m_view(view)
        , m_platforms(std::move(platforms))
    {
    }

    IndicatorRow row(const Breakdown &breakdown) const
    {
        const Figure *total = m_view.figure(breakdown.total);
        std::vector<Figure> parts;
        for (const PlatformColumn &platform : m_platforms) {
            const auto part = breakdown.parts.find(platform.id);
            if (part != breakdown.parts.end())
                parts.push_back(*m_view.figure(part->second));
        }
        const Figure *first = parts.empty() ? total : &parts.front();
        Q_ASSERT(first);
        const Figure &any = *first;

        IndicatorRow row;
        row.indicator = breakdown.indicator;
        row.name = m_view.indicatorName(total ? *total : any);
        if (!breakdown.group.isEmpty())
            row.name += u" – "_s + breakdown.group;
        row.title = row.name;
        setUnit(row, parts, any);
        row.total = total ? figureCell(m_view, *total) : missingCell();
        for (const PlatformColumn &platform : m_platforms) {
            const auto part = breakdown.parts.find(platform.id);
            row.cells.append(part == breakdown.parts.end()
                                 ? missingCell()
                                 : figureCell(m_view, *m_view.figure(part->second)));
        }
        if (breakdown.sumCheck && m_view.report().checks[*breakdown.sumCheck].verdict == Verdict::Fails)
            contradict(row, *breakdown.sumCheck);
        if (isAdditive(m_view, breakdown, any))
            setShares(row, total, parts);
        setRatio(row, [&](int index) { return m_view.figure(row.cells[index].figureId); });
        if (!m_view.report().periods.empty() && !m_view.isOfMainPeriod(any))
            row.otherPeriod = m_view.periodText(any.period);
        if (total) {
            setNotes(row, *total, parts);
            // Under another unit than the row's, the total says its own.
            if (total->unit != any.unit || total->scaleExponent != row.scaleExponent)
                row.total.text = row.total.textWithUnit;
        }
        setSentences(row);
        return row;
    }

    /// Value per transaction by marketplace, where both rows have parts.
    std::optional<IndicatorRow> average(const IndicatorRow &value, const IndicatorRow &transactions,
                                        const Figure *reported) const
    {
        IndicatorRow row;
        row.indicator = averageId;
        row.derived = true;
        const Indicator *indicator = m_view.catalogue().indicator(averageId);
        row.name =
            indicator ? m_view.text(indicator->name) : IndicatorRowText::tr("Average of 1 transaction");
        row.title = row.name;
        std::vector<std::optional<DerivedValue>> results;
        for (qsizetype i = 0; i < m_platforms.size(); ++i)
            results.push_back(quotient(row, value.cells[i], transactions.cells[i]));
        if (std::none_of(results.begin(), results.end(),
                         [](const auto &result) { return result.has_value(); }))
            return std::nullopt;
        row.total = reported ? figureCell(m_view, *reported) : totalQuotient(value.total, transactions.total);
        if (reported) {
            setNotes(row, *reported, {});
            row.total.text = row.total.textWithUnit;
        }

        std::optional<int> scale;
        bool common = true;
        for (const auto &result : results) {
            if (!result)
                continue;
            common = common && (!scale || *scale == format::scaleExponent(*result));
            scale = format::scaleExponent(*result);
        }
        row.scaleExponent = common ? scale.value_or(0) : 0;
        row.unit = common ? format::unit(u"đồng"_s, row.scaleExponent) : u"đồng"_s;
        // As figures, so that their precision limits the ratio's.
        std::vector<std::optional<Figure>> averages;
        averages.reserve(results.size());
        for (const auto &result : results)
            averages.push_back(result ? std::optional(asFigure(*result)) : std::nullopt);
        setRatio(row, [&](int index) {
            const auto &average = averages[static_cast<std::size_t>(index)];
            return average ? &*average : nullptr;
        });
        setSentences(row);
        nameDerived(row);
        return row;
    }

private:
    /// The same names in every language, so that a selection outlives a change of it.
    void nameDerived(IndicatorRow &row) const
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].derived)
                row.cells[i].derivedId = u"%1/%2"_s.arg(row.indicator, m_platforms[i].id);
        }
        if (row.total.derived)
            row.total.derivedId = row.indicator;
    }

    static Figure asFigure(const DerivedValue &derived)
    {
        Figure figure;
        figure.value = derived.value;
        figure.decimals = std::max(0, derived.decimals);
        figure.scaleExponent = std::max(0, -derived.decimals);
        figure.unit = derived.unit;
        return figure;
    }

    static void setUnit(IndicatorRow &row, const std::vector<Figure> &parts, const Figure &any)
    {
        row.scaleExponent = any.scaleExponent;
        for (const Figure &part : parts) {
            if (part.scaleExponent != any.scaleExponent)
                row.scaleExponent = 0;
        }
        // A head spells money out.
        row.unit = row.scaleExponent == 0 ? any.unit : format::unit(any.unit, row.scaleExponent);
    }

    void contradict(IndicatorRow &row, std::size_t check) const
    {
        std::vector<Figure> terms;
        const QStringList &items = m_view.report().checks[check].items;
        for (qsizetype i = 1; i < items.size(); ++i) {
            if (const Figure *figure = m_view.figure(items[i]))
                terms.push_back(*figure);
        }
        if (terms.empty())
            return;
        const DerivedValue computed = sum(terms);
        row.total.state = CellState::Contradictory;
        row.total.otherText = format::value(computed);
        row.total.sources = computed.sources;
        row.total.formula = computed.formula;
    }

    /// Of the reported total; of the sum of the parts where there is none or it contradicts them.
    void setShares(IndicatorRow &row, const Figure *total, const std::vector<Figure> &parts) const
    {
        const bool ofTotal = total && !row.isContradictory();
        if (!ofTotal && (parts.size() < 2 || parts.size() != static_cast<std::size_t>(row.cells.size())))
            return;
        std::size_t part = 0;
        for (Cell &cell : row.cells) {
            if (cell.figureId.isEmpty())
                continue;
            const auto precise = ofTotal ? share(parts[part], *total) : shareOfSum(parts, part);
            const auto whole = ofTotal ? share(parts[part], *total, 0) : shareOfSum(parts, part, 0);
            ++part;
            if (!precise || !whole)
                continue;
            cell.share = precise->value.toDouble() / 100;
            cell.shareText = format::value(*precise);
            cell.wholeShareText = format::value(*whole);
            cell.shareFormula = precise->formula;
            cell.sources = precise->sources;
        }
    }

    /// `figureOf(i)` is the figure of the i-th platform, or null.
    template <typename FigureOf> void setRatio(IndicatorRow &row, FigureOf figureOf) const
    {
        struct Candidate
        {
            const Figure *figure;
            qsizetype platform;
        };
        std::vector<Candidate> known;
        for (int i = 0; i < m_platforms.size(); ++i) {
            if (const Figure *figure = figureOf(i))
                known.push_back({figure, i});
        }
        if (known.size() < 2)
            return;
        std::stable_sort(known.begin(), known.end(), [](const Candidate &a, const Candidate &b) {
            return a.figure->value > b.figure->value;
        });
        const auto result = ratio(*known[0].figure, *known[1].figure);
        if (!result)
            return;
        row.ratio = result->value;
        row.ratioFormula = result->formula;
        const QString leader = m_platforms[known[0].platform].name;
        const QString second = m_platforms[known[1].platform].name;
        QString times = format::number(result->value, std::max(0, result->decimals));
        if (result->hedged)
            times.prepend(u"≈"_s + format::noBreakSpace);
        row.ratioNumber = times;
        if (known[0].figure->value == known[1].figure->value) {
            row.ratioText = IndicatorRowText::tr("%1 and %2 are equal").arg(leader, second);
            return;
        }
        row.leader = m_platforms[known[0].platform].id;
        if (result->value == Decimal(1))
            //: two marketplaces whose ratio rounds to 1
            row.ratioText = IndicatorRowText::tr("%1 and %2 are about equal").arg(leader, second);
        else if (m_platforms.size() == 2)
            //: %1 marketplace with the larger value, %2 how many times the other's it is
            row.ratioText = IndicatorRowText::tr("%1 is %2 times as high").arg(leader, times);
        else
            //: %1 marketplace with the largest value, %2 how many times that of %3 it is
            row.ratioText = IndicatorRowText::tr("%1 is %2 times %3").arg(leader, times, second);
    }

    void setNotes(IndicatorRow &row, const Figure &total, const std::vector<Figure> &parts) const
    {
        if (total.hedge != Hedge::Exact && !total.hedgeQuote.isEmpty())
            //: %1 the report's own hedging word
            row.hedgeNote = IndicatorRowText::tr("the report says “%1”").arg(total.hedgeQuote);
        for (const Figure &part : parts) {
            if (part.unit != total.unit) {
                //: %1 unit of the total, %2 unit of the parts
                row.unitNote =
                    IndicatorRowText::tr("The total is given in “%1”, its parts in “%2”; the report does "
                                         "not say how it counts.")
                        .arg(total.unit, part.unit);
                return;
            }
        }
    }

    std::optional<DerivedValue> quotient(IndicatorRow &row, const Cell &value, const Cell &transactions) const
    {
        const Figure *numerator = m_view.figure(value.figureId);
        const Figure *denominator = m_view.figure(transactions.figureId);
        if (!numerator || !denominator) {
            row.cells.append(missingCell());
            return std::nullopt;
        }
        auto result = valuePerTransaction(*numerator, *denominator);
        row.cells.append(result ? derivedCell(m_view, *result) : notApplicableCell());
        return result;
    }

    Cell totalQuotient(const Cell &value, const Cell &transactions) const
    {
        IndicatorRow scratch;
        quotient(scratch, value, transactions);
        return scratch.cells.front();
    }

    static void setSentences(IndicatorRow &row)
    {
        for (const Cell &cell : row.cells)
            row.sentences.append(cell.sentence);
        row.sentences.append(row.total.sentence);
        row.sentences.removeAll(0);
        std::sort(row.sentences.begin(), row.sentences.end());
        row.sentences.erase(std::unique(row.sentences.begin(), row.sentences.end()), row.sentences.end());
    }

    const ReportView &m_view;
    QList<PlatformColumn> m_platforms;
};

/// Rows of one name are told apart by the sentence that they stand in.
void distinguish(std::vector<IndicatorRow> &rows)
{
    QHash<QString, int> uses;
    for (const IndicatorRow &row : rows)
        ++uses[row.title];
    for (IndicatorRow &row : rows) {
        if (uses.value(row.title) > 1 && !row.sentences.isEmpty())
            //: %1 name of an indicator, %2 number of a sentence
            row.title = IndicatorRowText::tr("%1 (sentence %2)").arg(row.title).arg(row.sentences.front());
    }
}
} // namespace

bool IndicatorRow::isByPlatform() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const Cell &cell) { return cell.state != CellState::NotStated; });
}

QList<PlatformColumn> platformColumns(const ReportView &view)
{
    QList<PlatformColumn> columns;
    const auto add = [&](const QString &id) {
        const bool known = std::any_of(columns.begin(), columns.end(),
                                       [&](const PlatformColumn &column) { return column.id == id; });
        if (!id.isEmpty() && !known)
            columns.append({id, view.platformName(id)});
    };
    for (const Platform &platform : view.catalogue().platforms())
        add(platform.id);
    for (const Figure &figure : view.report().figures)
        add(figure.platform);
    return columns;
}

std::vector<IndicatorRow> indicatorRows(const ReportView &view)
{
    const RowBuilder builder(view, platformColumns(view));
    std::vector<IndicatorRow> rows;
    std::optional<std::size_t> value;
    std::optional<std::size_t> transactions;
    const Figure *reportedAverage = nullptr;
    bool averageByPlatform = false;
    for (const Breakdown &breakdown : breakdowns(view)) {
        rows.push_back(builder.row(breakdown));
        if (!breakdown.group.isEmpty())
            continue;
        if (breakdown.indicator == valueId && breakdown.isByPlatform() && !value)
            value = rows.size() - 1;
        if (breakdown.indicator == transactionsId && breakdown.isByPlatform() && !transactions)
            transactions = rows.size() - 1;
        if (breakdown.indicator == averageId) {
            averageByPlatform = averageByPlatform || breakdown.isByPlatform();
            if (!reportedAverage)
                reportedAverage = view.figure(breakdown.total);
        }
    }
    distinguish(rows);
    if (value && transactions && !averageByPlatform) {
        if (auto average = builder.average(rows[*value], rows[*transactions], reportedAverage))
            rows.push_back(std::move(*average));
    }
    return rows;
}

} // namespace tem
