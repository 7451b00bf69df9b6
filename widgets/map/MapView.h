#pragma once

#include "map/MapGeometry.h"
#include "map/MapProjection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tem {

/// What the report says of a province.
struct MapUnit
{
    QString name;
    /// False: counted at most, never named. Such a province has no status and is never given one.
    bool named = false;
    /// Catalogue id; empty where the catalogue does not know the stage.
    QString status;
    /// Ids of the roll-out groups that name it: more than one where the report contradicts itself.
    QStringList groups = {};
    bool operator==(const MapUnit &) const = default;
};

/// A row of the legend inside the map.
struct MapLegendRow
{
    enum class Kind { Status, NotNamed, Selection };
    Kind kind = Kind::Status;
    QString status;
    /// Set in bold before the text; may be empty.
    QString count;
    QString text;
    /// What the row filters by, as MapView::stage; nothing for the row of the selection.
    std::optional<QString> stage = std::nullopt;
    bool operator==(const MapLegendRow &) const = default;
};

/// Everything that a picture of the map shows, whatever it is drawn on.
struct MapView
{
    std::shared_ptr<const MapGeometry> geometry;
    /// By province code of the report's vintage. A province without an entry is shown as not named.
    QHash<QString, MapUnit> units;
    std::vector<MapLegendRow> legend;
    /// Id of the roll-out group whose provinces alone are emphasised; "" for those not named; nothing: all.
    std::optional<QString> stage;
    MapCamera camera;
    /// Province codes: one province, or all that a stage names.
    QStringList selected;
    /// Province code; empty for none.
    QString hovered;
    /// Row of the legend that the mouse points at; -1 for none.
    int hoveredRow = -1;
    /// Where the keyboard is, while the map has the focus.
    QString focused;

    bool isNamed(const QString &code) const;
    /// Left out by the stage that alone is emphasised.
    bool isQuiet(const QString &code) const;
    bool isSelected(const QString &code) const { return selected.contains(code); }
    /// Not of several at a time: only then the label says more than the name.
    bool isSelectedAlone(const QString &code) const { return selected.size() == 1 && isSelected(code); }
    QString name(const QString &code) const;
    /// Where everything stands in `rect`. The delta's frame gives way to the legend and to what is
    /// `occupied`, and is not there while the land is zoomed.
    MapLayout layout(const QRectF &rect, const QList<QRectF> &occupied = {}) const;
};

} // namespace tem
