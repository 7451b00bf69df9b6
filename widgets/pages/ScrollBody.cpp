#include "pages/ScrollBody.h"

#include <QFrame>
#include <QScrollArea>

namespace tem {

QScrollArea *scrollBody(QWidget *body)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    setScrollBody(*area, body);
    return area;
}

void setScrollBody(QScrollArea &area, QWidget *body)
{
    // Later: what puts in another body may be a click on a button of the old one.
    if (QWidget *old = area.takeWidget())
        old->deleteLater();
    area.setWidget(body);
    // QScrollArea has just told it to fill itself; the ground around shows through instead.
    body->setAutoFillBackground(false);
}

} // namespace tem
