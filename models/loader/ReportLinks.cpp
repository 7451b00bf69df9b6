// Links between figures that do not stand in one statement.
//
// Accepts: remainders (“bán 900 tấn. Postmart 500 tấn, Vỏ sò 300 tấn, số còn lại 100 tấn”; “thu 90, đã chi
// 60, còn 30”: the second form only where it adds up, for “còn” has other senses), a part of the period
// (“Riêng tháng 11, doanh thu đạt 2 tỷ đồng” after the year's), a share that names what it is of (“Vỏ sò
// chiếm 20% số giao dịch”, “thị phần theo số đơn từ 79% lên 81%”, “12 triệu đồng, bằng 0,5% doanh số”) and
// one that names the row of a table (“trái cây tươi đóng góp 50%”). Refuses on purpose: shares of a whole
// that the report does not give (“20% số giao dịch cả nước”).

#include "loader/ReportLinks.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// How many figures back a total or a level is looked for; keeps the cost linear.
constexpr size_t farthest = 16;
/// Words of a table row's label that a sentence may name.
constexpr TokenIndex longestRowName = 6;

/// The parts may miss the total by half of each last digit.
bool addsUp(const Draft &total, const std::vector<const Draft *> &parts)
{
    const auto slack = [](const Amount &amount) {
        const bool scaled = amount.scaleExponent != 0 || amount.decimals != 0;
        return scaled ? Decimal::powerOfTen(amount.scaleExponent - amount.decimals) : Decimal(0);
    };
    Decimal sum = 0;
    Decimal allowed = slack(total.amount);
    for (const Draft *part : parts) {
        sum = sum + part->amount.value;
        allowed = allowed + slack(part->amount);
    }
    return (sum - total.amount.value).abs() * Decimal(2) <= allowed;
}

bool isLargest(const Draft &total, const std::vector<const Draft *> &parts)
{
    return std::all_of(parts.begin(), parts.end(),
                       [&](const Draft *part) { return part->amount.value < total.amount.value; });
}

QString folded(const TokenText &text, TokenRange range)
{
    QString words;
    for (TokenIndex i = range.begin; i < range.end; ++i) {
        if (text[i].isWord())
            words += (words.isEmpty() ? QString() : u" "_s) + text.word(i).toString();
    }
    return words;
}

} // namespace

ReportLinks::ReportLinks(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue,
                         const Claims &claims, const Times &times, Drafts &drafts)
    : m_text(text)
    , m_lexicon(lexicon)
    , m_catalogue(catalogue)
    , m_claims(claims)
    , m_times(times)
    , m_drafts(drafts)
{
    const auto &lines = text.lines();
    std::vector<size_t> paragraphs(lines.size(), 0);
    for (size_t i = 1; i < lines.size(); ++i)
        paragraphs[i] = lines[i].continues ? paragraphs[i - 1] : i;
    m_paragraphs.reserve(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts[i];
        m_paragraphs.push_back(paragraphs[text.lineOf(draft.amount.quote.begin)]);
        if (!draft.indicator.isEmpty() && !draft.bound) {
            const QString key = keyOf(draft.indicator, draft.platform, draft.role, timeOf(draft));
            const auto found = m_byMeaning.find(key);
            if (found == m_byMeaning.end())
                m_byMeaning.insert(key, {i, true});
            else if (at(found->first).amount.value != draft.amount.value)
                found->single = false;
        }
        if (draft.cell && draft.platform < 0 && draft.role == Role::Level && draft.cell->totalColumn) {
            const QString row = draft.label.toLower();
            m_rows.insert(row, m_rows.contains(row) ? -1 : static_cast<qint32>(i));
        }
    }
}

bool ReportLinks::isLevel(const Draft &draft) const
{
    return draft.role == Role::Level && draft.amount.kind <= UnitKind::Money && !draft.bound && !draft.cell;
}

