#include "items/SearchQuery.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

// What a place in the text costs.
constexpr int insideAWord = 6;
constexpr int atAWord = 2;
constexpr int notThePhrase = 1;
constexpr int notTheWhole = 1;

/// Covers Latin with all Vietnamese letters; what lies beyond has no diacritics to take off.
constexpr char16_t tableSize = 0x2000;

char16_t foldedLetter(char16_t unit)
{
    const QChar letter(unit);
    if (letter.isSpace())
        return u' ';
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    const QChar plain = parts.isEmpty() || parts.front().isMark() ? letter : parts.front().toLower();
    // đ has no decomposition.
    return plain == u'đ' ? u'd' : plain.unicode();
}

const std::array<char16_t, tableSize> &foldedLetters()
{
    static const auto table = [] {
        std::array<char16_t, tableSize> letters{};
        for (char16_t unit = 0; unit < tableSize; ++unit)
            letters[unit] = foldedLetter(unit);
        return letters;
    }();
    return table;
}

QString loweredAlike(QString text)
{
    for (QChar &letter : text)
        letter = letter.isSpace() ? QChar(u' ') : letter.toLower();
    return text;
}

bool beginsAWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

/// Where a word stands best, at the beginning of a word above all; -1 for nowhere.
qsizetype placeOf(const SearchQuery::Word &word, const SearchableText &text)
{
    qsizetype first = -1;
    for (qsizetype at = text.folded.indexOf(word.folded); at >= 0;
         at = text.folded.indexOf(word.folded, at + 1)) {
        if (word.isMarked && loweredAlike(text.text.mid(at, word.typed.size())) != word.typed)
            continue;
        if (beginsAWord(text.folded, at))
            return at;
        if (first < 0)
            first = at;
    }
    return first;
}

int scaleOf(const QString &word)
{
    struct Scale
    {
        QLatin1StringView word;
        int exponent;
    };
    // Without diacritics, as they are looked up.
    static constexpr std::array scales = {Scale{"nghin"_L1, 3}, Scale{"ngan"_L1, 3},     Scale{"k"_L1, 3},
                                          Scale{"trieu"_L1, 6}, Scale{"tr"_L1, 6},       Scale{"ty"_L1, 9},
                                          Scale{"ti"_L1, 9},    Scale{"nghin ty"_L1, 12}};
    const auto found = std::ranges::find(scales, word, &Scale::word);
    return found == scales.end() ? 0 : found->exponent;
}

/// A number as it may be meant: either mark groups where three digits stand behind each, or is the decimal
/// one.
std::vector<Decimal> readings(const QString &number)
{
    std::vector<Decimal> found;
    const auto add = [&](const QString &plain) {
        const std::optional<Decimal> value = Decimal::fromString(plain);
        if (value && std::ranges::find(found, *value) == found.end())
            found.push_back(*value);
    };
    static const QRegularExpression grouped(uR"(^\d{1,3}([.,])\d{3}(\1\d{3})*$)"_s);
    if (grouped.match(number).hasMatch())
        add(QString(number).remove(u'.').remove(u','));
    add(QString(number).remove(u'.').replace(u',', u'.'));
    add(QString(number).remove(u','));
    return found;
}

} // namespace

QString foldedAlike(const QString &text)
{
    const auto &letters = foldedLetters();
    QString folded = text;
    for (QChar &letter : folded) {
        const char16_t unit = letter.unicode();
        if (unit < tableSize)
            letter = QChar(letters[unit]);
        else
            letter = letter.isSpace() ? QChar(u' ') : letter.toLower();
    }
    return folded;
}

SearchableText::SearchableText(const QString &source)
    : text(source)
    , folded(foldedAlike(source))
{
}

SearchQuery::SearchQuery(const QString &typed)
{
    const QString lowered = loweredAlike(typed.normalized(QString::NormalizationForm_C));
    for (const QString &word : lowered.split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = foldedAlike(word);
        m_words.push_back({word, folded, word != folded});
    }
    static const QRegularExpression number(
        uR"(^[<>≈~]? ?(\d[\d., ]*?) ?(nghin ty|nghin|ngan|k|trieu|tr|ty|ti)?$)"_s);
    const QRegularExpressionMatch match = number.match(foldedAlike(lowered).simplified());
    if (!match.hasMatch())
        return;
    const QString digits = match.captured(1).remove(u' ');
    const int scale = scaleOf(match.captured(2));
    for (const Decimal &value : readings(digits))
        m_numbers.push_back(value.shifted(scale));
    if (scale != 0)
        return;
    m_digits = QString(digits).remove(u'.').remove(u',');
    while (m_digits.size() > 1 && m_digits.startsWith(u'0'))
        m_digits.remove(0, 1);
}

qsizetype SearchQuery::length() const
{
    qsizetype length = 0;
    for (const Word &word : m_words)
        length += word.folded.size();
    return length;
}

std::optional<SearchFit> SearchQuery::fit(const SearchableText &text) const
{
    SearchFit fit;
    qsizetype end = -1;
    bool isPhrase = true;
    for (const Word &word : m_words) {
        const qsizetype at = placeOf(word, text);
        if (at < 0)
            return std::nullopt;
        fit.penalty += at == 0 ? 0 : beginsAWord(text.folded, at) ? atAWord : insideAWord;
        isPhrase = isPhrase && (end < 0 || at == end + 1);
        end = at + word.folded.size();
        fit.places.append({at, word.folded.size()});
    }
    // The words behind the first of a phrase stand where they should.
    if (isPhrase && m_words.size() > 1)
        fit.penalty -= atAWord * (static_cast<int>(m_words.size()) - 1);
    fit.penalty += isPhrase ? 0 : notThePhrase;
    fit.penalty += isPhrase && end == text.folded.size() ? 0 : notTheWhole;

    std::ranges::sort(fit.places, {}, &TextRange::begin);
    QList<TextRange> apart;
    for (const TextRange &place : fit.places) {
        if (apart.isEmpty() || place.begin >= apart.back().begin + apart.back().length)
            apart.append(place);
    }
    fit.places = apart;
    return fit;
}

bool SearchQuery::isNumber(const Decimal &value, const Decimal &printed) const
{
    return std::ranges::any_of(m_numbers, [&](const Decimal &number) {
        return number == value || (!m_digits.isEmpty() && number == printed);
    });
}

bool SearchQuery::beginsNumber(const Decimal &value, const Decimal &printed) const
{
    if (m_digits.isEmpty())
        return false;
    const auto begins = [&](const Decimal &number) {
        return number.toString().remove(u'.').startsWith(m_digits);
    };
    return begins(value) || begins(printed);
}

} // namespace tem
