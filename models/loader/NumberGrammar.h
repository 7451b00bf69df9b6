#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/TokenText.h"
#include "report/Decimal.h"
#include "report/Figure.h"

#include <QString>

#include <optional>

namespace tem {

/// How a report writes its numbers: evidence from all of them.
struct NumberStyle
{
    bool groupDot = false;     ///< 1.120.560
    bool decimalDot = false;   ///< 38.6
    bool groupComma = false;   ///< 1,120,560; 2,104 doanh nghiệp
    bool decimalComma = false; ///< 217,1
};

/// Digits with their group marks and decimal mark, not yet read.
struct Literal
{
    /// From the sign to the last digit.
    TokenRange tokens;
    /// First run of digits.
    TokenIndex digits = 0;
    /// The digits without marks.
    QString run;
    /// Digits behind the only mark, or behind the decimal mark; -1 where there is no mark.
    int behind = -1;
    /// The mark in question: '.', ',' or 0.
    char16_t mark = 0;
    /// What the form alone says of the mark.
    bool surelyGroups = false;
    bool surelyDecimal = false;
    /// '+' or '-' or 0.
    char16_t sign = 0;
};

/// The literal that starts at a free run of digits; nothing for digits that no number is written like
/// (1.2.3).
std::optional<Literal> readLiteral(const TokenText &text, const Claims &claims, TokenIndex at);

NumberStyle findStyle(const TokenText &text, const Claims &claims, const Catalogue &catalogue);

/// A number with scale, unit and what it is per.
struct Amount
{
    Literal literal;
    /// Sign, digits, scale word, and unit where it belongs to the quote.
    TokenRange quote;
    /// Behind the unit noun and its rate.
    TokenIndex end = 0;
    Decimal value;
    /// The higher part of a compound amount (2 tỷ of 2 tỷ 870 triệu), which is in `value` too.
    Decimal leading;
    int scaleExponent = 0;
    int decimals = 0;
    bool hasScale = false;
    bool ambiguous = false;
    std::optional<Decimal> alternative;
    /// Empty where no unit follows.
    QString unit;
    UnitKind kind = UnitKind::Counted;
    /// The unit is a noun of the catalogue, not a guess.
    bool known = false;
    /// What stands behind the slash of a rate, and the unit id it means; empty for none.
    QString per;
    /// First token of the unit noun; `end` where there is none.
    TokenIndex noun = 0;
    /// Why the number is no figure, where its unit says so (3 ngày, 5 sao).
    std::optional<IgnoreReason> refused;
};

class NumberGrammar
{
public:
    NumberGrammar(const TokenText &text, const Claims &claims, const Catalogue &catalogue);

    /// Reads the amount at a free run of digits.
    std::optional<Amount> read(TokenIndex at) const;
    /// Reads the digits again with another scale or unit in mind (one that stands in a table head or was said
    /// before).
    void rescale(Amount &amount, int scaleExponent, const QString &unit, UnitKind kind) const;
    /// An amount of this kind for each `per` is an average that an indicator of the catalogue stands for.
    bool isAverage(UnitKind kind, const QString &per) const;
    const NumberStyle &style() const { return m_style; }

private:
    struct Noun
    {
        QString unit;
        UnitKind kind = UnitKind::Counted;
        TokenIndex end = 0;
        bool known = false;
    };

    Decimal valueOf(const Literal &literal, bool groups) const;
    bool readsAsGroups(const Literal &literal, bool counted, bool scaled) const;
    void setValue(Amount &amount) const;
    std::optional<Noun> noun(TokenIndex at) const;
    TokenIndex readScale(Amount &amount, TokenIndex at) const;
    void readRate(Amount &amount) const;

    const TokenText &m_text;
    const Claims &m_claims;
    const Catalogue &m_catalogue;
    NumberStyle m_style;
};

} // namespace tem
