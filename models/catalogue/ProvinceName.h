#pragma once

#include <QString>
#include <QStringView>

namespace tem {

/// Lower case with the tone mark where new spelling puts it (hoà → hòa, khoẻ → khỏe): reports mix both.
/// Keeps the length, so that positions in the folded text are positions in the text.
QString foldedTones(QStringView text);

/// A province name reduced to what all its spellings share: lower case, without kind words (tỉnh, thành phố,
/// TP.), spaces, dashes and points; one tone placement; ă with any tone like a, for the names of the Central
/// Highlands (Đắk Lắk, Đăk Lăk, Dak Lak). No two names of one vintage fold to the same.
QString foldedProvinceName(QStringView name);

} // namespace tem
