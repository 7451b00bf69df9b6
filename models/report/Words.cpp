#include "report/Words.h"

#include <array>

namespace tem {

namespace {
template <typename Enum> struct Entry
{
    Enum value;
    const char16_t *word;
};

constexpr std::array roles = {Entry{Role::Level, u"level"}, Entry{Role::Share, u"share"},
                              Entry{Role::Change, u"change"}, Entry{Role::Target, u"target"},
                              Entry{Role::Earlier, u"earlier"}};
constexpr std::array directions = {Entry{Direction::Up, u"up"}, Entry{Direction::Down, u"down"}};
constexpr std::array hedges = {Entry{Hedge::Exact, u"exact"}, Entry{Hedge::About, u"about"},
                               Entry{Hedge::Over, u"over"}, Entry{Hedge::Under, u"under"},
                               Entry{Hedge::Almost, u"almost"}};
constexpr std::array bounds = {Entry{Bound::Lower, u"lower"}, Entry{Bound::Upper, u"upper"}};
constexpr std::array periodKinds = {Entry{PeriodKind::Span, u"span"}, Entry{PeriodKind::AsOf, u"asof"},
                                    Entry{PeriodKind::Cumulative, u"cumulative"}};
constexpr std::array ignoreReasons = {
    Entry{IgnoreReason::Document, u"document"}, Entry{IgnoreReason::Clause, u"clause"},
    Entry{IgnoreReason::Date, u"date"},         Entry{IgnoreReason::Year, u"year"},
    Entry{IgnoreReason::Time, u"time"},         Entry{IgnoreReason::Duration, u"duration"},
    Entry{IgnoreReason::Age, u"age"},           Entry{IgnoreReason::Phone, u"phone"},
    Entry{IgnoreReason::Address, u"address"},   Entry{IgnoreReason::Web, u"web"},
    Entry{IgnoreReason::Name, u"name"},         Entry{IgnoreReason::Version, u"version"},
    Entry{IgnoreReason::Ordinal, u"ordinal"},   Entry{IgnoreReason::Standard, u"standard"},
    Entry{IgnoreReason::PerUnit, u"per-unit"},  Entry{IgnoreReason::Size, u"size"},
    Entry{IgnoreReason::Whole, u"whole"},       Entry{IgnoreReason::Other, u"other"}};
constexpr std::array rules = {Entry{Rule::Sum, u"sum"},       Entry{Rule::Ratio, u"ratio"},
                              Entry{Rule::Share, u"share"},   Entry{Rule::Growth, u"growth"},
                              Entry{Rule::Counts, u"counts"}, Entry{Rule::Names, u"names"}};
constexpr std::array verdicts = {Entry{Verdict::Holds, u"holds"}, Entry{Verdict::Rounding, u"rounding"},
                                 Entry{Verdict::Incomplete, u"incomplete"}, Entry{Verdict::Fails, u"fails"}};
constexpr std::array notes = {Entry{CheckNote::None, u""},
                              Entry{CheckNote::DifferentUnits, u"đơn vị khác nhau"}};

template <typename Table, typename Enum> QString wordOf(const Table &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromUtf16(entry.word);
    }
    return {};
}

template <typename Enum, typename Table> std::optional<Enum> valueOf(const Table &table, const QString &word)
{
    for (const auto &entry : table) {
        if (word == QStringView(entry.word))
            return entry.value;
    }
    return std::nullopt;
}
} // namespace

QString toWord(Role value)
{
    return wordOf(roles, value);
}
QString toWord(Direction value)
{
    return wordOf(directions, value);
}
QString toWord(Hedge value)
{
    return wordOf(hedges, value);
}
QString toWord(Bound value)
{
    return wordOf(bounds, value);
}
QString toWord(PeriodKind value)
{
    return wordOf(periodKinds, value);
}
QString toWord(IgnoreReason value)
{
    return wordOf(ignoreReasons, value);
}
QString toWord(Rule value)
{
    return wordOf(rules, value);
}
QString toWord(Verdict value)
{
    return wordOf(verdicts, value);
}
QString toWord(CheckNote value)
{
    return wordOf(notes, value);
}

template <> std::optional<Role> fromWord(const QString &word)
{
    return valueOf<Role>(roles, word);
}
template <> std::optional<Direction> fromWord(const QString &word)
{
    return valueOf<Direction>(directions, word);
}
template <> std::optional<Hedge> fromWord(const QString &word)
{
    return valueOf<Hedge>(hedges, word);
}
template <> std::optional<Bound> fromWord(const QString &word)
{
    return valueOf<Bound>(bounds, word);
}
template <> std::optional<PeriodKind> fromWord(const QString &word)
{
    return valueOf<PeriodKind>(periodKinds, word);
}
template <> std::optional<IgnoreReason> fromWord(const QString &word)
{
    return valueOf<IgnoreReason>(ignoreReasons, word);
}
template <> std::optional<Rule> fromWord(const QString &word)
{
    return valueOf<Rule>(rules, word);
}
template <> std::optional<Verdict> fromWord(const QString &word)
{
    return valueOf<Verdict>(verdicts, word);
}
template <> std::optional<CheckNote> fromWord(const QString &word)
{
    return valueOf<CheckNote>(notes, word);
}

} // namespace tem
