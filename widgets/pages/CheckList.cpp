#include "pages/CheckList.h"

#include "items/CheckModel.h"
#include "pages/CheckSign.h"
#include "pages/EquationText.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 38;
constexpr int headHeight = 33;
constexpr int sectionGap = 8;
constexpr int padding = 14;
/// Above and below a row of several lines.
constexpr int rowPadding = 7;
constexpr double wordLeft = 44;
constexpr double equationPixels = 14;
constexpr int leastWidth = 300;

class CheckDelegate : public QStyledItemDelegate
{
public:
    CheckDelegate(const CheckFilterModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = list ? list->viewport()->width() : leastWidth;
        const CheckEntry &entry = m_model.checks().entry(m_model.checkRow(index.row()));
        EquationText equation(entry, equationPixels, Theme::of(option.palette));
        return {leastWidth, rowFor(entry, equation, width).height + above(index.row())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const CheckEntry &entry = m_model.checks().entry(m_model.checkRow(index.row()));
        painter->save();
        const QRectF all(option.rect);
        const QRectF row = all.adjusted(0, above(index.row()), 0, 0);
        if (m_model.startsSection(index.row()))
            paintHead(*painter, QRectF(all.left(), row.top() - headHeight, all.width(), headHeight),
                      entry.section, theme, index.row() > 0);
        paintRow(*painter, row, entry, theme, option);
        painter->restore();
    }

private:
    int above(int row) const
    {
        if (!m_model.startsSection(row))
            return 0;
        return row == 0 ? headHeight : headHeight + sectionGap;
    }

    QString countText(CheckEntry::Section section) const
    {
        const CheckCounts &counts = m_model.checks().counts();
        const auto words = [](const char *text, int n) {
            return QCoreApplication::translate("tem::CheckList", text, nullptr, n);
        };
        switch (section) {
        case CheckEntry::Section::NeedsAttention: {
            const QString results =
                words(QT_TRANSLATE_NOOP("tem::CheckList", "%n result(s) not equal digit by digit"),
                      counts.fails + counts.rounding + counts.incomplete);
            QStringList parts{results};
            if (counts.doubtful > 0)
                parts.append(
                    words(QT_TRANSLATE_NOOP("tem::CheckList", "%n doubtful number(s)"), counts.doubtful));
            if (counts.notes > 0)
                parts.append(words(QT_TRANSLATE_NOOP("tem::CheckList", "%n note(s)"), counts.notes));
            return parts.join(u", "_s);
        }
        case CheckEntry::Section::Agrees:
            return words(QT_TRANSLATE_NOOP("tem::CheckList", "%n check(s)"), counts.holds);
        case CheckEntry::Section::NotCheckable:
            return QCoreApplication::translate("tem::CheckList",
                                               "the report has one number only, nothing to compare with");
        }
        return {};
    }

    static QString headText(CheckEntry::Section section)
    {
        switch (section) {
        case CheckEntry::Section::NeedsAttention:
            return QCoreApplication::translate("tem::CheckList", "To look at");
        case CheckEntry::Section::Agrees:
            return QCoreApplication::translate("tem::CheckList", "Agreeing");
        case CheckEntry::Section::NotCheckable:
            return QCoreApplication::translate("tem::CheckList", "Cannot be checked");
        }
        return {};
    }

    void paintHead(QPainter &painter, const QRectF &place, CheckEntry::Section section, const Theme &theme,
                   bool ruled) const
    {
        if (ruled)
            painter.fillRect(QRectF(place.left(), place.top(), place.width(), 1), theme.rule);
        const bool urgent =
            section == CheckEntry::Section::NeedsAttention && m_model.checks().counts().fails > 0;
        painter.setFont(roleFont(FontRole::Strong));
        painter.setPen(urgent ? theme.fails : theme.ink);
        const QRectF words = place.adjusted(padding, 0, -padding, 0);
        const QString head = headText(section);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, head);
        const double used = QFontMetricsF(roleFont(FontRole::Strong)).horizontalAdvance(head) + 9;
        painter.setFont(roleFont(FontRole::Small));
        painter.setPen(theme.ink2);
        painter.drawText(words.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, countText(section));
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.grid);
    }

    /// Where the parts of a row stand. The place stands beside the equation, or below it where both do not
    /// fit one line: neither is ever cut.
    struct Row
    {
        double wordWidth = 0;
        double equationLeft = 0;
        double equationWidth = 0;
        bool placeBelow = false;
        double placeHeight = 0;
        int height = 0;
    };

    static Row rowFor(const CheckEntry &entry, EquationText &equation, int width)
    {
        constexpr double usualEquationLeft = 118;
        constexpr double gap = 12;
        constexpr int lineGap = 2;
        const QFontMetricsF small(roleFont(FontRole::Small));
        Row row;
        row.wordWidth = QFontMetricsF(roleFont(FontRole::Strong)).horizontalAdvance(entry.word) + 1;
        // By how much a check is off is never cut.
        row.equationLeft = std::max(usualEquationLeft, wordLeft + row.wordWidth + gap);
        const double room = width - padding - row.equationLeft;
        const double placeWidth = small.horizontalAdvance(entry.place) + 1;
        row.placeBelow = equation.naturalWidth() + gap + placeWidth > room;
        row.equationWidth = row.placeBelow ? room : room - gap - placeWidth;
        equation.layOut(row.equationWidth);
        row.placeHeight =
            row.placeBelow && !entry.place.isEmpty()
                ? small.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, entry.place).height() +
                      lineGap
                : 0;
        row.height =
            std::max(rowHeight, static_cast<int>(equation.height() + row.placeHeight) + 2 * rowPadding);
        return row;
    }

    static void paintRow(QPainter &painter, const QRectF &place, const CheckEntry &entry, const Theme &theme,
                         const QStyleOptionViewItem &option)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter.fillRect(place, theme.selection);
            painter.setPen(QPen(theme.selectionLine, 1.5));
            painter.drawRect(place.adjusted(0.75, 0.75, -0.75, -0.75));
        } else {
            painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.grid);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(theme.ink, 1, Qt::DotLine));
            painter.drawRect(place.adjusted(3.5, 3.5, -3.5, -3.5));
        }
        EquationText equation(entry, equationPixels, theme);
        const Row row = rowFor(entry, equation, static_cast<int>(place.width()));
        const double top = place.top() + (place.height() - equation.height() - row.placeHeight) / 2;
        const double line = equation.lineHeight();
        const CheckSign sign = checkSign(entry);
        paintCheckSign(painter, QRectF(place.left() + padding, top + (line - 18) / 2, 18, 18), sign, theme);
        painter.setFont(roleFont(FontRole::Strong));
        painter.setPen(checkColour(sign, theme));
        painter.drawText(QRectF(place.left() + wordLeft, top, row.wordWidth, line),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.word);
        const double left = place.left() + row.equationLeft;
        equation.paint(painter, {left, top});
        painter.setFont(roleFont(FontRole::Small));
        painter.setPen(selected ? theme.ink2 : theme.ink3);
        const double right = place.right() - padding;
        if (row.placeBelow)
            painter.drawText(QRectF(left, top + equation.height(), right - left, row.placeHeight),
                             Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, entry.place);
        else
            painter.drawText(QRectF(left + row.equationWidth, top, right - left - row.equationWidth, line),
                             Qt::AlignRight | Qt::AlignVCenter, entry.place);
    }

    const CheckFilterModel &m_model;
};

} // namespace

