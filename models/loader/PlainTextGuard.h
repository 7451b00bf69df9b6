#pragma once

#include <QStringView>

#include <optional>

namespace tem {

/// Watches the pieces of a decoded text for what no text holds.
class PlainTextGuard
{
public:
    /// Where in the piece (UTF-16 units) stands what speaks against a text, if anything does.
    ///
    /// A NUL, half of a surrogate pair or a noncharacter is found at once; other control characters once they
    /// are many for the length read so far: old word processors leave single ones.
    std::optional<qsizetype> check(QStringView piece);
    /// Anything but white space and byte order marks was seen.
    bool hasContent() const { return m_hasContent; }

private:
    qint64 m_characters = 0;
    qint64 m_controls = 0;
    bool m_hasContent = false;
};

} // namespace tem
