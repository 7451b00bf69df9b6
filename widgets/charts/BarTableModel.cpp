#include "charts/BarTableModel.h"

#include "style/Fonts.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

void BarTableModel::setCharts(const QList<PlatformColumn> &platforms, std::vector<BarPanelData> charts)
{
    beginResetModel();
    m_platforms = platforms;
    m_charts = std::move(charts);
    m_hasTotal =
        std::ranges::any_of(m_charts, [](const BarPanelData &chart) { return chart.total.has_value(); });
    m_hasNote =
        std::ranges::any_of(m_charts, [](const BarPanelData &chart) { return !chart.note.isEmpty(); });
    endResetModel();
}

QModelIndex BarTableModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount() && !id.isEmpty(); ++row) {
        for (int column = 2; column < noteColumn(); ++column) {
            const QModelIndex cell = index(row, column);
            if (cell.data(FigureIdRole).toString() == id || cell.data(ComputedIdRole).toString() == id)
                return cell;
        }
    }
    return {};
}

int BarTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_charts.size());
}

int BarTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : noteColumn() + (m_hasNote ? 1 : 0);
}

BarTableModel::Kind BarTableModel::kindOf(int column) const
{
    if (column == 0)
        return Kind::Title;
    if (column == 1)
        return Kind::Unit;
    if (column < totalColumn())
        return Kind::Platform;
    return column < noteColumn() ? Kind::Total : Kind::Note;
}

const Bar *BarTableModel::bar(const QModelIndex &index) const
{
    const BarPanelData &chart = m_charts.at(static_cast<std::size_t>(index.row()));
    switch (kindOf(index.column())) {
    case Kind::Platform:
        return &chart.bars.at(static_cast<std::size_t>(index.column()) - 2);
    case Kind::Total:
        return chart.total ? &*chart.total : nullptr;
    case Kind::Title:
    case Kind::Unit:
    case Kind::Note:
        break;
    }
    return nullptr;
}

QString BarTableModel::words(const QModelIndex &index) const
{
    const BarPanelData &chart = m_charts.at(static_cast<std::size_t>(index.row()));
    switch (kindOf(index.column())) {
    case Kind::Title:
        return chart.title;
    case Kind::Unit:
        //: %1 unit of numbers that the program computed
        return chart.derived ? tr("%1 (computed)").arg(chart.unit) : chart.unit;
    case Kind::Note:
        return chart.note;
    case Kind::Platform:
    case Kind::Total:
        break;
    }
    const Bar *shown = bar(index);
    if (!shown)
        return u"–"_s;
    return shown->state == BarState::NotApplicable ? u"–"_s : shown->label;
}

QVariant BarTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Kind kind = kindOf(index.column());
    const bool isNumber = kind == Kind::Platform || kind == Kind::Total;
    const Bar *shown = bar(index);
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        const bool hasNumber =
            shown && shown->state != BarState::NotStated && shown->state != BarState::NotApplicable;
        return roleFont(hasNumber ? FontRole::Strong : FontRole::Text, index.data(DerivedRole).toBool());
    }
    case Qt::ToolTipRole:
        return shown ? shown->said.toolTip() : QVariant();
    case Qt::AccessibleTextRole:
        return shown ? shown->said.name : words(index);
    case Qt::AccessibleDescriptionRole:
        return shown ? shown->said.description() : QString();
    case FigureIdRole:
        return shown ? shown->figure : QString();
    case ComputedIdRole:
        return shown ? shown->computed : QString();
    case DerivedRole:
        return shown ? shown->derived : kind == Kind::Note;
    case PlatformIdRole:
        return shown ? shown->platform : QString();
    case NumberRole:
        if (!isNumber)
            return {};
        return shown && (shown->length > 0 || shown->state == BarState::Zero) ? shown->length : -1.0;
    default:
        return {};
    }
}

QVariant BarTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Kind kind = kindOf(section);
    const bool isNumber = kind == Kind::Platform || kind == Kind::Total;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Kind::Title:
        return tr("Indicator");
    case Kind::Unit:
        return tr("Unit");
    case Kind::Platform:
        return m_platforms.at(section - 2).name;
    case Kind::Total:
        return tr("All marketplaces");
    case Kind::Note:
        return tr("Compared (computed)");
    }
    return {};
}

} // namespace tem
