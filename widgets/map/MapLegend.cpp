#include "map/MapLegend.h"

#include "map/MapDrawing.h"
#include "map/paintText.h"
#include "style/Fonts.h"
#include "style/Pattern.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace tem {

namespace {

constexpr double rowHeight = 24;
constexpr double margin = 4;
constexpr QSizeF swatchSize(26, 14);
constexpr double textGap = 9;

QFont countFont()
{
    return uiFont(12, QFont::DemiBold);
}

double countWidth(const MapLegendRow &row)
{
    return row.count.isEmpty() ? 0 : QFontMetricsF(countFont()).horizontalAdvance(row.count + u' ');
}

QPen line(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void paintSwatch(QPainter &painter, const QRectF &swatch, const MapLegendRow &row, const Theme &theme)
{
    switch (row.kind) {
    case MapLegendRow::Kind::Status:
        paintPatterned(painter, swatch, stageStyle(theme, row.status));
        return;
    case MapLegendRow::Kind::NotNamed:
        paintPatterned(painter, swatch, theme.notNamed);
        painter.setPen(line(theme.slot, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        return;
    case MapLegendRow::Kind::Selection:
        painter.fillRect(swatch.adjusted(-1, -1, 1, 1), theme.selection);
        painter.setPen(line(theme.selectionLine, 2));
        painter.setBrush(theme.panel);
        painter.drawRect(swatch.adjusted(2, 2, -2, -2));
        return;
    }
}

} // namespace

QRectF mapLegendRect(const MapLayout &layout, const std::vector<MapLegendRow> &rows)
{
    if (rows.empty())
        return {};
    const QFontMetricsF metrics(roleFont(FontRole::Small));
    double width = 0;
    for (const MapLegendRow &row : rows)
        width = std::max(width, countWidth(row) + metrics.horizontalAdvance(row.text));
    width += margin + swatchSize.width() + textGap + margin;
    const QSizeF size(std::min(width, layout.legend.width()), rowHeight * static_cast<double>(rows.size()));
    return QRectF({layout.legend.right() - size.width(), layout.legend.top()}, size);
}

void paintMapLegend(QPainter &painter, const MapLayout &layout, const std::vector<MapLegendRow> &rows,
                    const Theme &theme)
{
    const QRectF place = mapLegendRect(layout, rows);
    if (place.isEmpty())
        return;
    painter.fillRect(place, theme.panel);
    double y = place.top();
    for (const MapLegendRow &row : rows) {
        const QRectF swatch({place.left() + margin, y + (rowHeight - swatchSize.height()) / 2}, swatchSize);
        paintSwatch(painter, swatch, row, theme);
        const QRectF rest(QPointF(swatch.right() + textGap, y), QPointF(place.right(), y + rowHeight));
        paintText(painter, rest, Qt::AlignLeft, row.count, countFont(), theme.ink);
        paintText(painter, rest.adjusted(countWidth(row), 0, 0, 0), Qt::AlignLeft, row.text,
                  roleFont(FontRole::Small), theme.ink);
        y += rowHeight;
    }
}

} // namespace tem
