#include "pages/SelectionRow.h"

#include "pages/Swatch.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

SelectionRow::SelectionRow(const SelectionLink &link, ReportSelection &selection, QWidget *parent)
    : QAbstractButton(parent)
    , m_link(link)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(u"%1: %2"_s.arg(link.name, link.value));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 4);
    row->setSpacing(8);
    if (!link.platformId.isEmpty()) {
        auto *swatch = new QVBoxLayout;
        swatch->addSpacing(3);
        swatch->addWidget(new Swatch(link.platformId));
        swatch->addStretch(1);
        row->addLayout(swatch);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new TextLabel(link.name, FontRole::Small, Ink::Second);
    auto *value = new TextLabel(link.value, FontRole::Strong);
    for (TextLabel *label : {name, value}) {
        label->setWordWrap(true);
        // The row as a whole is what is clicked.
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        texts->addWidget(label);
    }
    row->addLayout(texts, 1);
    connect(this, &QAbstractButton::clicked, &selection,
            [&selection, item = link.item] { selection.select(item); });
}

QSize SelectionRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SelectionRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int SelectionRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void SelectionRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse())
        return;
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setPen(QPen(hasFocus() ? theme.ink : theme.slot, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace tem
