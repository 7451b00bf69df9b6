#include "style/DerivedTag.h"

#include "style/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tem {

DerivedTag::DerivedTag(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text.isEmpty() ? defaultText() : text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_text);
}

QSize DerivedTag::sizeHint() const
{
    return sizeOf(m_text).toSize();
}

QString DerivedTag::defaultText()
{
    //: Tag beside a number that the program computed and the report does not state.
    return tr("computed");
}

QSizeF DerivedTag::sizeOf(const QString &text)
{
    const QFontMetricsF metrics(roleFont(FontRole::Tick, true));
    return {std::ceil(metrics.horizontalAdvance(text)) + 12, std::ceil(metrics.height()) + 2};
}

void DerivedTag::paint(QPainter &painter, QPointF place, const QString &text, const Theme &theme)
{
    const QRectF box(place, sizeOf(text));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.slot, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), length::tagRadius, length::tagRadius);
    painter.setPen(theme.ink2);
    painter.setFont(roleFont(FontRole::Tick, true));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

void DerivedTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, {0, 0}, m_text, Theme::of(*this));
}

} // namespace tem
