#include "pages/FigureRow.h"

#include "items/FigureModel.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 14;
constexpr int widest = 420;
/// Square in the colour of a marketplace, with the space behind it.
constexpr double swatchRoom = 17;

/// What tells a part from its siblings: its marketplace, else whom it is of, else what it measures.
QString nameOf(const FigureEntry &entry, int level)
{
    if (level > 0 && !entry.platform.isEmpty())
        return entry.platform;
    if (level > 0 && !entry.group.isEmpty())
        return entry.group;
    return entry.platform.isEmpty() ? entry.indicator : u"%1, %2"_s.arg(entry.indicator, entry.platform);
}
} // namespace

FigureRow::FigureRow(const FigureEntry &entry, int level, bool selected, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(nameOf(entry, level))
    , m_value(entry.valueText)
    , m_unit(entry.unit)
    , m_platform(entry.platformId)
    , m_level(level)
    , m_selected(selected)
{
    setFocusPolicy(Qt::TabFocus);
    setMaximumWidth(widest);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(u"%1: %2 %3"_s.arg(m_name, m_value, m_unit));
    setAccessibleName(text());
    setToolTip(text());
}

QSize FigureRow::sizeHint() const
{
    constexpr int usual = 280;
    return {usual, heightForWidth(usual)};
}

QSize FigureRow::minimumSizeHint() const
{
    constexpr int least = 160;
    return {least, heightForWidth(std::max(width(), least))};
}

int FigureRow::heightForWidth(int width) const
{
    return places(std::min(width, widest)).height;
}

FigureRow::Places FigureRow::places(int width) const
{
    const QFontMetricsF text(roleFont(m_selected ? FontRole::Strong : FontRole::Text));
    const QFontMetricsF strong(roleFont(FontRole::Strong));
    const QFontMetricsF small(roleFont(FontRole::Small));
    constexpr int lineHeight = length::row - 6;
    constexpr double leastName = 90;
    const double left = padding + m_level * 16 + (m_platform.isEmpty() ? 0 : swatchRoom);
    const double right = width - padding;
    // A column for units, so that the numbers of a family end on one line.
    const double unitWidth = std::max(48.0, small.horizontalAdvance(m_unit) + 1);
    const double valueWidth = strong.horizontalAdvance(m_value) + 1;
    const double valueRight = right - unitWidth - 7;
    const double nameBeside = valueRight - valueWidth - 8 - left;
    const bool below = nameBeside < leastName;
    const double nameRoom = below ? right - left : nameBeside;
    const auto lines = std::max(
        1.0, std::round(text.boundingRect(QRectF(0, 0, nameRoom, 1e6), Qt::TextWordWrap, m_name).height() /
                        text.lineSpacing()));
    Places places;
    places.name = QRectF(left, 4, nameRoom, lines * lineHeight);
    const double top = below ? places.name.bottom() : places.name.top();
    places.value = QRectF(std::max(left, valueRight - valueWidth), top, valueWidth, lineHeight);
    places.unit = QRectF(places.value.right() + 7, top, unitWidth, lineHeight);
    places.height = static_cast<int>((below ? places.value.bottom() : places.name.bottom()) + 4);
    return places;
}

void FigureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    if (m_selected) {
        painter.fillRect(rect(), theme.selection);
        painter.setPen(QPen(theme.selectionLine, 1.5));
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    } else if (hasFocus() || underMouse()) {
        painter.setPen(QPen(hasFocus() ? theme.ink : theme.slot, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const Places at = places(width());
    if (!m_platform.isEmpty())
        painter.fillRect(QRectF(at.name.left() - swatchRoom, at.name.top() + 5, 11, 11),
                         theme.platform(m_platform));
    painter.setPen(theme.ink);
    painter.setFont(roleFont(m_selected ? FontRole::Strong : FontRole::Text));
    const bool oneLine = at.name.height() < 2 * at.value.height();
    painter.drawText(at.name, (oneLine ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignLeft | Qt::TextWordWrap,
                     m_name);
    painter.setFont(roleFont(FontRole::Strong));
    painter.drawText(at.value, Qt::AlignRight | Qt::AlignVCenter, m_value);
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    painter.drawText(at.unit, Qt::AlignLeft | Qt::AlignVCenter, m_unit);
}

} // namespace tem
