#include "pages/Hairline.h"

#include "style/Theme.h"

#include <QPainter>

namespace tem {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(*this).rule);
}

} // namespace tem
