#pragma once

#include "items/VietnameseText.h"
#include "store/LibraryEntry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace tem {

/// The reports of the library, one a row, in the order given.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Period, Name, Figures, Checks, Review, Opened };
    static constexpr int columnTotal = 6;

    enum Roles {
        /// qint64 of ReportId.
        IdRole = Qt::UserRole + 1,
        /// bool: a check fails.
        FailsRole
    };

    /// What a column is: read by data(), headerData() and the sort of the filter model.
    struct ColumnSpec
    {
        /// For translation in the context tem::LibraryModel.
        const char *title;
        QString (*show)(const LibraryEntry &);
        bool (*less)(const LibraryEntry &, const LibraryEntry &);
        Qt::Alignment alignment;
    };
    static const ColumnSpec &spec(Column column);

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<LibraryEntry> entries);
    const std::vector<LibraryEntry> &entries() const { return m_entries; }
    const LibraryEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// A search goes through period, name and dates.
    bool matches(int row, const SearchText &word) const;

    /// "16 báo cáo, từ 01/07/2021 đến 30/06/2026"; empty for an empty library.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LibraryEntry> m_entries;
    std::vector<QString> m_search;
    std::vector<QString> m_folded;
};

/// Sorts a LibraryModel and leaves out what a search does not find; unsorted it keeps the model's order.
class LibraryFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive the proxy.
    explicit LibraryFilterModel(LibraryModel &library, QObject *parent = nullptr);

    /// Typed with or without diacritics; every word must be found.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    LibraryModel &m_library;
    std::vector<SearchText> m_words;
};

} // namespace tem
