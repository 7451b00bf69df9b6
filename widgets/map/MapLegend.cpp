#include "map/MapLegend.h"

#include "map/MapDrawing.h"
#include "map/paintText.h"
#include "style/Fonts.h"
#include "style/Pattern.h"
#include "style/TextWrap.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace tem {

namespace {

constexpr double rowHeight = 24;
constexpr double margin = 4;
constexpr QSizeF swatchSize(26, 14);
constexpr double textGap = 9;
/// From a row's left to its text.
constexpr double before = margin + swatchSize.width() + textGap;

QFont countFont()
{
    return uiFont(12, QFont::DemiBold);
}

double countWidth(const MapLegendRow &row)
{
    return row.count.isEmpty() ? 0 : QFontMetricsF(countFont()).horizontalAdvance(row.count + u' ');
}

QStringList linesOf(const MapLegendRow &row, double width)
{
    return wrappedLines(row.text, roleFont(FontRole::Small), width - before - margin - countWidth(row));
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

std::vector<QRectF> mapLegendRows(const MapLayout &layout, const std::vector<MapLegendRow> &rows)
{
    const QFontMetricsF metrics(roleFont(FontRole::Small));
    double width = 0;
    for (const MapLegendRow &row : rows)
        width = std::max(width, countWidth(row) + metrics.horizontalAdvance(row.text));
    width = std::min(std::ceil(width + before + margin), layout.legend.width());
    std::vector<QRectF> places;
    double y = layout.legend.top();
    for (const MapLegendRow &row : rows) {
        const auto lines = static_cast<double>(linesOf(row, width).size());
        const double height = rowHeight + (lines - 1) * metrics.height();
        places.emplace_back(layout.legend.right() - width, y, width, height);
        y += height;
    }
    return places;
}

QRectF mapLegendRect(const MapLayout &layout, const std::vector<MapLegendRow> &rows)
{
    QRectF place;
    for (const QRectF &row : mapLegendRows(layout, rows))
        place |= row;
    return place;
}

int mapLegendRowAt(const MapLayout &layout, const std::vector<MapLegendRow> &rows, QPointF point)
{
    const std::vector<QRectF> places = mapLegendRows(layout, rows);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (rows[i].stage && places[i].contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

void paintMapLegend(QPainter &painter, const MapLayout &layout, const MapView &view, const Theme &theme)
{
    const std::vector<QRectF> places = mapLegendRows(layout, view.legend);
    const QFont font = roleFont(FontRole::Small);
    const double lineHeight = QFontMetricsF(font).height();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const MapLegendRow &row = view.legend[i];
        const QRectF &place = places[i];
        painter.fillRect(place, theme.panel);
        const bool isChosen = view.stage && row.stage == view.stage;
        const bool isQuiet = view.stage && row.stage && !isChosen;
        const QRectF swatch({place.left() + margin, place.top() + (rowHeight - swatchSize.height()) / 2},
                            swatchSize);
        paintSwatch(painter, swatch, row, theme);
        const QColor ink = isQuiet ? theme.ink3 : theme.ink;
        QRectF textLine(QPointF(place.left() + before, place.top()),
                        QSizeF(place.width() - before, rowHeight));
        paintText(painter, textLine, Qt::AlignLeft, row.count, countFont(), ink);
        textLine.setLeft(textLine.left() + countWidth(row));
        for (const QString &text : linesOf(row, place.width())) {
            paintText(painter, textLine, Qt::AlignLeft, text, font, ink);
            textLine.translate(0, lineHeight);
        }
        if (isChosen) {
            painter.setPen(line(theme.ink, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(0.5, 1.5, -0.5, -1.5));
        }
    }
}

} // namespace tem
