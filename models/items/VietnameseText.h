#pragma once

#include <QString>
#include <QStringView>

namespace tem {

/// Vietnamese dictionary order: Đ after D, ơ after ô, tones from ngang to nặng.
bool vietnameseLess(const QString &a, const QString &b);
/// Without diacritics and case, đ as d, spaces simplified: what a search without diacritics compares.
QString foldedForSearch(QStringView text);
/// What a reader typed into a search field.
class SearchText
{
public:
    SearchText() = default;
    explicit SearchText(const QString &typed);

    bool isEmpty() const { return m_folded.isEmpty(); }
    /// True where `text` contains what was typed: letters typed plainly stand for all of their forms; as soon
    /// as one was typed with a mark, all count. `folded` is foldedForSearch(text), kept by whoever searches
    /// often.
    bool matches(const QString &text, const QString &folded) const;
    bool matches(const QString &text) const { return matches(text, foldedForSearch(text)); }

private:
    QString m_typed;
    QString m_folded;
};

} // namespace tem
