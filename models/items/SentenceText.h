#pragma once

#include <QList>
#include <QString>

namespace tem {

/// "câu 4", "câu 3, 4, 5"; empty for none. Numbers below 1 are left out.
QString sentencesText(const QList<int> &sentences);

} // namespace tem
