#include "pages/PageLayout.h"

#include "pages/PageHeader.h"
#include "pages/ScrollBody.h"
#include "style/Theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int topMargin = 12;
constexpr int bodyIndex = 1;
const auto rowName = u"pageRow"_s;

QBoxLayout *rowOf(const QWidget &page)
{
    QLayoutItem *body = page.layout() ? page.layout()->itemAt(bodyIndex) : nullptr;
    QLayout *layout = body ? body->layout() : nullptr;
    return layout && layout->objectName() == rowName ? static_cast<QBoxLayout *>(layout) : nullptr;
}

/// The row that holds body and panel; made around the body when it is first needed.
QBoxLayout *makeRow(QWidget &page)
{
    if (QBoxLayout *row = rowOf(page))
        return row;
    auto *column = qobject_cast<QBoxLayout *>(page.layout());
    Q_ASSERT(column && column->count() > bodyIndex);
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setObjectName(rowName);
    row->setSpacing(length::panelGap);
    QLayoutItem *body = column->takeAt(bodyIndex);
    if (QLayout *layout = body->layout()) {
        row->addLayout(layout, 1);
    } else {
        row->addWidget(body->widget(), 1);
        delete body;
    }
    column->insertLayout(bodyIndex, row, 1);
    return row;
}

int windowWidth(const QWidget &page)
{
    // A page shown by itself is as wide as the window less the navigation.
    return page.window() == &page ? page.width() + length::navigation : page.window()->width();
}

} // namespace

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

void placeBeside(QWidget &page, QWidget &panel)
{
    QBoxLayout *row = makeRow(page);
    row->setDirection(isNarrow(page) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (row->indexOf(&panel) < 0)
        row->addWidget(&panel);
}

bool isNarrow(const QWidget &page)
{
    return windowWidth(page) < length::narrowWindow;
}

bool isCrowded(const QWidget &page)
{
    const QBoxLayout *row = rowOf(page);
    const QLayoutItem *panel = row ? row->itemAt(1) : nullptr;
    const bool isBeside = panel && !panel->widget()->isHidden();
    return windowWidth(page) - (isBeside ? length::sidePanel + length::panelGap : 0) < length::narrowWindow;
}

} // namespace tem
