#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tem {

/// Brings a text that arrives in pieces into NFC with LF line ends; the result does not depend on where the
/// pieces were cut, if only between characters.
///
/// QString::normalized() takes time that grows with the square of the length where characters are decomposed
/// (a minute and more for some megabytes), and likewise for long runs of combining marks. So the text is
/// normalised in small blocks, cut only before characters that neither compose with nor reorder across what
/// stands before them, and a run of marks longer than any writing system has is refused.
class TextNormaliser
{
public:
    /// Marks on one letter, in characters. Unicode's stream-safe text format allows 30.
    static constexpr int maximumMarks = 128;

    /// Where in `piece` a run of marks becomes too long: then it is no text.
    std::optional<qsizetype> append(QStringView piece);
    /// The whole normalised text; ends the work.
    QString finish();

private:
    void flush();

    QString m_text;
    /// Not yet normalised; line ends are done.
    QString m_pending;
    bool m_afterReturn = false;
    int m_marks = 0;
};

} // namespace tem
