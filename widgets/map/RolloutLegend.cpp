#include "map/RolloutLegend.h"

#include "style/Theme.h"

#include <QPainter>
#include <QPen>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace tem {

namespace {

/// Room for the frame of a row.
constexpr int edge = 5;

} // namespace

RolloutLegend::RolloutLegend(ReportModels &models, const RolloutLegendOptions &options, QWidget *parent)
    : RolloutStages(models, parent)
    , m_options(options)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages, to emphasise the provinces of one"));
}

QRectF RolloutLegend::legendRect() const
{
    return QRectF(rect()).adjusted(edge, 0, -edge, 0);
}

std::vector<RolloutLegendRow> RolloutLegend::rows() const
{
    std::vector<RolloutLegendRow> rows =
        rolloutLegendRows(counts(), legendRect().topLeft(), legendRect().width(), m_options);
    std::erase_if(rows, [](const RolloutLegendRow &row) { return row.kind == RolloutLegendRow::Kind::Rest; });
    return rows;
}

int RolloutLegend::entryCount() const
{
    const bool hasNotNamed = m_options.notNamed && counts().notNamed() > 0;
    return RolloutStages::entryCount() + (hasNotNamed ? 1 : 0);
}

QRectF RolloutLegend::entryRect(int entry) const
{
    return rows()[static_cast<std::size_t>(entry)].rect.adjusted(-edge + 1, 0, edge - 1, 0);
}

AccessibleItem RolloutLegend::accessibleItem(int index) const
{
    AccessibleItem item = RolloutStages::accessibleItem(index);
    const auto part = static_cast<std::size_t>(index);
    const QString stage = part < counts().parts.size() ? counts().parts[part].group : QString();
    item.checked = counts().stage == stage;
    item.role = QAccessible::CheckBox;
    return item;
}

int RolloutLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(rolloutLegendHeight(counts(), width - 2.0 * edge, m_options))) + 1;
}

QSize RolloutLegend::sizeHint() const
{
    return {420, heightForWidth(width())};
}

QSize RolloutLegend::minimumSizeHint() const
{
    return {220, heightForWidth(width())};
}

void RolloutLegend::resizeEvent(QResizeEvent *event)
{
    RolloutStages::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void RolloutLegend::press(int entry)
{
    if (entry >= 0)
        toggleStage(entry);
}

QString RolloutLegend::pressHint() const
{
    return tr("Click to emphasise these provinces alone, click again for all.");
}

void RolloutLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    paintRolloutLegend(painter, legendRect(), counts(), theme, m_options);
    if (hovered() >= 0 && hovered() < entryCount()) {
        painter.setPen(QPen(theme.slot, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(entryRect(hovered()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintFocus(painter);
}

} // namespace tem
