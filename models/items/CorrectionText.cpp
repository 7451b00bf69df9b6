#include "items/CorrectionText.h"

#include "items/NumberFormat.h"

#include <QCoreApplication>

namespace tem {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tem::CorrectionText)
};
} // namespace

QString correctedText(const QString &value, const std::optional<Figure> &asRead)
{
    if (!asRead)
        //: %1 a number that somebody took from the text by hand
        return Texts::tr("%1 (added)").arg(value);
    //: %1 the corrected number, %2 the number that is printed
    return Texts::tr("%1 (corrected, printed: %2)").arg(value, format::valueWithUnit(*asRead));
}

} // namespace tem
