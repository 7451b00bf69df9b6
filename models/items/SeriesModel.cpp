#include "items/SeriesModel.h"

#include "items/PeriodText.h"

#include <algorithm>
#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
enum FirstColumns { IndicatorColumn, UnitColumn, PeriodColumn };

constexpr Qt::Alignment toLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;
} // namespace

SeriesModel::SeriesModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void SeriesModel::setSeries(std::vector<IndicatorSeries> series)
{
    m_series = std::move(series);
    rebuild();
}

void SeriesModel::setLanguage(Language language)
{
    m_language = language;
    rebuild();
}

void SeriesModel::rebuild()
{
    beginResetModel();
    m_panels = seriesPanels(m_series, m_catalogue, m_language);
    m_platforms.clear();
    m_rows.clear();
    m_conflictCount = 0;
    std::set<qint64> reports;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const SeriesPanel &panel = m_panels[i];
        for (std::size_t period = 0; period < panel.periods.size(); ++period)
            m_rows.push_back({static_cast<int>(i), static_cast<int>(period)});
        for (const SeriesLine &line : panel.lines) {
            const PlatformColumn platform{line.platform, line.name};
            if (!line.platform.isEmpty() && !m_platforms.contains(platform))
                m_platforms.append(platform);
            for (const SeriesPoint &point : line.points) {
                m_conflictCount += point.state == PointState::Conflict ? 1 : 0;
                for (const Observation &candidate : point.candidates)
                    reports.insert(candidate.report);
            }
        }
    }
    const std::vector<Platform> &order = m_catalogue.platforms();
    std::ranges::stable_sort(m_platforms, {}, [&](const PlatformColumn &platform) {
        return std::ranges::find(order, platform.id, &Platform::id) - order.begin();
    });
    m_reportCount = static_cast<int>(reports.size());
    endResetModel();
}

const SeriesLine *SeriesModel::line(int panel, int column) const
{
    if (column < firstPlatformColumn || column > totalColumn())
        return nullptr;
    const QString platform =
        column == totalColumn() ? QString() : m_platforms.at(column - firstPlatformColumn).id;
    const std::vector<SeriesLine> &lines = m_panels[static_cast<std::size_t>(panel)].lines;
    const auto found = std::ranges::find(lines, platform, &SeriesLine::platform);
    return found == lines.end() ? nullptr : &*found;
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reportsColumn() + 1;
}

QVariant SeriesModel::text(const Row &row, int column) const
{
    const SeriesPanel &panel = m_panels[static_cast<std::size_t>(row.panel)];
    const auto period = static_cast<std::size_t>(row.period);
    if (column == IndicatorColumn)
        //: %1 an indicator, %2 "by quarter", "as of a day"
        return tr("%1, %2").arg(panel.title, panel.note);
    if (column == UnitColumn)
        return panel.unit;
    if (column == PeriodColumn)
        return periodTitle(panel.periods[period]);
    if (column == reportsColumn()) {
        QStringList titles;
        for (const SeriesLine &line : panel.lines) {
            for (const Observation &candidate : line.points[period].candidates) {
                if (!titles.contains(candidate.title))
                    titles.append(candidate.title);
            }
        }
        return titles.isEmpty() ? tr("no report") : titles.join(u"; "_s);
    }
    const SeriesLine *values = line(row.panel, column);
    if (panel.isMissing(period))
        return tr("no report");
    if (!values || values->points[period].state == PointState::Missing)
        return tr("not stated");
    return pointText(values->points[period]);
}

QVariant SeriesModel::pointData(const Row &row, int column, int role) const
{
    const SeriesLine *values = line(row.panel, column);
    if (!values)
        return {};
    const SeriesPanel &panel = m_panels[static_cast<std::size_t>(row.panel)];
    const auto period = static_cast<std::size_t>(row.period);
    const SeriesPoint &point = values->points[period];
    if (role == Qt::ToolTipRole)
        return describePoint(panel, *values, period).toolTip();
    if (role == ConflictRole)
        return point.state == PointState::Conflict;
    if (point.candidates.empty())
        return {};
    if (role == NumberRole)
        return point.value() ? QVariant(point.value()->figure.value.shifted(-panel.scaleExponent).toString())
                             : QVariant();
    const Observation &first = point.value() ? *point.value() : point.candidates.front();
    return role == ReportRole ? QVariant(first.report) : QVariant(first.figure.id);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() >= firstPlatformColumn && index.column() <= totalColumn();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber ? toRight : toLeft);
    case Qt::ToolTipRole:
    case NumberRole:
    case ConflictRole:
    case ReportRole:
    case FigureIdRole:
        return pointData(row, index.column(), role);
    case PanelRole:
        return row.panel;
    case PeriodRole:
        return row.period;
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isNumber = section >= firstPlatformColumn && section <= totalColumn();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber ? toRight : toLeft);
    if (role != Qt::DisplayRole)
        return {};
    if (section == IndicatorColumn)
        return tr("Indicator");
    if (section == UnitColumn)
        return tr("Unit");
    if (section == PeriodColumn)
        return tr("Period");
    if (section == totalColumn())
        return tr("Total");
    if (section == reportsColumn())
        return tr("Report");
    return m_platforms.at(section - firstPlatformColumn).name;
}

} // namespace tem
