#pragma once

#include "catalogue/Catalogue.h"
#include "loader/NumberGrammar.h"
#include "loader/TokenText.h"

namespace tem {

/// A unit as heads and captions write it: “triệu đồng”, “nghìn đơn”, “đồng/đơn”, “%”.
struct HeadUnit
{
    int scaleExponent = 0;
    QString unit;
    UnitKind kind = UnitKind::Counted;
    QString per;
    bool isEmpty() const { return unit.isEmpty(); }
};

/// Reads the units of table heads, captions and row labels.
class HeadUnits
{
public:
    HeadUnits(const TokenText &text, const Catalogue &catalogue, const NumberGrammar &numbers)
        : m_text(text)
        , m_catalogue(catalogue)
        , m_numbers(numbers)
    {
    }

    /// [scale] unit [/ per] at the start of a range; empty where there is none.
    HeadUnit at(TokenRange range) const;
    /// A unit in brackets or after “đơn vị”: “Giá trị (tỷ đồng)”, “Đơn vị tính: triệu đồng”.
    HeadUnit inBracket(TokenRange range) const;

private:
    const TokenText &m_text;
    const Catalogue &m_catalogue;
    const NumberGrammar &m_numbers;
};

} // namespace tem
