#include "items/SearchModel.h"

#include "items/NumberFormat.h"
#include "items/ReportModels.h"

#include <algorithm>
#include <limits>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t indexOf(SearchKind kind)
{
    return static_cast<std::size_t>(kind);
}

QString kindName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Figure:
        return SearchModel::tr("Figures");
    case SearchKind::Province:
        return SearchModel::tr("Provinces");
    case SearchKind::Sentence:
        return SearchModel::tr("Sentences of the report");
    case SearchKind::Page:
        return SearchModel::tr("Pages");
    case SearchKind::Command:
        return SearchModel::tr("Commands");
    }
    return {};
}

} // namespace

SearchModel::SearchModel(const ReportModels &models, QObject *parent)
    : QAbstractListModel(parent)
    , m_models(models)
{
    connect(&m_models, &ReportModels::reportChanged, this, [this] {
        m_isIndexed = false;
        m_index = {};
        show({});
    });
}

void SearchModel::setCommands(std::vector<SearchCommand> commands)
{
    m_commands = std::move(commands);
}

void SearchModel::setQuery(const QString &typed)
{
    const SearchQuery query(typed);
    m_hasQuery = !query.isEmpty();
    if (m_hasQuery && !m_isIndexed) {
        m_index = SearchIndex(m_models);
        m_isIndexed = true;
    }
    std::vector<SearchResult> found = m_index.find(query);
    findCommands(query, found);
    show(std::move(found));
}

void SearchModel::findCommands(const SearchQuery &query, std::vector<SearchResult> &found) const
{
    for (const SearchCommand &command : m_commands) {
        SearchResult result;
        result.kind = command.kind;
        result.id = command.id;
        result.title = command.text;
        result.detail = command.keys;
        const auto fit = query.fit(SearchableText(command.text));
        if (!fit)
            continue;
        if (!query.isEmpty()) {
            result.penalty = fit->penalty;
            result.titlePlaces = fit->places;
        }
        found.push_back(std::move(result));
    }
}

void SearchModel::show(std::vector<SearchResult> found)
{
    m_found = {};
    std::array<int, 5> best;
    best.fill(std::numeric_limits<int>::max());
    for (const SearchResult &result : found) {
        ++m_found[indexOf(result.kind)];
        best[indexOf(result.kind)] = std::min(best[indexOf(result.kind)], result.penalty);
    }
    std::ranges::stable_sort(found, [&](const SearchResult &a, const SearchResult &b) {
        if (a.kind != b.kind) {
            const int bestA = best[indexOf(a.kind)];
            const int bestB = best[indexOf(b.kind)];
            return bestA == bestB ? a.kind < b.kind : bestA < bestB;
        }
        return a.penalty < b.penalty;
    });
    std::array<std::size_t, 5> listed{};
    std::erase_if(found,
                  [&](const SearchResult &result) { return ++listed[indexOf(result.kind)] > mostOfAKind; });
    beginResetModel();
    m_results = std::move(found);
    endResetModel();
}

QString SearchModel::heading(std::size_t row) const
{
    const SearchKind kind = m_results[row].kind;
    if (row > 0 && m_results[row - 1].kind == kind)
        return {};
    const std::size_t all = m_found[indexOf(kind)];
    const QString number = format::number(static_cast<qint64>(all));
    if (all > mostOfAKind)
        //: %1 what was found: "Figures", %2 how many, %3 how many of these are listed
        return tr("%1 (%2, the first %3)").arg(kindName(kind), number).arg(mostOfAKind);
    return m_hasQuery ? u"%1 (%2)"_s.arg(kindName(kind), number) : kindName(kind);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchResult &found = result(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{kindName(found.kind), found.title, found.detail};
        if (found.derived)
            parts.append(tr("computed"));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case KindRole:
        return static_cast<int>(found.kind);
    case HeadingRole:
        return heading(static_cast<std::size_t>(index.row()));
    case DetailRole:
        return found.detail;
    default:
        return {};
    }
}

} // namespace tem
