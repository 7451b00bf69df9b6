#include "items/NumberFormat.h"

#include "items/Derived.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tem::format {

using namespace Qt::StringLiterals;

namespace {
struct ScaleWord
{
    int exponent;
    const char16_t *word;
};

constexpr std::array scaleWords = {ScaleWord{3, u"nghìn"}, ScaleWord{6, u"triệu"}, ScaleWord{9, u"tỷ"},
                                   ScaleWord{12, u"nghìn tỷ"}, ScaleWord{15, u"triệu tỷ"}};

/// The largest power with a word that is not above `exponent`: a table head in "chục triệu" is shown in
/// triệu.
int wordedExponent(int exponent)
{
    int best = 0;
    for (const ScaleWord &entry : scaleWords) {
        if (entry.exponent <= exponent)
            best = entry.exponent;
    }
    return best;
}

QString joined(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += noBreakSpace;
        text += part;
    }
    return text;
}

QString unbroken(QString text)
{
    return text.replace(u' ', noBreakSpace);
}

QString bareDigits(const Figure &figure)
{
    const int shown = wordedExponent(figure.scaleExponent);
    const int decimals = std::max(0, figure.decimals - (figure.scaleExponent - shown));
    return number(shownValue(figure), decimals);
}

QString qualifier(const Figure &figure)
{
    QStringList words;
    if (figure.bound)
        words.append(*figure.bound == Bound::Lower ? u"từ"_s : u"đến"_s);
    words.append(hedgeSign(figure.hedge));
    return joined(words);
}

bool isPercentage(const QString &unit)
{
    return unit == "%"_L1;
}
} // namespace

QString number(const Decimal &value, int decimals)
{
    const QString plain = value.abs().toString();
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    QString fraction = point < 0 ? QString() : plain.mid(point + 1);
    for (qsizetype position = whole.size() - 3; position > 0; position -= 3)
        whole.insert(position, u'.');
    if (fraction.size() < decimals)
        fraction = fraction.leftJustified(decimals, u'0');
    QString text = value.isNegative() ? QString(QChar(0x2212)) : QString();
    text += whole;
    if (!fraction.isEmpty())
        text += u',' + fraction;
    return text;
}

QString scaleWord(int exponent)
{
    for (const ScaleWord &entry : scaleWords) {
        if (entry.exponent == exponent)
            return unbroken(QString::fromUtf16(entry.word));
    }
    return {};
}

QString hedgeSign(Hedge hedge)
{
    switch (hedge) {
    case Hedge::Exact:
        return {};
    case Hedge::About:
        return u"≈"_s;
    case Hedge::Over:
        return u">"_s;
    case Hedge::Under:
        return u"<"_s;
    case Hedge::Almost:
        return u"gần"_s;
    }
    return {};
}

QString unit(const QString &unit, int scaleExponent)
{
    const QString scale = scaleWord(wordedExponent(scaleExponent));
    if (scale.isEmpty())
        return unit == u"đồng"_s ? u"đ"_s : unbroken(unit);
    return joined({scale, unbroken(unit)});
}

Decimal shownValue(const Figure &figure)
{
    return figure.value.shifted(-wordedExponent(figure.scaleExponent));
}

QString digits(const Figure &figure)
{
    return joined({qualifier(figure), bareDigits(figure)});
}

QString value(const Figure &figure)
{
    return joined({qualifier(figure), bareDigits(figure), scaleWord(wordedExponent(figure.scaleExponent)),
                   isPercentage(figure.unit) ? u"%"_s : QString()});
}

QString unit(const Figure &figure)
{
    return unit(figure.unit, figure.scaleExponent);
}

QString valueWithUnit(const Figure &figure)
{
    return joined({digits(figure), unit(figure)});
}

int scaleExponent(const DerivedValue &derived)
{
    // Counts of people and things stay written out (14.800). Money rounded to thousands or more takes the
    // largest word that leaves few enough decimals to read.
    if (derived.unit != u"đồng"_s || derived.decimals >= 0 || derived.value.isZero())
        return 0;
    constexpr int readableDecimals = 2;
    int scale = wordedExponent(derived.value.magnitude());
    while (scale > 0 && derived.decimals + scale > readableDecimals)
        scale -= 3;
    return scale;
}

QString value(const DerivedValue &derived)
{
    const int scale = scaleExponent(derived);
    const bool percentage = isPercentage(derived.unit);
    return joined({derived.hedged || (derived.rounded && !percentage) ? u"≈"_s : QString(),
                   number(derived.value.shifted(-scale), std::max(0, derived.decimals + scale)),
                   scaleWord(scale), percentage ? u"%"_s : QString()});
}

QString unit(const DerivedValue &derived)
{
    return unit(derived.unit, scaleExponent(derived));
}

QString valueWithUnit(const DerivedValue &derived)
{
    if (isPercentage(derived.unit))
        return value(derived);
    const int scale = scaleExponent(derived);
    return joined({derived.rounded ? u"≈"_s : QString(),
                   number(derived.value.shifted(-scale), std::max(0, derived.decimals + scale)),
                   unit(derived)});
}

std::optional<Decimal> typedNumber(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+|\\d{1,3}(?:[. \u00A0\u202F]\\d{3})+)(?:,(\\d+))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString plain = match.captured(1);
    plain.removeIf([](QChar letter) { return !letter.isDigit(); });
    if (match.hasCaptured(2))
        plain += u'.' + match.captured(2);
    return Decimal::fromString(plain);
}

QString percent(const Decimal &value, int decimals)
{
    return joined({number(value, decimals), u"%"_s});
}

int axisScale(double maximum, int reportScale)
{
    if (reportScale > 0)
        return wordedExponent(reportScale);
    if (maximum >= 1e9)
        return 9;
    return maximum >= 1e6 ? 6 : 0;
}

QString axisTick(double value, int scaleExponent)
{
    // Ticks are round numbers: twelve digits drop what binary floating point adds.
    const auto tick = Decimal::fromString(QString::number(value, 'f', 6));
    if (!tick || tick->isZero())
        return u"0"_s;
    const int scale = wordedExponent(scaleExponent);
    return joined({number(tick->shifted(-scale).rounded(6)), scaleWord(scale)});
}

} // namespace tem::format
