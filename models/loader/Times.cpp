#include "loader/Times.h"

#include <algorithm>

namespace tem {

Times::Times(std::vector<TimeExpression> expressions)
    : m_expressions(std::move(expressions))
{
    // From the best kind of candidate to the weakest; of one kind, the first in the text.
    const auto first = [this](auto accept) {
        const auto found = std::find_if(m_expressions.begin(), m_expressions.end(), accept);
        return found == m_expressions.end() ? -1 : static_cast<qint32>(found - m_expressions.begin());
    };
    const auto strong = [](const TimeExpression &t) { return t.ownYear && t.to.isValid() && !t.secondary; };
    m_main =
        first([&](const TimeExpression &t) { return strong(t) && !t.meeting && t.kind == PeriodKind::Span; });
    if (m_main < 0)
        m_main = first([&](const TimeExpression &t) { return strong(t) && !t.meeting; });
    if (m_main < 0)
        m_main = first(strong);
}

bool Times::isEarlier(qint32 index) const
{
    if (m_main < 0 || index < 0 || !at(index).to.isValid())
        return false;
    return mainFrom().isValid() ? at(index).to < mainFrom() : at(index).to < mainTo();
}

bool Times::isLater(qint32 index) const
{
    return m_main >= 0 && index >= 0 && at(index).to.isValid() && at(index).to > mainTo();
}

} // namespace tem
