#pragma once

#include "loader/Claims.h"
#include "loader/TokenText.h"

#include <optional>

namespace tem {

/// A day as the text writes it; a year of 0 is not written.
struct DayOfYear
{
    int day = 0;
    int month = 0;
    int year = 0;
    TokenIndex end = 0;
};

/// Reads the parts of dates: years and days.
class DateReader
{
public:
    DateReader(const TokenText &text, const Claims &claims)
        : m_text(text)
        , m_claims(claims)
    {
    }

    /// The year at a token; 0 for none.
    int yearAt(TokenIndex i) const;
    /// [năm | / | năm:] YYYY, “năm nay”; moves `i` behind it.
    int readYear(TokenIndex &i) const;
    /// d/m[/y] or “14 tháng 7 năm 2023”; the tokens must be free.
    std::optional<DayOfYear> day(TokenIndex i) const;
    /// Skips “ngày”, “hết”.
    TokenIndex skipDayWords(TokenIndex i) const;
    /// A word that makes a day and month without a year a date: “sáng 24/10”.
    bool isDayPart(TokenIndex i) const;
    /// The number of a document stands right before.
    bool isDocumentDate(TokenIndex begin) const;

private:
    const TokenText &m_text;
    const Claims &m_claims;
};

} // namespace tem
