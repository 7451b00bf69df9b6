// Roll-outs: how many provinces stand at which stage of a decision.
//
// Accepts: a list in one sentence (“5 tỉnh đã ban hành Đề án (Lào Cai, …); 4 tỉnh đang …”), in list items (“-
// 18/34 tỉnh, thành phố đã khảo sát …, trong đó có: …”), with the stage before the count (“Đang xem xét: 7
// tỉnh - Trà Vinh, …”) and with the names before it (“Riêng Quảng Bình … (03 tỉnh) đã khảo sát nhưng không
// giao”). Refuses on purpose: a single count without a known stage (“còn 07 tỉnh chưa gửi báo cáo”), which is
// a figure; the whole country (“63 tỉnh, thành phố”), which is the total; stages of another decision, which
// have no status.

#include "loader/RolloutGrammar.h"

#include <algorithm>
#include <optional>

namespace tem {

namespace {

/// Counts of one list stand at most this many lines apart.
constexpr size_t listGap = 1;
/// The decision of a list is named at most this many lines before it, unless it is the catalogue's own.
constexpr size_t decisionGap = 3;
/// A segment of a list, names included, is no longer than this.
constexpr TokenIndex longestSegment = 400;

class RolloutFinder
{
public:
    RolloutFinder(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue, Claims &claims,
                  const Times &times, const std::vector<TokenRange> &sentences)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_catalogue(catalogue)
        , m_claims(claims)
        , m_times(times)
        , m_sentences(sentences)
        , m_vintage(vintageOf())
        , m_gazetteer(text, catalogue, m_vintage)
    {
    }

    std::vector<RolloutDraft> find()
    {
        findCounts();
        std::vector<RolloutDraft> rollouts;
        for (size_t first = 0; first < m_counts.size();) {
            size_t last = first + 1;
            while (last < m_counts.size() && m_counts[last].line <= m_counts[last - 1].line + listGap)
                ++last;
            if (auto rollout = readList(first, last))
                rollouts.push_back(std::move(*rollout));
            first = last;
        }
        ignoreMentions(rollouts);
        return rollouts;
    }

private:
    struct Count
    {
        TokenIndex digits;
        int value;
        /// Behind the noun that is counted.
        TokenIndex end;
        size_t line;
        size_t sentence;
    };
    struct Whole
    {
        TokenIndex digits;
        int value;
        size_t line;
    };

    QDate vintageOf() const
    {
        if (m_times.main() >= 0)
            return m_catalogue.vintage(m_times.mainTo());
        return m_catalogue.vintages().empty() ? QDate() : m_catalogue.vintages().front();
    }

    void findCounts()
    {
        size_t sentence = 0;
        for (TokenIndex i = 0; i < m_text.size(); ++i) {
            while (sentence + 1 < m_sentences.size() && m_sentences[sentence].end <= i)
                ++sentence;
            const int value = m_text.number(i);
            if (value < 0 || value > 63 || !m_claims.isFree(i))
                continue;
            // “18/34 tỉnh”
            const bool ofWhole =
                m_text.isSymbol(i + 1, u'/') && m_text.isGlued(i + 1) && m_claims.isFree(i + 2);
            const TokenIndex at = ofWhole ? i + 2 : i;
            if (ofWhole && m_text.number(at) != 63 && m_text.number(at) != 34)
                continue;
            const TermMatch *unit =
                m_text.has(at + 1) && !m_text[at + 1].startsBlock ? m_text.term(at + 1, Term::Unit) : nullptr;
            if (!unit || m_catalogue.units()[static_cast<size_t>(unit->value)].kind != UnitKind::Province)
                continue;
            const size_t line = m_text.lineOf(i);
            if (ofWhole)
                m_wholes.push_back({at, m_text.number(at), line});
            else if (value == 63 || value == 34) {
                m_wholes.push_back({i, value, line});
                continue;
            }
            m_counts.push_back({i, value, unit->end, line, sentence});
            if (ofWhole)
                i = at;
        }
    }

