#include "charts/BarPlot.h"

#include "style/Fonts.h"

namespace tem {

using namespace Qt::StringLiterals;

namespace {

// Layers of QCustomPlot.
QString underBars()
{
    return u"background"_s;
}

QString overBars()
{
    return u"overlay"_s;
}

void placeAt(QCPItemPosition *position, QPointF place)
{
    position->setType(QCPItemPosition::ptAbsolute);
    position->setCoords(place);
}

} // namespace

BarPlot::BarPlot(QWidget *parent)
    : QCustomPlot(parent)
{
    plotLayout()->setMargins({});
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMinimumMargins({});
    axisRect()->setMinimumSize(0, 0);
    setNoAntialiasingOnDrag(false);
    // QCustomPlot queues a first replot of its own. Refreshing at once, it would paint the widget in the
    // middle of it, where a chart that builds itself when painted could not replot and would stay empty.
    setPlottingHint(QCP::phImmediateRefresh, false);
}

void BarPlot::build(const BarPanelData &chart, const BarPlotStyle &style, QSize size)
{
    clearPlottables();
    clearItems();
    const Theme &theme = style.theme;
    const BarLayout layout(chart, size, style.showAxis, style.inset);
    setBackground(QBrush(theme.panel));

    const QRectF plot = layout.plot();
    axisRect()->setMargins({qRound(plot.left()), qRound(plot.top()), qRound(size.width() - plot.right()),
                            qRound(size.height() - plot.bottom())});

    xAxis->setRange(0, layout.axisEnd());
    xAxis->setBasePen(Qt::NoPen);
    xAxis->setTickPen(Qt::NoPen);
    xAxis->setSubTickPen(Qt::NoPen);
    xAxis->setTickLabels(style.showAxis);
    xAxis->setTickLabelFont(roleFont(FontRole::Tick));
    xAxis->setTickLabelColor(theme.ink3);
    xAxis->setTickLabelPadding(4);
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < layout.tickLabels().size(); ++i)
        ticker->addTick(i * chart.axis.step, layout.tickLabels().at(i));
    xAxis->setTicker(ticker);
    xAxis->grid()->setVisible(style.showAxis);
    xAxis->grid()->setPen(QPen(theme.grid, 1));
    xAxis->grid()->setZeroLinePen(Qt::NoPen);

    const int rows = static_cast<int>(chart.bars.size());
    yAxis->setRange(-0.5, std::max(rows, 1) - 0.5);
    yAxis->setRangeReversed(true);
    yAxis->setBasePen(QPen(theme.ink2, 1));
    yAxis->setTicks(false);
    yAxis->setTickLabels(false);
    yAxis->grid()->setVisible(false);

    for (int i = 0; i < rows; ++i)
        addRow(chart.bars.at(static_cast<std::size_t>(i)), i, layout, style);
}

void BarPlot::addRow(const Bar &bar, int index, const BarLayout &layout, const BarPlotStyle &style)
{
    const Theme &theme = style.theme;
    const QRectF row = layout.row(index);
    const QRectF box = layout.bar(index);
    const bool selected = style.selected.contains(index);

    if (selected)
        addBox(row, Qt::NoPen, theme.selection, underBars());
    else if (style.hovered == index)
        addBox(row.adjusted(0.5, 0.5, -0.5, -0.5), QPen(theme.slot, 1), Qt::NoBrush, underBars());
    if (style.ringed == index)
        addBox(row.adjusted(1, 1, -1, -1), QPen(theme.selectionLine, 1.5, Qt::DotLine), Qt::NoBrush,
               overBars());

    const QFont nameFont = roleFont(selected ? FontRole::Strong : FontRole::Text);
    addText(layout.nameLines(index).join(u'\n'), nameFont, theme.ink, layout.nameAnchor(index),
            Qt::AlignLeft | Qt::AlignVCenter);

    if (bar.state != BarState::Value) {
        addMark(bar, box, theme);
    } else {
        auto *bars = new QCPBars(yAxis, xAxis);
        bars->setWidthType(QCPBars::wtAbsolute);
        bars->setWidth(layout.barThickness());
        bars->setAntialiased(false);
        bars->setPen(Qt::NoPen);
        bars->setBrush(theme.platform(bar.platform));
        bars->setSelectable(QCP::stNone);
        bars->setName(bar.name);
        bars->addData(index, bar.length);
        if (selected)
            addBox(box.adjusted(1, 1, -1, -1), QPen(theme.selectionLine, 2), Qt::NoBrush, overBars());
    }

    if (bar.state == BarState::Value || bar.state == BarState::Zero || bar.state == BarState::Contradictory) {
        addText(bar.label, roleFont(FontRole::Strong, bar.derived), theme.ink, layout.labelAnchor(index),
                Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void BarPlot::addMark(const Bar &bar, const QRectF &box, const Theme &theme)
{
    switch (bar.state) {
    case BarState::Value:
        break;
    case BarState::NotStated: {
        QPen dashed(theme.slot, 1);
        dashed.setDashPattern({4, 3});
        addBox(box.adjusted(0.5, 0.5, -0.5, -0.5), dashed, Qt::NoBrush, overBars());
        addText(bar.label, roleFont(FontRole::Small), theme.ink2, box.center(), Qt::AlignCenter);
        break;
    }
    case BarState::Zero:
        addBox(box, Qt::NoPen, theme.ink, overBars());
        break;
    case BarState::NotApplicable:
        addLine({box.left() + 4, box.center().y()}, {box.right() + 4, box.center().y()}, QPen(theme.ink3, 2));
        break;
    case BarState::Contradictory:
        addBox(box.adjusted(1, 1, -1, -1), QPen(theme.fails, 2), Qt::NoBrush, overBars());
        addText(u"≠"_s, roleFont(FontRole::Strong), theme.fails, {box.left() + 12, box.center().y()},
                Qt::AlignCenter);
        break;
    }
}

QCPItemText *BarPlot::addText(const QString &text, const QFont &font, const QColor &colour, QPointF place,
                              Qt::Alignment alignment)
{
    auto *item = new QCPItemText(this);
    item->setLayer(overBars());
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

QCPItemRect *BarPlot::addBox(const QRectF &box, const QPen &pen, const QBrush &brush, const QString &layer)
{
    auto *item = new QCPItemRect(this);
    item->setLayer(layer);
    item->setClipToAxisRect(false);
    item->setSelectable(false);
    item->setPen(pen);
    item->setBrush(brush);
    placeAt(item->topLeft, box.topLeft());
    placeAt(item->bottomRight, box.bottomRight());
    return item;
}

void BarPlot::addLine(QPointF from, QPointF to, const QPen &pen)
{
    auto *item = new QCPItemLine(this);
    item->setLayer(overBars());
    item->setClipToAxisRect(false);
    item->setSelectable(false);
    item->setPen(pen);
    placeAt(item->start, from);
    placeAt(item->end, to);
}

} // namespace tem
