#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QKeyEvent;

namespace tem {

/// Letters typed at a picture, which lead to what begins so: letters typed without marks stand for all their
/// forms, so that "quang" finds "Quảng Bình". A pause begins anew, and so does a letter that no name goes on
/// with.
class TypeAhead
{
public:
    /// Index of the first name that begins with what has been typed, this key included; nothing where the key
    /// is no letter or none begins so.
    std::optional<int> find(const QKeyEvent &key, const QStringList &names);

private:
    QString m_typed;
    quint64 m_typedAt = 0;
};

} // namespace tem
