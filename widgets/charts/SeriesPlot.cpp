#include "charts/SeriesPlot.h"

#include "items/NumberFormat.h"
#include "style/Fonts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double markerSize = 8;
constexpr double disputeSize = 10;
constexpr double correctedSize = 14;
constexpr double ringSize = 17;
constexpr double slotWidth = 12;

// Layers of QCustomPlot.
QString underLines()
{
    return u"background"_s;
}

QString overLines()
{
    return u"overlay"_s;
}

void placeAt(QCPItemPosition *position, QPointF place)
{
    position->setType(QCPItemPosition::ptAbsolute);
    position->setCoords(place);
}

/// Told apart without colour: a disc for Vỏ sò, a square for Postmart, a triangle for others, a diamond for
/// the total.
QCPScatterStyle::ScatterShape shapeOf(const QString &platform)
{
    if (platform.isEmpty())
        return QCPScatterStyle::ssDiamond;
    if (platform == u"voso"_s)
        return QCPScatterStyle::ssCircle;
    return platform == u"postmart"_s ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssTriangleInverted;
}

/// Markers of one style at places of the widget. A graph's own markers would be cut at the edges of the axes.
class Markers : public QCPAbstractItem
{
public:
    Markers(QCustomPlot &plot, QPolygonF places, const QCPScatterStyle &style)
        : QCPAbstractItem(&plot)
        , m_places(std::move(places))
        , m_style(style)
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override
    {
        painter->setAntialiasing(true);
        m_style.applyTo(painter, m_style.pen());
        for (const QPointF &place : m_places)
            m_style.drawShape(painter, place);
    }

private:
    QPolygonF m_places;
    QCPScatterStyle m_style;
};

bool isUnsure(const Observation &value)
{
    return value.figure.hedge != Hedge::Exact || value.figure.ambiguous;
}

} // namespace

SeriesPlot::SeriesPlot(QWidget *parent)
    : QCustomPlot(parent)
{
    plotLayout()->setMargins({});
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumMargins({});
    axisRect()->setMinimumSize(0, 0);
    setNoAntialiasingOnDrag(false);
    // As in BarPlot: a chart that builds itself when painted must not refresh in the middle of it.
    setPlottingHint(QCP::phImmediateRefresh, false);
}

void SeriesPlot::build(const SeriesPanel &panel, const SeriesPlotStyle &style, QSize size)
{
    clearPlottables();
    clearItems();
    const Theme &theme = style.theme;
    const SeriesLayout layout(panel, size, style.hidden);
    setBackground(QBrush(theme.panel));
    const QRectF plot = layout.plot();
    axisRect()->setMargins({qRound(plot.left()), qRound(plot.top()), qRound(size.width() - plot.right()),
                            qRound(size.height() - plot.bottom())});
    setAxes(panel, layout, theme);
    addSlots(panel, layout, theme);
    if (style.selected)
        addRing(layout, *style.selected, QPen(theme.selectionLine, 1.5), theme.selection, underLines());
    if (style.hovered && style.hovered != style.selected)
        addRing(layout, *style.hovered, QPen(theme.slot, 1), Qt::NoBrush, overLines());
    if (style.ringed)
        addRing(layout, *style.ringed, QPen(theme.selectionLine, 1.5, Qt::DotLine), Qt::NoBrush, overLines());
    for (std::size_t line = 0; line < panel.lines.size(); ++line) {
        if (layout.isShown(panel.lines[line]))
            addLine(panel, line, layout, theme);
    }
    addEndLabels(panel, layout, theme);
}

void SeriesPlot::setAxes(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme)
{
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(roleFont(FontRole::Tick));
        axis->setTickLabelColor(theme.ink3);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    // x is in px of the plot: the layout knows best where a period stands.
    xAxis->setRange(layout.plot().left(), layout.plot().right());
    xAxis->setBasePen(QPen(theme.ink2, 1));
    xAxis->setTickLabelPadding(4);
    xAxis->setTickLabels(false);
    xAxis->grid()->setVisible(false);
    for (const std::size_t period : layout.labelled())
        addText(shortPeriod(panel.periods[period]), roleFont(FontRole::Tick), theme.ink3,
                {layout.x(period), layout.plot().bottom() + 5}, Qt::AlignHCenter | Qt::AlignTop);

    yAxis->setRange(0, layout.axis().end());
    yAxis->setBasePen(Qt::NoPen);
    yAxis->setTickLabelPadding(5);
    yAxis->grid()->setPen(QPen(theme.grid, 1));
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < layout.tickLabels().size(); ++i)
        ticker->addTick(i * layout.axis().step, layout.tickLabels().at(i));
    yAxis->setTicker(ticker);
}

void SeriesPlot::addSlots(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme)
{
    QPen dashed(theme.slot, 1);
    dashed.setDashPattern({4, 3});
    for (std::size_t period = 0; period < panel.periods.size(); ++period) {
        if (!panel.isMissing(period))
            continue;
        auto *slot = new QCPItemRect(this);
        slot->setLayer(underLines());
        slot->setClipToAxisRect(false);
        slot->setSelectable(false);
        slot->setPen(dashed);
        const double left = std::round(layout.x(period) - slotWidth / 2) + 0.5;
        placeAt(slot->topLeft, {left, layout.plot().top() + 0.5});
        placeAt(slot->bottomRight, {left + slotWidth, layout.plot().bottom() - 0.5});
    }
}

