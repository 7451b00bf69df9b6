#include "loader/TextNormaliser.h"

namespace tem {

namespace {
constexpr qsizetype blockSize = 2048;

/// Whether normalisation can be cut before this character. All characters that can be the second half of a
/// composition or move by reordering are marks or Hangul vowels and finals.
bool startsAnew(char32_t c)
{
    if (c < 0x300)
        return true;
    if (c >= 0x1160 && c < 0x1200)
        return false;
    return !QChar::isMark(c) && QChar::combiningClass(c) == 0;
}
} // namespace

std::optional<qsizetype> TextNormaliser::append(QStringView piece)
{
    for (qsizetype i = 0; i < piece.size(); ++i) {
        const char16_t unit = piece[i].unicode();
        const bool endsPair = m_afterReturn && unit == u'\n';
        m_afterReturn = unit == u'\r';
        if (endsPair)
            continue;

        const bool wide =
            QChar::isHighSurrogate(unit) && i + 1 < piece.size() && piece[i + 1].isLowSurrogate();
        if (startsAnew(wide ? QChar::surrogateToUcs4(unit, piece[i + 1].unicode()) : char32_t(unit))) {
            if (m_pending.size() >= blockSize)
                flush();
            m_marks = 0;
        } else if (++m_marks > maximumMarks) {
            return i;
        }
        m_pending.append(unit == u'\r' ? QChar(u'\n') : QChar(unit));
        if (wide)
            m_pending.append(piece[++i]);
    }
    return std::nullopt;
}

void TextNormaliser::flush()
{
    m_text += m_pending.normalized(QString::NormalizationForm_C);
    m_pending.resize(0);
}

QString TextNormaliser::finish()
{
    flush();
    return std::move(m_text);
}

} // namespace tem
