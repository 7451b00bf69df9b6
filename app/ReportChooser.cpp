#include "ReportChooser.h"

#include "style/Fonts.h"
#include "style/Icons.h"
#include "style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 420;
constexpr int narrowest = 180;
constexpr int padding = 11;
constexpr int glyphSize = 16;
constexpr int textLeft = padding + glyphSize + 10;
constexpr int textRight = padding + glyphSize + 8;
} // namespace

ReportChooser::ReportChooser(QWidget *parent)
    : QPushButton(parent)
{
    setFont(roleFont(FontRole::Strong));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ReportChooser::setTitle(const QString &title)
{
    m_title = title;
    setToolTip(title);
    setAccessibleName(title);
    updateGeometry();
    update();
}

QSize ReportChooser::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_title);
    return {std::clamp(textLeft + text + textRight + 1, narrowest, widest), length::button};
}

QSize ReportChooser::minimumSizeHint() const
{
    return {narrowest, length::button};
}

void ReportChooser::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(hasFocus() || underMouse() || isDown() ? theme.ink : theme.rule, hasFocus() ? 1.5 : 1));
    painter.setBrush(isDown() ? theme.grid : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), length::radius,
                            length::radius);

    const int iconTop = (height() - glyphSize) / 2;
    lineIcon(u"reports"_s, theme.ink, theme.slot)
        .paint(&painter, QRect(padding, iconTop, glyphSize, glyphSize));
    lineIcon(u"chevron-down"_s, theme.ink2, theme.slot)
        .paint(&painter, QRect(width() - padding - glyphSize, iconTop, glyphSize, glyphSize));
    painter.setPen(theme.ink);
    const QRect textBox = rect().adjusted(textLeft, 0, -textRight, 0);
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, textBox.width()));
}

} // namespace tem