/// The words between the figure before and this one, in one sentence.
TokenRange ReportLinks::leftOf(size_t i) const
{
    const Draft &draft = at(i);
    TokenIndex begin = std::max(draft.sentence.begin, draft.amount.quote.begin - TokenText::reach);
    if (i > 0)
        begin = std::max(begin, at(i - 1).amount.quote.end);
    return {std::min(begin, draft.amount.quote.begin), draft.amount.quote.begin};
}

/// The words behind a figure up to a mark or number; nothing where a time follows them, which may be another
/// one than the figure's.
std::optional<TokenRange> ReportLinks::wordsAfter(const Draft &draft) const
{
    TokenRange right{draft.amount.quote.end, draft.amount.quote.end};
    while (right.end < draft.sentence.end && right.end - right.begin < TokenText::reach &&
           m_text[right.end].isWord()) {
        if (m_claims.period(right.end) >= 0)
            return std::nullopt;
        ++right.end;
    }
    return right;
}

const TimeExpression *ReportLinks::timeOf(const Draft &draft) const
{
    const qint32 time = draft.period >= 0 ? draft.period : m_times.main();
    return time < 0 ? nullptr : &m_times.at(time);
}

QString ReportLinks::keyOf(const QString &indicator, int platform, Role role,
                           const TimeExpression *time) const
{
    const QString dates =
        time ? time->from.toString(Qt::ISODate) + u'/' + time->to.toString(Qt::ISODate) : QString();
    return indicator + u' ' + QString::number(platform) + u' ' + QString::number(static_cast<int>(role)) +
           u' ' + dates;
}

/// The level of an indicator that a share speaks of: the nearest one before it in its paragraph, else the
/// only one of its time in the report.
std::optional<size_t> ReportLinks::find(size_t from, const QString &indicator, int platform, Role role) const
{
    const QString key = keyOf(indicator, platform, role, timeOf(at(from)));
    for (size_t i = from; i-- > 0 && from - i <= farthest && isSamePlace(i, from);) {
        const Draft &draft = at(i);
        const bool matches =
            draft.indicator == indicator && draft.platform == platform && draft.role == role && !draft.bound;
        // An earlier share rarely repeats the time of the level it stands with.
        if (matches && (role == Role::Earlier || keyOf(indicator, platform, role, timeOf(draft)) == key))
            return i;
    }
    const auto found = m_byMeaning.constFind(key);
    if (found == m_byMeaning.constEnd() || !found->single)
        return std::nullopt;
    return found->first;
}

/// The indicator that words name without a number of it; empty for none.
QString ReportLinks::indicatorNamedIn(TokenRange range) const
{
    const auto &indicators = m_catalogue.indicators();
    for (size_t i = 0; i < indicators.size(); ++i) {
        const Indicator &indicator = indicators[i];
        const Lexicon::Entry &entry = m_lexicon.indicators()[i];
        if (!indicator.per.isEmpty() || m_text.matchesAny(range, entry.without))
            continue;
        if (!entry.phrases.empty() && !m_text.matchesAny(range, entry.phrases))
            continue;
        if (indicator.unit == u"đồng"_s)
            return indicator.id;
        for (TokenIndex at = range.begin; at < range.end; ++at) {
            const TermMatch *noun = m_text.term(at, Term::Unit);
            if (!noun)
                continue;
            const QString &unit = m_catalogue.units()[static_cast<size_t>(noun->value)].id;
            if (unit == indicator.unit || indicator.units.contains(unit))
                return indicator.id;
        }
    }
    return {};
}

