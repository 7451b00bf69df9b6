#include "pages/CheckList.h"

#include "items/CheckModel.h"
#include "pages/CheckRow.h"
#include "pages/EquationText.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 38;
constexpr int headHeight = 33;
constexpr int sectionGap = 8;
constexpr int padding = 14;

class CheckDelegate : public QStyledItemDelegate
{
public:
    CheckDelegate(const CheckFilterModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {300, rowHeight + above(index.row())};
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
            if (counts.notes == 0)
                return results;
            return u"%1, %2"_s.arg(results,
                                   words(QT_TRANSLATE_NOOP("tem::CheckList", "%n note(s)"), counts.notes));
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
        const QFontMetricsF small(roleFont(FontRole::Small));
        painter.setFont(roleFont(FontRole::Small));
        painter.setPen(theme.ink2);
        painter.drawText(words.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(countText(section), Qt::ElideRight, words.width() - used));
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.grid);
    }

    static void paintRow(QPainter &painter, const QRectF &row, const CheckEntry &entry, const Theme &theme,
                         const QStyleOptionViewItem &option)
    {
        constexpr double wordLeft = 44;
        constexpr double usualEquationLeft = 118;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter.fillRect(row, theme.selection);
            painter.setPen(QPen(theme.selectionLine, 1.5));
            painter.drawRect(row.adjusted(0.75, 0.75, -0.75, -0.75));
            if (option.state.testFlag(QStyle::State_HasFocus)) {
                painter.setPen(QPen(theme.selectionLine, 1, Qt::DotLine));
                painter.drawRect(row.adjusted(3.5, 3.5, -3.5, -3.5));
            }
        } else {
            painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.grid);
        }
        const CheckSign sign = checkSign(entry);
        paintCheckSign(painter, QRectF(row.left() + padding, row.top(), 18, row.height()), sign, theme);
        painter.setFont(roleFont(FontRole::Strong));
        painter.setPen(checkColour(sign, theme));
        const double wordWidth = QFontMetricsF(painter.font()).horizontalAdvance(entry.word) + 1;
        // By how much a check is off is never cut.
        const double equationLeft = std::max(usualEquationLeft, wordLeft + wordWidth + 12);
        painter.drawText(QRectF(row.left() + wordLeft, row.top(), wordWidth, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.word);
        const QFontMetricsF small(roleFont(FontRole::Small));
        const double placeRoom = std::min(small.horizontalAdvance(entry.place) + 1, row.width() * 0.4);
        painter.setFont(roleFont(FontRole::Small));
        painter.setPen(selected ? theme.ink2 : theme.ink3);
        const QRectF place(row.right() - padding - placeRoom, row.top(), placeRoom, row.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         small.elidedText(entry.place, Qt::ElideMiddle, placeRoom));
        paintEquation(painter,
                      QRectF(row.left() + equationLeft, row.top(),
                             place.left() - 12 - row.left() - equationLeft, row.height()),
                      entry, theme);
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

void CheckList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        emit entryChosen(m_model.checkRow(current.row()));
}

} // namespace tem
