#include "loader/PlainTextGuard.h"

namespace tem {

namespace {
bool isTextControl(char16_t unit)
{
    return unit == u'\t' || unit == u'\n' || unit == u'\v' || unit == u'\f' || unit == u'\r' || unit == 0x85;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 || (unit >= 0x7F && unit < 0xA0)) && !isTextControl(unit);
}

bool isBlank(char16_t unit)
{
    // Zero-width space and byte order mark are no white space to Unicode, but nothing to read either.
    return QChar::isSpace(unit) || unit == 0x200B || unit == 0xFEFF;
}
} // namespace

std::optional<qsizetype> PlainTextGuard::check(QStringView piece)
{
    std::optional<qsizetype> control;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const char16_t unit = piece[i].unicode();
        const bool pair =
            QChar::isHighSurrogate(unit) && i + 1 < piece.size() && piece[i + 1].isLowSurrogate();
        if (unit == 0 || unit >= 0xFFFE || (QChar::isSurrogate(unit) && !pair))
            return i;
        if (isControl(unit)) {
            ++m_controls;
            if (!control)
                control = i;
        }
        m_hasContent = m_hasContent || !isBlank(unit);
        if (pair)
            ++i;
    }
    m_characters += piece.size();
    constexpr int tolerated = 2;
    constexpr int tolerablePercent = 1;
    if (control && m_controls > tolerated && m_controls * 100 > m_characters * tolerablePercent)
        return control;
    return std::nullopt;
}

} // namespace tem