    /// The words that belong to a count: between semicolons, or between the commas before this count and the
    /// next.
    TokenRange segment(size_t index, size_t first, size_t last) const
    {
        const Count &count = m_counts[index];
        TokenRange range = m_sentences[count.sentence];
        const Line &line = m_text.lines()[m_text.lineOf(range.begin)];
        if (line.tokens.begin == range.begin)
            range.begin = std::min(line.body, count.digits);
        const TokenIndex floor = index > first && m_counts[index - 1].sentence == count.sentence
                                     ? m_counts[index - 1].end
                                     : range.begin;
        TokenIndex begin = floor;
        for (TokenIndex i = count.digits - 1; i >= std::max(floor, count.digits - longestSegment); --i) {
            const bool comma = m_text.isSymbol(i, u',') && floor != range.begin;
            if (m_text.isSymbol(i, u';') || comma) {
                begin = i + 1;
                break;
            }
        }
        TokenIndex ceiling = range.end;
        if (index + 1 < last && m_counts[index + 1].sentence == count.sentence)
            ceiling = segment(index + 1, index, index + 2).begin;
        TokenIndex end = std::min(ceiling, count.end + longestSegment);
        for (TokenIndex i = count.end; i < end; ++i) {
            if (m_text.isSymbol(i, u';'))
                end = i;
        }
        return {begin, end};
    }

    int statusOf(TokenRange range) const
    {
        int best = -1;
        TokenIndex bestLength = 0;
        for (size_t i = 0; i < m_catalogue.statuses().size(); ++i) {
            const Lexicon::Entry &entry = m_lexicon.statuses()[i];
            if (m_text.matchesAny(range, entry.without))
                continue;
            for (const Lexicon::Pattern &phrase : entry.phrases) {
                const TokenIndex length = m_text.matchLength(range, phrase);
                if (length > bestLength) {
                    bestLength = length;
                    best = static_cast<int>(i);
                }
            }
        }
        return best;
    }

    bool isDecision(const Claims::Ignored &item) const
    {
        return item.reason == IgnoreReason::Document &&
               (m_text.termBefore(item.tokens.begin, Term::DocumentHead) ||
                m_text.is(item.tokens.begin - 1, u"số")) &&
               (m_text.is(item.tokens.begin - 1, u"định") || m_text.is(item.tokens.begin - 2, u"định"));
    }

    bool isOwn(TokenRange decision) const
    {
        return std::any_of(
            m_catalogue.statuses().begin(), m_catalogue.statuses().end(), [&](const Status &status) {
                return !status.decision.isEmpty() &&
                       status.decision.startsWith(m_text.written(decision.begin).toString() + u'/');
            });
    }

    /// The decision that a list is about: the nearest one shortly before it, or else the catalogue's own one.
    TokenRange decisionOf(TokenIndex end, size_t line) const
    {
        TokenRange near;
        TokenRange own;
        const auto &ignored = m_claims.ignored();
        const auto after = std::lower_bound(
            ignored.begin(), ignored.end(), end,
            [](const Claims::Ignored &item, TokenIndex at) { return item.tokens.begin < at; });
        constexpr int farthest = 64;
        int seen = 0;
        for (auto item = after; item != ignored.begin() && seen < farthest;) {
            --item;
            ++seen;
            if (!isDecision(*item))
                continue;
            const bool close = m_text.lineOf(item->tokens.begin) + decisionGap >= line;
            if (close && near.isEmpty())
                near = item->tokens;
            if (own.isEmpty() && isOwn(item->tokens))
                own = item->tokens;
        }
        return near.isEmpty() ? own : near;
    }

    std::optional<RolloutDraft> readList(size_t first, size_t last)
    {
        RolloutDraft rollout;
        rollout.vintage = m_vintage;
        rollout.decision = decisionOf(m_counts[last - 1].digits, m_counts[first].line);
        const bool foreign = !rollout.decision.isEmpty() && !isOwn(rollout.decision);
        bool known = false;
        for (size_t i = first; i < last; ++i) {
            const TokenRange range = segment(i, first, last);
            RolloutDraft::Group group;
            group.status = foreign ? -1 : statusOf(range);
            known = known || group.status >= 0;
            group.count = m_counts[i].value;
            group.digits = m_counts[i].digits;
            group.sentence = m_sentences[m_counts[i].sentence];
            readNames(group, range);
            group.label = labelOf(m_counts[i], range, group);
            rollout.groups.push_back(std::move(group));
        }
        const bool listOfDecision = last - first >= 2 && !rollout.decision.isEmpty();
        if (!known && !listOfDecision)
            return std::nullopt;
        for (const RolloutDraft::Group &group : rollout.groups)
            m_claims.use({group.digits, group.digits + 1});
        readTotal(rollout, m_counts[first].line, m_counts[last - 1].line);
        return rollout;
    }