CheckFilterModel::CheckFilterModel(CheckModel &checks, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_checks(checks)
{
    setSourceModel(&checks);
}

void CheckFilterModel::setShown(Show show)
{
    m_show = show;
    invalidateFilter();
}

int CheckFilterModel::checkRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

bool CheckFilterModel::startsSection(int row) const
{
    return row == 0 || m_checks.entry(checkRow(row)).section != m_checks.entry(checkRow(row - 1)).section;
}

bool CheckFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const CheckEntry::Section section = m_checks.entry(sourceRow).section;
    switch (m_show) {
    case Show::All:
        return true;
    case Show::NeedsAttention:
        return section == CheckEntry::Section::NeedsAttention;
    case Show::Agrees:
        return section == CheckEntry::Section::Agrees;
    }
    return true;
}

CheckList::CheckList(CheckFilterModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Checks"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setModel(&model);
    // What is read out and copied: the whole equation.
    setModelColumn(static_cast<int>(CheckModel::Column::Equation));
    setItemDelegate(new CheckDelegate(model, this));
    // Heads come and go with the filter, so heights must be asked for again.
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); });
}

void CheckList::setChosen(int row)
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex source = m_model.checks().index(row, modelColumn());
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.mapFromSource(source);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        clearSelection();
        setCurrentIndex({});
    }
}

int CheckList::chosen() const
{
    return currentIndex().isValid() ? m_model.checkRow(currentIndex().row()) : -1;
}

QString CheckList::copyText() const
{
    const int row = chosen();
    return row < 0 ? QString() : checkAsText(m_model.checks().entry(row));
}

void CheckList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy) && chosen() >= 0)
        QGuiApplication::clipboard()->setText(copyText());
    else if (enter && chosen() >= 0)
        emit entryActivated(chosen());
    else
        QListView::keyPressEvent(event);
}

void CheckList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (indexAt(event->pos()).isValid())
        emit entryActivated(chosen());
}

void CheckList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // How many lines an equation takes depends on the width.
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void CheckList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        emit entryChosen(m_model.checkRow(current.row()));
}

} // namespace tem
