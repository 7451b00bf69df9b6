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

namespace {
QString lowered(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toLower().simplified();
}
} // namespace

SearchText::SearchText(const QString &typed)
    : m_typed(lowered(typed))
    , m_folded(foldedForSearch(typed))
{
}

bool SearchText::matches(const QString &text, const QString &folded) const
{
    if (!folded.contains(m_folded))
        return false;
    return m_typed == m_folded || lowered(text).contains(m_typed);
}

} // namespace tem
