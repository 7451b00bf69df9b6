#include "report/StandingKey.h"

#include <tuple>

namespace tem {

bool operator<(const StandingKey &a, const StandingKey &b)
{
    // An invalid date is less than every other.
    const auto fields = [](const StandingKey &key) {
        return std::tie(key.indicator, key.platform, key.role, key.unit, key.kind);
    };
    if (fields(a) != fields(b))
        return fields(a) < fields(b);
    return std::tie(a.to, a.from) < std::tie(b.to, b.from);
}

} // namespace tem
