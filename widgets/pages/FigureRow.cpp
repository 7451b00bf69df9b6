#include "pages/FigureRow.h"

#include "items/FigureModel.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 14;

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
    setMaximumWidth(420);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(u"%1: %2 %3"_s.arg(m_name, m_value, m_unit));
    setAccessibleName(text());
    setToolTip(text());
}

QSize FigureRow::sizeHint() const
{
    return {200, length::row + 2};
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
    double left = padding + m_level * 16;
    if (!m_platform.isEmpty()) {
        painter.fillRect(QRectF(left, std::floor(height() / 2.0) - 5, 11, 11), theme.platform(m_platform));
        left += 17;
    }
    const QFont text = roleFont(m_selected ? FontRole::Strong : FontRole::Text);
    const QFontMetricsF small(roleFont(FontRole::Small));
    const QFontMetricsF strong(roleFont(FontRole::Strong));
    // A column for units, so that the numbers of a family end on one line.
    const double unitWidth = std::max(48.0, small.horizontalAdvance(m_unit));
    const double right = width() - padding;
    const double valueRight = right - unitWidth - 7;
    const double valueWidth = strong.horizontalAdvance(m_value);
    const auto write = [&](double x, double room, const QString &words, Qt::Alignment alignment) {
        painter.drawText(QRectF(x, 0, room, height()), static_cast<int>(alignment | Qt::AlignVCenter), words);
    };
    painter.setPen(theme.ink);
    painter.setFont(text);
    const double nameRoom = valueRight - valueWidth - 8 - left;
    write(left, nameRoom, QFontMetricsF(text).elidedText(m_name, Qt::ElideRight, nameRoom), Qt::AlignLeft);
    painter.setFont(roleFont(FontRole::Strong));
    write(valueRight - valueWidth - 1, valueWidth + 1, m_value, Qt::AlignRight);
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    write(right - unitWidth, unitWidth + 1, m_unit, Qt::AlignLeft);
}

} // namespace tem