/// Words that name an indicator and nothing that narrows or widens it.
bool ReportLinks::isOnlyAName(TokenRange range) const
{
    static constexpr QStringView light[] = {u"tổng", u"số",  u"về",   u"của",   u"qua",  u"trên", u"cả",
                                            u"hai",  u"các", u"bộ",   u"lượng", u"phát", u"sinh", u"trong",
                                            u"kỳ",   u"sàn", u"theo", u"thị",   u"phần", u"tỷ",   u"trọng",
                                            u"toàn", u"từ",  u"tăng", u"giảm"};
    for (TokenIndex i = range.begin; i < range.end;) {
        TokenIndex end = i;
        for (const Term term : {Term::Keyword, Term::Unit}) {
            if (const TermMatch *match = m_text.term(i, term))
                end = std::max(end, match->end);
        }
        if (end == i && std::find(std::begin(light), std::end(light), m_text.word(i)) == std::end(light))
            return false;
        i = std::max(end, i + 1);
    }
    return !range.isEmpty();
}

void ReportLinks::linkRemainder(size_t rest)
{
    const Draft &draft = at(rest);
    if (!isLevel(draft) || draft.parent >= 0)
        return;
    const TokenRange left = leftOf(rest);
    const bool stated = m_text.findTerm(left, Term::Rest).has_value();
    TokenIndex word = left.end;
    while (const auto hedge = m_text.termBefore(word, Term::HedgeBefore))
        word = *hedge;
    const bool remains = m_text.is(word - 1, u"còn") && word - 1 >= left.begin &&
                         (word - 1 == left.begin || !m_text[word - 2].isWord() || m_text.is(word - 2, u"và"));
    if (!stated && !remains)
        return;

    std::vector<size_t> here;
    std::vector<size_t> before;
    for (size_t i = rest; i-- > 0 && rest - i <= farthest && isSamePlace(i, rest);) {
        const Draft &other = at(i);
        if (!isLevel(other) || !isSameKind(other.amount, draft.amount))
            continue;
        if (other.parent >= 0)
            return;
        (other.sentence.begin == draft.sentence.begin ? here : before).push_back(i);
    }
    const auto tryTotal = [&](size_t total, std::vector<size_t> parts, bool sure) {
        parts.push_back(rest);
        std::vector<const Draft *> all;
        all.reserve(parts.size());
        for (const size_t part : parts)
            all.push_back(&at(part));
        const bool ofOnePlatform =
            at(total).platform >= 0 && !std::all_of(all.begin(), all.end(), [&](const Draft *part) {
                return part->platform == at(total).platform;
            });
        if (all.size() < 2 || ofOnePlatform || !isLargest(at(total), all) ||
            (!sure && !addsUp(at(total), all)))
            return false;
        for (const size_t part : parts)
            at(part).parent = static_cast<qint32>(total);
        return true;
    };
    if (here.size() > 1 && tryTotal(here.back(), std::vector<size_t>(here.begin(), here.end() - 1), stated))
        return;
    if (!here.empty() && before.size() == 1)
        tryTotal(before.front(), here, false);
}

void ReportLinks::linkSubPeriod(size_t part)
{
    Draft &draft = at(part);
    if (!draft.exemplary || !isLevel(draft) || draft.parent >= 0 || draft.period < 0)
        return;
    const TimeExpression &time = *timeOf(draft);
    const TokenRange left = leftOf(part);
    if (left.begin > time.tokens.begin || !m_text.termBefore(time.tokens.begin, Term::Exemplary))
        return;
    const QString what = folded(m_text, {time.tokens.end, left.end});
    for (size_t i = part; i-- > 0 && part - i <= farthest && isSamePlace(i, part);) {
        const Draft &whole = at(i);
        const TimeExpression *around = timeOf(whole);
        const bool contains = around && around->from.isValid() && time.from.isValid() &&
                              around->from <= time.from && time.to <= around->to &&
                              (around->from != time.from || around->to != time.to);
        if (!isLevel(whole) || !contains || whole.platform != draft.platform ||
            !isSameKind(whole.amount, draft.amount) || whole.amount.value < draft.amount.value)
            continue;
        const QString named = draft.label.section(u',', -1).simplified().toLower();
        const bool same = draft.indicator.isEmpty()
                              ? whole.indicator.isEmpty() && !what.isEmpty() && !named.isEmpty() &&
                                    (u' ' + whole.label.toLower() + u' ').contains(u' ' + named + u' ')
                              : whole.indicator == draft.indicator;
        if (same) {
            draft.parent = static_cast<qint32>(i);
            return;
        }
    }
}

