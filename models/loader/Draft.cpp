#include "loader/Draft.h"

#include <algorithm>
#include <numeric>

namespace tem {

using namespace Qt::StringLiterals;

bool isSameKind(const Amount &a, const Amount &b)
{
    if (a.unit == b.unit)
        return true;
    const auto people = [](const QString &unit) {
        return unit == u"người"_s || unit == u"lượt người"_s || unit == u"học viên"_s;
    };
    return people(a.unit) && people(b.unit);
}

void sortByPlace(Drafts &drafts)
{
    const auto before = [](const Draft &a, const Draft &b) {
        return a.amount.quote.begin < b.amount.quote.begin;
    };
    if (std::is_sorted(drafts.begin(), drafts.end(), before))
        return;
    std::vector<qint32> order(drafts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        return before(drafts[static_cast<size_t>(a)], drafts[static_cast<size_t>(b)]);
    });
    std::vector<qint32> places(drafts.size());
    Drafts sorted;
    sorted.reserve(drafts.size());
    for (const qint32 index : order) {
        places[static_cast<size_t>(index)] = static_cast<qint32>(sorted.size());
        sorted.push_back(std::move(drafts[static_cast<size_t>(index)]));
    }
    for (Draft &draft : sorted) {
        for (qint32 *link : {&draft.parent, &draft.of})
            *link = *link < 0 ? -1 : places[static_cast<size_t>(*link)];
    }
    drafts = std::move(sorted);
}

} // namespace tem
