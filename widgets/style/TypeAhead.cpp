#include "style/TypeAhead.h"

#include "items/VietnameseText.h"

#include <QKeyEvent>

namespace tem {

namespace {
/// In milliseconds.
constexpr quint64 pause = 1000;
constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

std::optional<int> beginningWith(const QString &typed, const QStringList &names)
{
    const QString wanted = foldedForSearch(typed);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (foldedForSearch(names.at(i)).startsWith(wanted))
            return static_cast<int>(i);
    }
    return std::nullopt;
}
} // namespace

std::optional<int> TypeAhead::find(const QKeyEvent &key, const QStringList &names)
{
    const QString text = key.text();
    if (text.isEmpty() || (key.modifiers() & commands) || !text.front().isLetterOrNumber())
        return std::nullopt;
    m_typed = key.timestamp() - m_typedAt > pause ? text : m_typed + text;
    m_typedAt = key.timestamp();
    if (const auto found = beginningWith(m_typed, names))
        return found;
    m_typed = text;
    return beginningWith(m_typed, names);
}

} // namespace tem
