#pragma once

#include "charts/AxisScale.h"
#include "items/Description.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tem {

/// What there is to draw for one marketplace. Missing is never zero: the five look different.
enum class BarState {
    Value,
    NotStated,     ///< dashed empty slot
    Zero,          ///< the report states 0: a tick
    NotApplicable, ///< a short dash
    Contradictory  ///< the report states two numbers that differ: a red frame, both numbers
};

/// One horizontal bar.
struct Bar
{
    /// Catalogue id: decides the colour.
    QString platform;
    QString name;
    BarState state = BarState::NotStated;
    /// Length on the axis; 0 unless there is a value. Of two contradictory numbers, the larger.
    double length = 0;
    /// What stands beyond the bar's end: "813.750", "147,5 tỷ", "≈ 401 nghìn", "7.640 ≠ 7.637"; for the
    /// missing states the words that say so.
    QString label;
    /// Computed by Tem, not stated by the report: written in italics.
    bool derived = false;
    /// What a click selects, and whose selection lights the bar up; empty for derived and missing values.
    QString figure;
    /// The same for a value that is computed: Cell::derivedId.
    QString computed;
    /// What the pointer and a screen reader are told.
    NumberText said;

    bool operator==(const Bar &) const = default;
};

/// One indicator: bars on an axis of their own that starts at zero.
struct BarPanelData
{
    QString title;
    /// Quieter beside the title: "giao dịch", "tỷ đồng".
    QString unit;
    /// At the right of the head, always derived: "Postmart gấp 4,7 lần".
    QString note;
    /// All bars are computed: the head says so.
    bool derived = false;
    std::vector<Bar> bars;
    /// All marketplaces together: not drawn, but part of the same numbers as a table.
    std::optional<Bar> total;
    AxisScale axis;
    /// One for each grid line from zero: axis.intervals + 1 of them.
    QStringList tickLabels;
    /// The whole chart in a sentence, for a screen reader.
    QString description;

    bool operator==(const BarPanelData &) const = default;
};

} // namespace tem
