#include "NavigationPane.h"

#include "style/Fonts.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tem {

namespace {

constexpr int rowHeight = 34;
constexpr int iconLeft = 13;
constexpr int iconSize = 16;
constexpr int textLeft = 37;
constexpr int markWidth = 3;

enum Role { PageRole = Qt::UserRole, IconNameRole, TitleRole, BadgeRole };

/// A row of the list: the chosen one stands on the panel's colour with a bar of ink at its left.
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        const bool isChosen = isEnabled && option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        painter->save();
        if (isChosen) {
            painter->fillRect(row, theme.panel);
            painter->fillRect(QRect(row.left(), row.top(), markWidth, row.height()), theme.ink);
        } else if (isEnabled && option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, theme.grid);
        }
        const QRect iconBox(row.left() + iconLeft, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconBox, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);

        if (row.width() > length::navigationNarrow) {
            const QString badge = index.data(BadgeRole).toString();
            QRect textBox = row.adjusted(textLeft, 0, -8, 0);
            if (!badge.isEmpty()) {
                painter->setFont(roleFont(FontRole::Tick));
                painter->setPen(isChosen ? theme.ink2 : theme.ink3);
                painter->drawText(textBox, Qt::AlignRight | Qt::AlignVCenter, badge);
                textBox.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(badge) - 3, 0);
            }
            painter->setFont(roleFont(isChosen ? FontRole::Strong : FontRole::Text));
            painter->setPen(!isEnabled ? theme.slot : isChosen ? theme.ink : theme.ink2);
            painter->drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(index.data(TitleRole).toString(),
                                                                Qt::ElideRight, textBox.width()));
        }
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.ink, 1, Qt::DotLine));
            painter->drawRect(row.adjusted(markWidth + 2, 2, -3, -3));
        }
        painter->restore();
    }
};

} // namespace

NavigationPane::NavigationPane(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_pages(new QStandardItemModel(this))
    , m_foot(new QWidget(this))
{
    setFocusProxy(m_list);
    m_list->setModel(m_pages);
    m_list->setItemDelegate(new PageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit currentPageChanged(index.data(PageRole).value<PageId>());
            });

    m_caption = new TextLabel(FontRole::Tick, Ink::Third);
    m_period = new TextLabel(FontRole::Tick, Ink::Second);
    m_vintage = new TextLabel(FontRole::Tick, Ink::Third);
    auto *footRows = new QVBoxLayout(m_foot);
    footRows->setContentsMargins(14, 8, 8, 10);
    footRows->setSpacing(1);
    for (TextLabel *label : {m_caption, m_period, m_vintage})
        footRows->addWidget(label);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 10, 1, 0);
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_foot);
    setNarrow(false);
    setFoot({}, {}, {});
}

void NavigationPane::addPage(PageId page, const QString &icon, const QString &title)
{
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(page), PageRole);
    item->setData(icon, IconNameRole);
    item->setData(title, TitleRole);
    m_pages->appendRow(item);
    updateIcons();
    updateTexts();
}

void NavigationPane::setTitle(PageId page, const QString &title)
{
    m_pages->item(rowOf(page))->setData(title, TitleRole);
    updateTexts();
}

void NavigationPane::setBadge(PageId page, const QString &badge)
{
    m_pages->item(rowOf(page))->setData(badge, BadgeRole);
    updateTexts();
}

QString NavigationPane::badge(PageId page) const
{
    return m_pages->item(rowOf(page))->data(BadgeRole).toString();
}

void NavigationPane::setFoot(const QString &caption, const QString &period, const QString &vintage)
{
    m_caption->setText(caption);
    m_period->setText(period);
    m_vintage->setText(vintage);
    m_foot->setVisible(!m_isNarrow && (!period.isEmpty() || !vintage.isEmpty()));
    m_caption->setVisible(!period.isEmpty());
    m_period->setVisible(!period.isEmpty());
    m_vintage->setVisible(!vintage.isEmpty());
}

void NavigationPane::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setFixedWidth(narrow ? length::navigationNarrow : length::navigation);
    setFoot(m_caption->text(), m_period->text(), m_vintage->text());
    updateTexts();
}

PageId NavigationPane::currentPage() const
{
    return m_list->currentIndex().data(PageRole).value<PageId>();
}

void NavigationPane::setCurrentPage(PageId page)
{
    m_list->setCurrentIndex(m_pages->index(rowOf(page), 0));
}

void NavigationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void NavigationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::of(*this).rule);
}

int NavigationPane::rowOf(PageId page) const
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->item(row)->data(PageRole).value<PageId>() == page)
            return row;
    }
    Q_UNREACHABLE();
}

void NavigationPane::updateIcons()
{
    const Theme theme = Theme::of(*this);
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        QStandardItem *item = m_pages->item(row);
        item->setIcon(lineIcon(item->data(IconNameRole).toString(), theme.ink, theme.slot));
    }
}

void NavigationPane::updateTexts()
{
    using namespace Qt::StringLiterals;
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        QStandardItem *item = m_pages->item(row);
        const QString title = item->data(TitleRole).toString();
        const QString badge = item->data(BadgeRole).toString();
        // The delegate draws title and badge; this is what a screen reader says and a narrow pane hints at.
        const QString whole = badge.isEmpty() ? title : u"%1 (%2)"_s.arg(title, badge);
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(m_isNarrow ? whole : QString());
    }
}

} // namespace tem
