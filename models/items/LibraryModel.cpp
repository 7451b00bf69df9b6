#include "items/LibraryModel.h"

#include "items/PeriodText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Column = LibraryModel::Column;

QString number(int count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

QString dateText(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

QString periodText(const LibraryEntry &entry)
{
    return entry.period.to.isValid() ? periodTitle(entry.period) : LibraryModel::tr("no period stated");
}

QString nameText(const LibraryEntry &entry)
{
    return entry.source.name.isEmpty() ? LibraryModel::tr("Pasted text") : entry.source.name;
}

QString checksText(const LibraryEntry &entry)
{
    if (entry.checks == 0)
        return LibraryModel::tr("none");
    if (entry.failingChecks == 0)
        //: %1 a number of checks
        return LibraryModel::tr("✓ %1 hold").arg(number(entry.checks));
    //: %1 checks that fail, %2 all checks
    return LibraryModel::tr("✕ %1 of %2 fail").arg(number(entry.failingChecks), number(entry.checks));
}

QString reviewText(const LibraryEntry &entry)
{
    QStringList parts;
    if (entry.disputed > 0)
        //: %1 a number of figures and checks that somebody disputes
        parts.append(LibraryModel::tr("%1 disputed").arg(number(entry.disputed)));
    if (entry.corrected > 0)
        //: %1 a number of figures that somebody corrected
        parts.append(LibraryModel::tr("%1 corrected").arg(number(entry.corrected)));
    if (entry.reviewed > 0)
        //: %1 figures that were compared with the printed report, %2 all figures
        parts.append(LibraryModel::tr("%1 of %2 checked").arg(number(entry.reviewed), number(entry.figures)));
    return parts.isEmpty() ? LibraryModel::tr("not begun") : parts.join(u" · "_s);
}

QString openedText(const LibraryEntry &entry)
{
    return entry.openedAt.isValid() ? entry.openedAt.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s)
                                    : LibraryModel::tr("never");
}

bool periodLess(const LibraryEntry &a, const LibraryEntry &b)
{
    // Of periods that end on one day, the longer one comes later.
    return a.period.to != b.period.to ? a.period.to < b.period.to : a.period.from > b.period.from;
}

constexpr Qt::Alignment toLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment toRight = Qt::AlignRight | Qt::AlignVCenter;

const std::array<LibraryModel::ColumnSpec, LibraryModel::columnTotal> &specs()
{
    static const std::array<LibraryModel::ColumnSpec, LibraryModel::columnTotal> all = {{
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Period"), periodText, periodLess, toLeft},
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Report"), nameText,
         [](const LibraryEntry &a, const LibraryEntry &b) {
             return vietnameseLess(nameText(a), nameText(b));
         },
         toLeft},
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Figures"),
         [](const LibraryEntry &entry) { return number(entry.figures); },
         [](const LibraryEntry &a, const LibraryEntry &b) { return a.figures < b.figures; }, toRight},
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Checks"), checksText,
         [](const LibraryEntry &a, const LibraryEntry &b) {
             return std::tie(a.failingChecks, a.checks) < std::tie(b.failingChecks, b.checks);
         },
         toLeft},
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Review"), reviewText,
         [](const LibraryEntry &a, const LibraryEntry &b) {
             return std::tie(a.disputed, a.corrected, a.reviewed) <
                    std::tie(b.disputed, b.corrected, b.reviewed);
         },
         toLeft},
        {QT_TRANSLATE_NOOP("tem::LibraryModel", "Last opened"), openedText,
         [](const LibraryEntry &a, const LibraryEntry &b) { return a.openedAt < b.openedAt; }, toLeft},
    }};
    return all;
}

} // namespace

const LibraryModel::ColumnSpec &LibraryModel::spec(Column column)
{
    return specs()[static_cast<std::size_t>(column)];
}

void LibraryModel::setEntries(std::vector<LibraryEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_search.clear();
    m_folded.clear();
    m_search.reserve(m_entries.size());
    m_folded.reserve(m_entries.size());
    for (const LibraryEntry &entry : m_entries) {
        m_search.push_back(u"%1 %2 %3"_s.arg(periodText(entry), nameText(entry), periodDates(entry.period)));
        m_folded.push_back(foldedForSearch(m_search.back()));
    }
    endResetModel();
}

bool LibraryModel::matches(int row, const SearchText &word) const
{
    const auto index = static_cast<std::size_t>(row);
    return word.matches(m_search[index], m_folded[index]);
}

QString LibraryModel::summary() const
{
    if (m_entries.empty())
        return {};
    QDate from;
    QDate to;
    for (const LibraryEntry &entry : m_entries) {
        const QDate first = entry.period.from.isValid() ? entry.period.from : entry.period.to;
        if (first.isValid() && (!from.isValid() || first < from))
            from = first;
        if (entry.period.to.isValid() && (!to.isValid() || entry.period.to > to))
            to = entry.period.to;
    }
    const auto count = static_cast<int>(m_entries.size());
    if (!to.isValid())
        return tr("%1 reports").arg(number(count));
    //: %1 a number of reports, %2 and %3 dates
    return tr("%1 reports, from %2 to %3").arg(number(count), dateText(from), dateText(to));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LibraryEntry &row = entry(index.row());
    const ColumnSpec &column = spec(static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.show(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(nameText(row), periodDates(row.period)).trimmed();
    case IdRole:
        return row.id.value;
    case FailsRole:
        return row.failingChecks > 0;
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return {};
    const ColumnSpec &column = spec(static_cast<Column>(section));
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

LibraryFilterModel::LibraryFilterModel(LibraryModel &library, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_library(library)
{
    setSourceModel(&library);
}

void LibraryFilterModel::setText(const QString &text)
{
    m_words.clear();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_words.emplace_back(word);
    invalidateFilter();
}

bool LibraryFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return std::ranges::all_of(m_words,
                               [&](const SearchText &word) { return m_library.matches(sourceRow, word); });
}

bool LibraryFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto less = LibraryModel::spec(static_cast<Column>(left.column())).less;
    const LibraryEntry &a = m_library.entry(left.row());
    const LibraryEntry &b = m_library.entry(right.row());
    if (less(a, b) || less(b, a))
        return less(a, b);
    // Equals keep the order of the library, whatever they were sorted by before.
    return left.row() < right.row();
}

} // namespace tem
