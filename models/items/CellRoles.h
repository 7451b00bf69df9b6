#pragma once

#include "items/IndicatorRow.h"

#include <QVariant>

namespace tem {

/// Roles of the cells that the comparison and the training model share.
enum CellRole {
    /// int of CellState.
    CellStateRole = Qt::UserRole + 1,
    /// double, for axes only.
    CellValueRole,
    /// "69,6 tỷ đồng".
    CellTextWithUnitRole,
    /// bool
    CellDerivedRole,
    CellFigureIdRole,
    /// "82,4 %"; empty where there is none.
    CellShareTextRole,
    /// double, 0 to 1; invalid where there is none.
    CellShareRole,
    /// QStringList of figure ids.
    CellSourcesRole,
    CellSentenceRole,
    /// Contradictory: what the parts add up to.
    CellOtherTextRole,
    /// Platform id of the column; empty for the others.
    CellPlatformIdRole,
    /// Of the whole row: "Postmart gấp 4,7 lần", the catalogue id, whether it is derived.
    RowRatioTextRole,
    RowIndicatorIdRole,
    RowDerivedRole
};

/// What a cell answers to the roles above up to CellOtherTextRole and to Qt's own.
QVariant cellData(const Cell &cell, int role);
/// What a row answers to its roles.
QVariant rowData(const IndicatorRow &row, int role);

} // namespace tem
