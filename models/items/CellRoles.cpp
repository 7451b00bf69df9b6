#include "items/CellRoles.h"

namespace tem {

using namespace Qt::StringLiterals;

QVariant cellData(const Cell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.state == CellState::Contradictory ? u"%1 ≠ %2"_s.arg(cell.text, cell.otherText)
                                                      : cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case CellStateRole:
        return static_cast<int>(cell.state);
    case CellValueRole:
        return cell.value.toDouble();
    case CellTextWithUnitRole:
        return cell.textWithUnit;
    case CellDerivedRole:
        return cell.derived;
    case CellFigureIdRole:
        return cell.figureId;
    case CellShareTextRole:
        return cell.shareText;
    case CellShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case CellSourcesRole:
        return cell.sources;
    case CellSentenceRole:
        return cell.sentence;
    case CellOtherTextRole:
        return cell.otherText;
    default:
        return {};
    }
}

QVariant rowData(const IndicatorRow &row, int role)
{
    switch (role) {
    case RowRatioTextRole:
        return row.ratioText;
    case RowIndicatorIdRole:
        return row.indicator;
    case RowDerivedRole:
        return row.derived;
    default:
        return {};
    }
}

} // namespace tem
