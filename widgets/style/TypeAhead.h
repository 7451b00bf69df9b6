#pragma once

#include <QString>
#include <QStringList>

namespace tem {

/// Finds a name by its first letters, typed one after the other, with or without diacritics. What is typed
/// after a pause begins anew; the same letter over and over goes from name to name.
class TypeAhead
{
public:
    /// Takes over what was typed and returns the name's index; -1 where none begins so. `preedit` is what an
    /// input method is still composing. `now` in ms; `current` is the name that the keyboard is at, -1 for
    /// none.
    int type(const QString &text, const QString &preedit, qint64 now, const QStringList &names, int current);
    /// More letters would be added to those typed: a space is one of them.
    bool isTyping(qint64 now) const;
    void end() { m_typed.clear(); }

private:
    static constexpr qint64 pause = 1000;

    QString m_typed;
    qint64 m_typedAt = 0;
};

} // namespace tem
