#include "pages/SumLabel.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

SumLabel::SumLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(uiFont(12, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SumLabel::setSum(const QString &sum, bool holds)
{
    m_sum = sum;
    m_holds = holds;
    setAccessibleName(text());
    setVisible(!sum.isEmpty());
    updateGeometry();
    update();
}

QString SumLabel::text() const
{
    return m_sum.isEmpty() ? QString() : (m_holds ? u"✓ "_s : u"✕ "_s) + m_sum;
}

QSize SumLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

void SumLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setPen(m_holds ? theme.holds : theme.fails);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, text());
}

} // namespace tem
