#include "pages/PageLayout.h"

#include "pages/PageHeader.h"
#include "pages/ScrollBody.h"
#include "style/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

namespace {
constexpr int topMargin = 12;
}

void fillPage(QWidget &page, PageHeader *header, QLayout *body)
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(length::pageMargin, topMargin, length::pageMargin, length::pageMargin - 4);
    layout->setSpacing(length::panelGap);
    layout->addWidget(header);
    auto *content = new QWidget;
    body->setContentsMargins(0, 0, 0, 0);
    content->setLayout(body);
    layout->addWidget(scrollBody(content), 1);
}

bool isNarrow(const QWidget &page)
{
    // A page shown by itself is as wide as the window less the navigation.
    const int width = page.window() == &page ? page.width() + length::navigation : page.window()->width();
    return width < length::narrowWindow;
}

} // namespace tem
