#pragma once

#include "items/SearchIndex.h"
#include "items/SearchResult.h"

#include <QAbstractListModel>

#include <vector>

namespace tem {

class ReportModels;

/// What is found by the one field that finds everything: figures, provinces and sentences of the report,
/// pages and commands of the program. The results of a kind follow each other, best first; the kind with the
/// best result comes first. While nothing was typed, it holds the pages and commands.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// More of a kind are counted, but not listed.
    static constexpr std::size_t mostOfAKind = 50;

    enum Roles {
        /// int of SearchKind
        KindRole = Qt::UserRole + 1,
        /// "Số liệu (3)" where a kind begins; empty elsewhere.
        HeadingRole,
        DetailRole
    };

    /// The models must outlive the search.
    explicit SearchModel(const ReportModels &models, QObject *parent = nullptr);

    void setCommands(std::vector<SearchCommand> commands);
    void setQuery(const QString &typed);
    bool hasQuery() const { return m_hasQuery; }

    const SearchResult &result(int row) const { return m_results[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void findCommands(const SearchQuery &query, std::vector<SearchResult> &found) const;
    void show(std::vector<SearchResult> found);
    QString heading(std::size_t row) const;

    const ReportModels &m_models;
    std::vector<SearchCommand> m_commands;
    /// Made with the first search of a report.
    SearchIndex m_index;
    bool m_isIndexed = false;
    bool m_hasQuery = false;
    std::vector<SearchResult> m_results;
    /// How many were found of each kind, listed or not.
    std::array<std::size_t, 5> m_found{};
};

} // namespace tem
