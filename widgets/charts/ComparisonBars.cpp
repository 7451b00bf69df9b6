#include "charts/ComparisonBars.h"

#include "items/NumberFormat.h"
#include "items/PlatformFilter.h"
#include "items/ReportModels.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonBars
{
    Q_DECLARE_TR_FUNCTIONS(tem::ComparisonBars)
};

BarState barState(CellState state)
{
    switch (state) {
    case CellState::Value:
        return BarState::Value;
    case CellState::NotStated:
        return BarState::NotStated;
    case CellState::StatedZero:
        return BarState::Zero;
    case CellState::NotApplicable:
        return BarState::NotApplicable;
    case CellState::Contradictory:
        return BarState::Contradictory;
    }
    Q_UNREACHABLE();
}

bool hasNumber(const Cell &cell)
{
    return cell.state == CellState::Value || cell.state == CellState::Contradictory;
}

/// What every mode shows alike: whose bar it is, what it selects, what lights it up.
Bar commonBar(const ReportModels &models, const PlatformColumn &platform, const Cell &cell)
{
    Bar bar;
    bar.platform = platform.id;
    bar.name = platform.name;
    bar.state = barState(cell.state);
    bar.label = cell.text;
    bar.derived = cell.derived;
    bar.figure = cell.figureId;
    bar.computed = cell.derivedId;
    bar.said = describeCell(models, platform.name, cell);
    if (cell.state == CellState::Contradictory)
        bar.label = u"%1 ≠ %2"_s.arg(cell.text, cell.otherText);
    return bar;
}

/// A share or a multiple that makes no sense, as that of an average.
void setNotApplicable(Bar &bar, const ReportModels &models)
{
    Cell cell;
    cell.state = CellState::NotApplicable;
    cell.textWithUnit = ComparisonBars::tr("not applicable");
    bar.state = BarState::NotApplicable;
    bar.label.clear();
    bar.derived = false;
    bar.said = describeCell(models, bar.name, cell);
}

void fillValues(BarPanelData &chart, const ReportModels &models, const IndicatorRow &row)
{
    const auto &platforms = models.comparison()->platforms();
    double maximum = 0;
    bool wholeNumbers = true;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        Bar bar = commonBar(models, platforms.at(i), cell);
        if (hasNumber(cell))
            bar.length = cell.value.toDouble();
        maximum = std::max(maximum, bar.length);
        wholeNumbers = wholeNumbers && cell.value.decimals() == 0;
        chart.bars.push_back(std::move(bar));
    }
    chart.axis = axisScale(maximum, wholeNumbers);
    const int scale = format::axisScale(chart.axis.end(), row.scaleExponent);
    for (int i = 0; i <= chart.axis.intervals; ++i)
        chart.tickLabels.append(format::axisTick(i * chart.axis.step, scale));
}

void fillShares(BarPanelData &chart, const ReportModels &models, const IndicatorRow &row)
{
    const auto &platforms = models.comparison()->platforms();
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        Bar bar = commonBar(models, platforms.at(i), cell);
        if (cell.share) {
            bar.state = *cell.share > 0 ? BarState::Value : BarState::Zero;
            bar.length = *cell.share * 100;
            bar.label = cell.shareText;
            bar.derived = true;
            bar.said = describeShare(models, bar.name, cell);
        } else if (hasNumber(cell)) {
            setNotApplicable(bar, models);
        }
        chart.bars.push_back(std::move(bar));
    }
    chart.unit = u"%"_s;
    chart.derived = true;
    chart.axis = {50, 2};
    for (const int percent : {0, 50, 100})
        chart.tickLabels.append(format::percent(percent));
}

void fillRatios(BarPanelData &chart, const ReportModels &models, const IndicatorRow &row)
{
    const auto &platforms = models.comparison()->platforms();
    // The ratio is that of the largest to the second largest: which of the others stands for 1.
    qsizetype second = -1;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (platforms.at(i).id != row.leader && hasNumber(row.cells.at(i)) &&
            (second < 0 || row.cells.at(i).value > row.cells.at(second).value))
            second = i;
    }
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        Bar bar = commonBar(models, platforms.at(i), cell);
        const bool isLeader = !row.leader.isEmpty() && bar.platform == row.leader;
        const bool isEqual = row.leader.isEmpty() && hasNumber(cell);
        if (row.ratio && (isLeader || isEqual || i == second)) {
            bar.state = BarState::Value;
            bar.length = isLeader ? row.ratio->toDouble() : 1;
            bar.label =
                //: how many times as much, %1 a number
                ComparisonBars::tr("%1 times").arg(isLeader ? row.ratioNumber : u"1"_s);
            bar.label.replace(u' ', format::noBreakSpace);
            bar.derived = true;
            bar.said = describeTimes(models, bar.name, cell, bar.label,
                                     isLeader || isEqual ? row.ratioFormula : QString());
        } else if (hasNumber(cell)) {
            setNotApplicable(bar, models);
        }
        chart.bars.push_back(std::move(bar));
    }
    chart.unit = ComparisonBars::tr("times");
    chart.derived = true;
    chart.axis = axisScale(row.ratio ? std::max(1.0, row.ratio->toDouble()) : 1);
    for (int i = 0; i <= chart.axis.intervals; ++i)
        chart.tickLabels.append(format::axisTick(i * chart.axis.step, 0));
}

} // namespace

BarPanelData barPanelData(const ReportModels &models, const IndicatorRow &row, ComparisonMode mode)
{
    BarPanelData chart;
    chart.title = row.title;
    chart.unit = row.unit;
    chart.note = row.ratioText;
    chart.derived = row.derived;
    chart.description = describeRow(row, models.comparison()->platforms());
    switch (mode) {
    case ComparisonMode::Value:
        if (row.total.state != CellState::NotStated) {
            chart.total = commonBar(models, {{}, row.title}, row.total);
            chart.total->length = row.total.value.toDouble();
        }
        fillValues(chart, models, row);
        break;
    case ComparisonMode::Share:
        fillShares(chart, models, row);
        break;
    case ComparisonMode::Ratio:
        fillRatios(chart, models, row);
        break;
    }
    return chart;
}

BarPanelData withoutHidden(BarPanelData chart, const PlatformFilter &filter)
{
    std::erase_if(chart.bars, [&](const Bar &bar) { return !filter.isShown(bar.platform); });
    if (!filter.hiddenText().isEmpty())
        chart.description = u"%1 %2."_s.arg(chart.description, filter.hiddenText());
    return chart;
}

std::vector<SharePart> shareParts(const ReportModels &models, const IndicatorRow &row)
{
    const auto &platforms = models.comparison()->platforms();
    std::vector<SharePart> parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        if (!cell.share)
            continue;
        const QString label = u"%1 %2"_s;
        const PlatformColumn &platform = platforms.at(i);
        parts.push_back({platform.id, *cell.share, label.arg(platform.name, cell.shareText),
                         label.arg(platform.name, cell.wholeShareText),
                         describeShare(models, platform.name, cell),
                         !models.platformFilter()->isShown(platform.id)});
    }
    return parts;
}

} // namespace tem
