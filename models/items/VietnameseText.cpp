#include "items/VietnameseText.h"

#include <QCollator>
#include <QLocale>

namespace tem {

bool vietnameseLess(const QString &a, const QString &b)
{
    // A QCollator must not be shared between threads.
    thread_local const QCollator collator{QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
    return collator.compare(a, b) < 0;
}

QString foldedForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.isMark())
            continue;
        // đ has no decomposition.
        folded += character == u'đ' ? QChar(u'd') : character;
    }
    return folded.simplified();
}

bool matchesSearch(const QString &text, const QString &needle)
{
    const QString wanted = foldedForSearch(needle);
    const QString folded = foldedForSearch(text);
    if (!folded.contains(wanted))
        return false;
    // Letters typed plainly stand for all of their forms; as soon as one was typed with a mark, it counts.
    const QString typed = needle.normalized(QString::NormalizationForm_C).toLower().simplified();
    if (typed == wanted)
        return true;
    return text.normalized(QString::NormalizationForm_C).toLower().simplified().contains(typed);
}

} // namespace tem
