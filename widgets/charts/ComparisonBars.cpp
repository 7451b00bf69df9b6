#include "charts/ComparisonBars.h"

#include "items/FigureDetails.h"
#include "items/NumberFormat.h"
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

/// Rich text of a number that no sentence states.
QString derivedToolTip(const QString &name, const QString &value, const QString &formula)
{
    const QString head = u"<b>%1: <i>%2</i></b>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    //: %1 the formula that a number was computed by
    const QString how = ComparisonBars::tr("computed: %1").arg(formula);
    return formula.isEmpty() ? head : u"%1<br><i>%2</i>"_s.arg(head, how.toHtmlEscaped());
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
    bar.description = u"%1: %2"_s.arg(platform.name, cell.textWithUnit);
    bar.toolTip = cell.figureId.isEmpty() ? derivedToolTip(platform.name, cell.textWithUnit, cell.formula)
                                          : figureToolTip(models.details(cell.figureId));
    return bar;
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
        if (cell.state == CellState::Contradictory)
            bar.label = u"%1 ≠ %2"_s.arg(cell.text, cell.otherText);
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
            bar.description = u"%1: %2"_s.arg(bar.name, bar.label);
        } else if (hasNumber(cell)) {
            // An average has no share.
            bar.state = BarState::NotApplicable;
            bar.label.clear();
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
            const Decimal times = isLeader ? *row.ratio : Decimal(1);
            bar.state = BarState::Value;
            bar.length = times.toDouble();
            //: how many times as much, %1 a number
            bar.label = ComparisonBars::tr("%1 times")
                            .arg(format::number(times))
                            .replace(QChar(u' '), format::noBreakSpace);
            bar.derived = true;
            bar.description = u"%1: %2"_s.arg(bar.name, bar.label);
        } else if (hasNumber(cell)) {
            bar.state = BarState::NotApplicable;
            bar.label.clear();
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
    switch (mode) {
    case ComparisonMode::Value:
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

std::vector<SharePart> shareParts(const QList<PlatformColumn> &platforms, const IndicatorRow &row)
{
    std::vector<SharePart> parts;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells.at(i);
        if (!cell.share)
            continue;
        const QString label = u"%1 %2"_s;
        parts.push_back({platforms.at(i).id, *cell.share, label.arg(platforms.at(i).name, cell.shareText),
                         label.arg(platforms.at(i).name, cell.wholeShareText)});
    }
    return parts;
}

QString figureToolTip(const FigureDetails &details)
{
    if (details.isEmpty())
        return {};
    QString text = u"<b>%1</b>"_s.arg(details.toolTipTitle.toHtmlEscaped());
    if (!details.toolTipDetail.isEmpty())
        text += u"<br><i>%1</i>"_s.arg(details.toolTipDetail.toHtmlEscaped());
    if (!details.sentenceText.isEmpty())
        text += u"<br>“%1”"_s.arg(details.sentenceText.simplified().toHtmlEscaped());
    return text;
}

} // namespace tem
