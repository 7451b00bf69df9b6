#include "catalogue/ProvinceName.h"

#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Letters with each tone: the plain letter first, then grave, acute, hook, tilde, dot.
constexpr std::array<QStringView, 4> toned = {u"aàáảãạ", u"eèéẻẽẹ", u"oòóỏõọ", u"uùúủũụ"};
constexpr QStringView tonedY = u"yỳýỷỹỵ";
constexpr QStringView breveA = u"ăằắẳẵặ";

/// Moves the tone from the second letter of oa, oe, uy to the first.
void moveTone(QChar &first, QChar &second)
{
    const auto swap = [&](QStringView firsts, QStringView seconds) {
        const qsizetype tone = seconds.indexOf(second);
        if (first != firsts[0] || tone <= 0)
            return;
        first = firsts[tone];
        second = seconds[0];
    };
    swap(toned[2], toned[0]);
    swap(toned[2], toned[1]);
    swap(toned[3], tonedY);
}

} // namespace

QString foldedTones(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        folded[i] = text[i].toLower();
        if (i > 0 && folded[i] > u'\x7f')
            moveTone(folded[i - 1], folded[i]);
    }
    return folded;
}

QString foldedProvinceName(QStringView name)
{
    QString folded = foldedTones(name.trimmed());
    for (const QStringView kind : {u"thành phố ", u"tỉnh ", u"tp. ", u"tp.", u"tp "}) {
        if (folded.startsWith(kind)) {
            folded.remove(0, kind.size());
            break;
        }
    }
    QString result;
    for (QChar c : std::as_const(folded)) {
        if (c.isLetterOrNumber())
            result += breveA.contains(c) ? QChar(u'a') : c;
    }
    return result;
}

} // namespace tem