void SeriesPlot::addLine(const SeriesPanel &panel, std::size_t line, const SeriesLayout &layout,
                         const Theme &theme)
{
    const SeriesLine &values = panel.lines[line];
    const QColor colour = theme.platform(values.platform);
    QVector<double> xs;
    QVector<double> ys;
    QPolygonF sure;
    QPolygonF unsure;
    QPolygonF corrected;
    for (std::size_t period = 0; period < values.points.size(); ++period) {
        const SeriesPoint &point = values.points[period];
        const Observation *value = point.value();
        xs.append(layout.x(period));
        ys.append(value ? value->figure.value.toDouble() : std::numeric_limits<double>::quiet_NaN());
        if (value)
            (isUnsure(*value) ? unsure : sure).append(layout.place(line, period));
        if (value && value->isCorrected)
            corrected.append(layout.place(line, period));
        if (distinctValues(point).size() > 1)
            addDispute(point, period, values.platform.isEmpty(), layout, theme);
    }
    QCPGraph *path = addGraph();
    path->setPen(QPen(colour, 2));
    path->setSelectable(QCP::stNone);
    path->setName(values.name);
    path->setData(xs, ys, true);
    addMarkers(corrected,
               QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.ink2, 1.5), Qt::NoBrush, correctedSize),
               u"main"_s);
    const QPen pen(colour, 1.5);
    addMarkers(sure, QCPScatterStyle(shapeOf(values.platform), pen, colour, markerSize), u"main"_s);
    addMarkers(unsure, QCPScatterStyle(shapeOf(values.platform), pen, theme.panel, markerSize), u"main"_s);
}

void SeriesPlot::addDispute(const SeriesPoint &point, std::size_t period, bool isTotal,
                            const SeriesLayout &layout, const Theme &theme)
{
    // The one that stands is drawn with its line.
    std::vector<const Observation *> values = distinctValues(point);
    if (point.value())
        values.erase(values.begin());
    std::ranges::sort(values, {}, [](const Observation *value) { return value->figure.value; });
    const QPen pen(theme.fails, 1.5);
    const double x = layout.x(period);
    QPolygonF places;
    for (const Observation *value : values)
        places.append({x, layout.y(value->figure.value.toDouble())});
    addMarkers(places, QCPScatterStyle(QCPScatterStyle::ssTriangle, pen, theme.panel, disputeSize),
               overLines());
    if (point.state != PointState::Conflict)
        return;
    // Both numbers, the larger above, in one line with the sign between them.
    QStringList numbers;
    for (const Observation *value : values)
        numbers.append(format::value(value->figure));
    const QString text = numbers.join(u" ≠ "_s);
    const QFont font = roleFont(FontRole::Tick);
    const double half = QFontMetricsF(font).horizontalAdvance(text) / 2;
    const double centre = std::clamp(x, layout.plot().left() + half,
                                     std::max(layout.plot().left() + half, layout.plot().right() - half));
    // Above the total and below a part, whose labels would else stand on each other.
    const double y = isTotal ? layout.y(values.back()->figure.value.toDouble()) - disputeSize
                             : layout.y(values.front()->figure.value.toDouble()) + disputeSize;
    addText(text, font, theme.fails, {centre, y},
            Qt::AlignHCenter | (isTotal ? Qt::AlignBottom : Qt::AlignTop));
}

void SeriesPlot::addEndLabels(const SeriesPanel &panel, const SeriesLayout &layout, const Theme &theme)
{
    for (const SeriesLayout::EndLabel &label : layout.endLabels()) {
        const SeriesLine &line = panel.lines[label.line];
        const QColor colour = theme.platform(line.platform);
        addMarkers(QPolygonF() << QPointF(layout.endLabelLeft(), label.y),
                   QCPScatterStyle(shapeOf(line.platform), QPen(colour, 1), colour, SeriesLayout::endSwatch),
                   overLines());
        addText(label.text, roleFont(FontRole::Small), theme.ink,
                {layout.endLabelLeft() + SeriesLayout::endSwatch, label.y}, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void SeriesPlot::addRing(const SeriesLayout &layout, const SeriesPlace &place, const QPen &pen,
                         const QBrush &brush, const QString &layer)
{
    const QPointF centre = layout.place(place.line, place.period);
    auto *ring = new QCPItemEllipse(this);
    ring->setLayer(layer);
    ring->setClipToAxisRect(false);
    ring->setSelectable(false);
    ring->setPen(pen);
    ring->setBrush(brush);
    const QPointF reach(ringSize / 2, ringSize / 2);
    placeAt(ring->topLeft, centre - reach);
    placeAt(ring->bottomRight, centre + reach);
}

void SeriesPlot::addMarkers(QPolygonF places, const QCPScatterStyle &style, const QString &layer)
{
    auto *markers = new Markers(*this, std::move(places), style);
    markers->setLayer(layer);
}

QCPItemText *SeriesPlot::addText(const QString &text, const QFont &font, const QColor &colour, QPointF place,
                                 Qt::Alignment alignment)
{
    auto *item = new QCPItemText(this);
    item->setLayer(overLines());
    item->setClipToAxisRect(false);
    item->setSelectable(false);
    item->setText(text);
    item->setFont(font);
    item->setColor(colour);
    item->setPadding({});
    item->setPositionAlignment(alignment);
    item->setTextAlignment(Qt::AlignLeft);
    placeAt(item->position, place);
    return item;
}

} // namespace tem