    void readNames(RolloutDraft::Group &group, TokenRange range) const
    {
        for (TokenIndex i = range.begin; i < range.end;) {
            if (const auto province = m_gazetteer.at(i)) {
                group.provinces.push_back(*province);
                i = province->tokens.end;
            } else {
                ++i;
            }
        }
        if (group.provinces.empty())
            return;
        for (TokenIndex i = range.begin; i < range.end; ++i) {
            if (m_text.isTerm(i, Term::ExemplaryRest) ||
                (m_text.isTerm(i, Term::Exemplary) && !m_text.is(i, u"riêng")))
                group.complete = false;
        }
    }

    /// The stage in the report's words: what stands behind the counted noun, or before the count.
    TokenRange labelOf(const Count &count, TokenRange range, const RolloutDraft::Group &group) const
    {
        TokenRange label{count.end, range.end};
        for (const NamedProvince &province : group.provinces) {
            if (province.tokens.begin >= label.begin)
                label.end = std::min(label.end, province.tokens.begin);
        }
        for (TokenIndex i = label.begin; i < label.end; ++i) {
            if (m_text.isTerm(i, Term::Part) ||
                (m_text.isTerm(i, Term::Exemplary) && !m_text.is(i, u"riêng")))
                label.end = i;
        }
        const auto isTail = [this](TokenIndex i) {
            return !m_text[i].isWord() || m_text.is(i, u"là") || m_text.is(i, u"gồm") || m_text.is(i, u"có");
        };
        while (!label.isEmpty() && isTail(label.end - 1))
            --label.end;
        while (!label.isEmpty() && !m_text[label.begin].isWord())
            ++label.begin;
        if (!label.isEmpty())
            return label;
        label = {range.begin, group.digits};
        while (!label.isEmpty() && isTail(label.end - 1))
            --label.end;
        while (!label.isEmpty() && !m_text[label.begin].isWord())
            ++label.begin;
        return label;
    }

    /// The whole printed in the list itself, or shortly before it.
    void readTotal(RolloutDraft &rollout, size_t firstLine, size_t lastLine)
    {
        const auto size = static_cast<int>(m_catalogue.provinces(m_vintage).size());
        const Whole *best = nullptr;
        for (const Whole &whole : m_wholes) {
            if (whole.value != size || whole.line > lastLine || whole.line + 2 < firstLine ||
                !m_claims.isFree(whole.digits))
                continue;
            const bool inside = whole.line >= firstLine;
            if (!best || (inside && best->line < firstLine))
                best = &whole;
        }
        if (!best)
            return;
        rollout.total = best->value;
        rollout.totalDigits = best->digits;
        m_claims.use({best->digits, best->digits + 1});
    }

    void ignoreMentions(const std::vector<RolloutDraft> &rollouts)
    {
        std::vector<TokenIndex> named;
        for (const RolloutDraft &rollout : rollouts) {
            for (const RolloutDraft::Group &group : rollout.groups) {
                for (const NamedProvince &province : group.provinces)
                    named.push_back(province.tokens.begin);
            }
        }
        std::sort(named.begin(), named.end());
        for (TokenIndex i = 0; i < m_text.size();) {
            const auto province = m_gazetteer.at(i);
            if (!province) {
                ++i;
                continue;
            }
            if (!std::binary_search(named.begin(), named.end(), i))
                m_claims.ignore(province->tokens, IgnoreReason::Name);
            i = province->tokens.end;
        }
    }

    const TokenText &m_text;
    const Lexicon &m_lexicon;
    const Catalogue &m_catalogue;
    Claims &m_claims;
    const Times &m_times;
    const std::vector<TokenRange> &m_sentences;
    QDate m_vintage;
    Gazetteer m_gazetteer;
    std::vector<Count> m_counts;
    std::vector<Whole> m_wholes;
};

} // namespace

std::vector<RolloutDraft> findRollouts(const TokenText &text, const Lexicon &lexicon,
                                       const Catalogue &catalogue, Claims &claims, const Times &times,
                                       const std::vector<TokenRange> &sentences)
{
    return RolloutFinder(text, lexicon, catalogue, claims, times, sentences).find();
}

} // namespace tem
