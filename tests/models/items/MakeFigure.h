#pragma once

#include "report/Figure.h"

#include <QString>

namespace tem::test {

/// A level of `value` as a report would print it: scaled by 10^scale with so many decimals.
inline Figure makeFigure(const QString &id, const QString &value, const QString &unit, int scale = 0,
                         int decimals = 0)
{
    Figure figure;
    figure.id = id;
    figure.value = Decimal::fromString(value).value();
    figure.scaleExponent = scale;
    figure.decimals = decimals;
    figure.unit = unit;
    return figure;
}

inline Figure makeFigure(const QString &id, const QString &indicator, const QString &platform,
                         const QString &value, const QString &unit)
{
    Figure figure = makeFigure(id, value, unit);
    figure.indicator = indicator;
    figure.platform = platform;
    return figure;
}

/// A text as tests spell it: "_" stands for a no-break space.
inline QString spaced(QString text)
{
    return text.replace(u'_', QChar(0x00A0));
}

} // namespace tem::test

/// Readable failures: gtest prints QString by its UTF-8 text.
inline void PrintTo(const QString &text, std::ostream *stream)
{
    *stream << '"' << text.toUtf8().constData() << '"';
}