/// “Riêng huyện A có 1.240 đơn, tương đương 6% toàn tỉnh” after the number of all: the share says what the
/// part is of.
void ReportLinks::linkPartWithShare(size_t part)
{
    Draft &draft = at(part);
    if (!draft.exemplary || !isLevel(draft) || draft.parent >= 0 || draft.platform >= 0 ||
        draft.indicator.isEmpty() || part + 1 >= m_drafts.size())
        return;
    const Draft &share = at(part + 1);
    const auto named = wordsAfter(share);
    const bool ofAll = named && m_text.isTerm(named->begin, Term::Everyone) &&
                       m_text.term(named->begin, Term::Everyone)->end >= named->end;
    if (share.role != Role::Share || share.of != static_cast<qint32>(part) || !ofAll)
        return;
    const auto whole = find(part, draft.indicator, -1, Role::Level);
    if (whole && *whole < part && isSamePlace(*whole, part) && at(*whole).amount.value > draft.amount.value)
        draft.parent = static_cast<qint32>(*whole);
}

void ReportLinks::linkShareOfIndicator(size_t share)
{
    Draft &draft = at(share);
    const TokenRange left = leftOf(share);
    auto named = wordsAfter(draft);
    if (const auto market = m_text.findTerm(left, Term::MarketShare))
        named = TokenRange{*market, left.end};
    if (!named || !isOnlyAName(*named))
        return;
    const QString indicator = indicatorNamedIn(*named);
    if (indicator.isEmpty())
        return;
    const Role role = draft.role == Role::Earlier ? Role::Earlier : Role::Level;
    const Draft *level = draft.of >= 0 ? &at(static_cast<size_t>(draft.of)) : nullptr;
    if (draft.platform >= 0) {
        if (level && level->indicator == indicator)
            return;
        if (const auto part = find(share, indicator, draft.platform, role))
            draft.of = static_cast<qint32>(*part);
        return;
    }
    // “12 triệu đồng, bằng 0,5% doanh số”: the part stands before the share, the whole elsewhere.
    const Indicator *known = m_catalogue.indicator(indicator);
    if (!level || !level->indicator.isEmpty() || share == 0 || level != &at(share - 1) ||
        level->parent >= 0 || level->sentence.begin != draft.sentence.begin ||
        level->amount.unit != known->unit)
        return;
    const auto whole = find(share, indicator, -1, role);
    if (whole && at(*whole).amount.value > level->amount.value)
        draft.of = static_cast<qint32>(*whole);
}

/// “trái cây tươi đóng góp gần 50%” below the table that has a row of this name.
void ReportLinks::linkShareOfRow(size_t share)
{
    Draft &draft = at(share);
    if (m_rows.isEmpty() || draft.of >= 0 || draft.platform >= 0 || draft.role != Role::Share)
        return;
    TokenRange left = leftOf(share);
    for (TokenIndex i = left.begin; i < left.end; ++i) {
        if (!m_text[i].isWord())
            left.begin = i + 1;
    }
    for (TokenIndex end = std::min(left.end, left.begin + longestRowName); end > left.begin; --end) {
        const qint32 row = m_rows.value(folded(m_text, {left.begin, end}), -1);
        if (row >= 0) {
            draft.of = row;
            return;
        }
    }
}

void ReportLinks::add()
{
    for (size_t i = 0; i < m_drafts.size(); ++i) {
        const Draft &draft = at(i);
        if (draft.cell)
            continue;
        if (draft.amount.kind == UnitKind::Percent) {
            if (draft.role == Role::Share || draft.role == Role::Earlier) {
                linkShareOfIndicator(i);
                linkShareOfRow(i);
            }
        } else {
            linkRemainder(i);
            linkSubPeriod(i);
            linkPartWithShare(i);
        }
    }
}

} // namespace tem
