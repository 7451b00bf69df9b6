#include "pages/Swatch.h"

#include "style/Theme.h"

#include <QPainter>

namespace tem {

Swatch::Swatch(const QString &platform, QWidget *parent)
    : QWidget(parent)
    , m_platform(platform)
{
    setFixedSize(11, 11);
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(*this).platform(m_platform));
}

} // namespace tem
