#pragma once

#include <QString>
#include <QStringView>

namespace tem {

/// Vietnamese dictionary order: Đ after D, ơ after ô, tones from ngang to nặng.
bool vietnameseLess(const QString &a, const QString &b);
/// Without diacritics and case, đ as d, spaces simplified: what a search without diacritics compares.
QString foldedForSearch(QStringView text);
/// True where `text` contains `needle` typed with diacritics, without, or with some of them.
bool matchesSearch(const QString &text, const QString &needle);

} // namespace tem
