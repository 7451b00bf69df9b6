#include "pages/MessageCard.h"

#include "style/Panel.h"
#include "style/Theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tem {

QVBoxLayout *makeMessageCard(QWidget *page)
{
    constexpr int cardWidth = 560;
    auto *panel = new Panel;
    panel->setFixedWidth(cardWidth);
    panel->content()->setContentsMargins(8, 12, 8, 12);
    auto *layout = new QGridLayout(page);
    layout->setContentsMargins(length::pageMargin, length::pageMargin, length::pageMargin,
                               length::pageMargin);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 2);
    layout->setRowStretch(2, 3);
    layout->addWidget(panel, 1, 1);
    return panel->content();
}

} // namespace tem
