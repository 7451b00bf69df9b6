#include "style/TypeAhead.h"

#include "items/VietnameseText.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Nobody types the kind of unit first.
QString withoutKind(const QString &name)
{
    for (const QString &kind : {u"Thành phố "_s, u"TP. "_s, u"Tỉnh "_s}) {
        if (name.startsWith(kind, Qt::CaseInsensitive))
            return name.mid(kind.size());
    }
    return name;
}

/// A letter typed with its mark stands for itself only.
int firstThatBegins(const QStringList &names, const QString &typed, qsizetype start)
{
    const QString exact = typed.normalized(QString::NormalizationForm_C);
    const QString folded = foldedForSearch(exact);
    const bool hasMarks = folded != exact.toLower();
    for (const bool byMarks : {true, false}) {
        if (byMarks && !hasMarks)
            continue;
        for (qsizetype step = 0; step < names.size(); ++step) {
            const qsizetype index = (start + step) % names.size();
            for (const QString &name : {names[index], withoutKind(names[index])}) {
                if (byMarks ? name.startsWith(exact, Qt::CaseInsensitive)
                            : foldedForSearch(name).startsWith(folded))
                    return static_cast<int>(index);
            }
        }
    }
    return -1;
}

} // namespace

bool TypeAhead::isTyping(qint64 now) const
{
    return !m_typed.isEmpty() && now - m_typedAt <= pause;
}

int TypeAhead::type(const QString &text, const QString &preedit, qint64 now, const QStringList &names,
                    int current)
{
    if (!isTyping(now))
        m_typed.clear();
    m_typed += text;
    m_typedAt = now;
    const QString typed = m_typed + preedit;
    if (typed.trimmed().isEmpty() || names.isEmpty())
        return -1;
    const qsizetype here = std::max(current, 0);
    const qsizetype next = current < 0 ? 0 : current + 1;
    if (typed.size() == 1)
        return firstThatBegins(names, typed, next);
    if (const int found = firstThatBegins(names, typed, here); found >= 0)
        return found;
    const QString same(typed.size(), typed.front());
    return foldedForSearch(typed) == foldedForSearch(same) ? firstThatBegins(names, typed.left(1), next) : -1;
}

} // namespace tem
