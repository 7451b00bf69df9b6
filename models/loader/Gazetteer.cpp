// Names of provinces.
//
// Accepts: every spelling that folds to a name or alias of the vintage (“Khánh Hoà”, “TP. Đà Nẵng”, “Thừa
// Thiên – Huế”, “BR-VT”, “ĐẮK LẮK”). Refuses on purpose: words in lower case (“hòa bình”), the name as a part
// of a longer one (“Thái Bình Dương”, “Thanh niên Cộng sản Hồ Chí Minh”), and what bears it (“huyện Hòa
// Bình”, “sông Cà Mau”).

#include "loader/Gazetteer.h"

#include "catalogue/ProvinceName.h"

#include <algorithm>

namespace tem {

namespace {

constexpr TokenIndex longestName = 9;

bool isSeparator(const TokenText &text, TokenIndex i)
{
    return QStringView(u"-–—.").contains(text.word(i)) && text.has(i) && text.word(i).size() == 1;
}

/// Words whose names are borrowed from provinces.
bool bearsNames(QStringView word)
{
    static constexpr QStringView words[] = {u"huyện",  u"quận", u"xã",   u"phường", u"sông", u"núi",
                                            u"đường",  u"phố",  u"chợ",  u"hồ",     u"đoàn", u"sản",
                                            u"đảng",   u"cầu",  u"trấn", u"làng",   u"vịnh", u"biển",
                                            u"trường", u"ty",   u"minh", u"thôn",   u"đảo"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

Gazetteer::Gazetteer(const TokenText &text, const Catalogue &catalogue, QDate date)
    : m_text(text)
{
    const auto add = [this](const QString &name, const QString &code) {
        const QString folded = foldedProvinceName(name);
        m_codes.insert(folded, code);
        for (qsizetype length = 1; length <= folded.size(); ++length)
            m_beginnings.insert(folded.first(length));
    };
    for (const Province &province : catalogue.provinces(date)) {
        add(province.name, province.code);
        for (const QString &alias : province.aliases)
            add(alias, province.code);
    }
}

std::optional<NamedProvince> Gazetteer::at(TokenIndex i) const
{
    if (!m_text.isCapitalised(i))
        return std::nullopt;
    TokenIndex begin = i;
    // A kind word belongs to the mention, not to the name.
    if (m_text.is(i, u"tp"))
        begin = m_text.isSymbol(i + 1, u'.') ? i + 2 : i + 1;
    else if (m_text.is(i, u"thành") && m_text.is(i + 1, u"phố"))
        begin = i + 2;
    if (!m_text.isCapitalised(begin))
        return std::nullopt;
    const QStringView before = m_text.word(i - 1);
    // “thành phố Huế” and “điểm cầu Tây Ninh” (a venue of a video conference) name the province after all.
    const bool namesProvince =
        (before == u"phố" && m_text.is(i - 2, u"thành")) || (before == u"cầu" && m_text.is(i - 2, u"điểm"));
    if (i > 0 && !m_text[i].startsBlock && bearsNames(before) && !namesProvince)
        return std::nullopt;
    if (i > 0 && !m_text[i].startsBlock && m_text.isCapitalised(i - 1) && begin == i &&
        m_text.isGlued(i) == false && !m_text.isCode(i - 1) && m_text.isCapitalised(i) &&
        !m_text.isTerm(i - 1, Term::NotANoun)) {
        // “Nguyễn Thái Bình”: part of a longer name, unless the word before is a title or begins the
        // sentence.
        const bool startsSentence = i == 1 || m_text[i - 1].startsBlock || !m_text[i - 2].isWord();
        const bool kind = m_text.is(i - 1, u"tỉnh") || m_text.is(i - 1, u"riêng") ||
                          m_text.is(i - 1, u"post") || m_text.is(i - 1, u"phố");
        if (!startsSentence && !kind)
            return std::nullopt;
    }

    std::optional<NamedProvince> found;
    QString name;
    for (TokenIndex end = begin; end < begin + longestName && m_text.has(end); ++end) {
        if (end > begin && m_text[end].startsBlock)
            break;
        if (isSeparator(m_text, end))
            continue;
        if (!m_text.isCapitalised(end))
            break;
        name += foldedProvinceName(m_text.word(end));
        if (!m_beginnings.contains(name))
            break;
        if (const auto code = m_codes.constFind(name); code != m_codes.constEnd())
            found = NamedProvince{code.value(), {i, end + 1}};
    }
    // “Thái Bình Dương”
    if (found && m_text.isCapitalised(found->tokens.end) && !m_text[found->tokens.end].startsBlock &&
        !m_text.isCode(found->tokens.end))
        return std::nullopt;
    return found;
}

} // namespace tem
