#include "report/Words.h"

namespace tem {

namespace {
template <typename Enum> struct Entry
{
    Enum value;
    const char16_t *word;
};

constexpr Entry<Role> roles[] = {{Role::Level, u"level"},
                                 {Role::Share, u"share"},
                                 {Role::Change, u"change"},
                                 {Role::Target, u"target"},
                                 {Role::Earlier, u"earlier"}};
constexpr Entry<Direction> directions[] = {{Direction::Up, u"up"}, {Direction::Down, u"down"}};
constexpr Entry<Hedge> hedges[] = {{Hedge::Exact, u"exact"},
                                   {Hedge::About, u"about"},
                                   {Hedge::Over, u"over"},
                                   {Hedge::Under, u"under"},
                                   {Hedge::Almost, u"almost"}};
constexpr Entry<Bound> bounds[] = {{Bound::Lower, u"lower"}, {Bound::Upper, u"upper"}};
constexpr Entry<PeriodKind> periodKinds[] = {
    {PeriodKind::Span, u"span"}, {PeriodKind::AsOf, u"asof"}, {PeriodKind::Cumulative, u"cumulative"}};
constexpr Entry<IgnoreReason> ignoreReasons[] = {
    {IgnoreReason::Document, u"document"}, {IgnoreReason::Clause, u"clause"},
    {IgnoreReason::Date, u"date"},         {IgnoreReason::Year, u"year"},
    {IgnoreReason::Time, u"time"},         {IgnoreReason::Duration, u"duration"},
    {IgnoreReason::Age, u"age"},           {IgnoreReason::Phone, u"phone"},
    {IgnoreReason::Address, u"address"},   {IgnoreReason::Web, u"web"},
    {IgnoreReason::Name, u"name"},         {IgnoreReason::Version, u"version"},
    {IgnoreReason::Ordinal, u"ordinal"},   {IgnoreReason::Standard, u"standard"},
    {IgnoreReason::PerUnit, u"per-unit"},  {IgnoreReason::Size, u"size"},
    {IgnoreReason::Whole, u"whole"},       {IgnoreReason::Other, u"other"}};
constexpr Entry<Rule> rules[] = {{Rule::Sum, u"sum"},       {Rule::Ratio, u"ratio"},
                                 {Rule::Share, u"share"},   {Rule::Growth, u"growth"},
                                 {Rule::Counts, u"counts"}, {Rule::Names, u"names"}};
constexpr Entry<Verdict> verdicts[] = {{Verdict::Holds, u"holds"},
                                       {Verdict::Rounding, u"rounding"},
                                       {Verdict::Incomplete, u"incomplete"},
                                       {Verdict::Fails, u"fails"}};
constexpr Entry<ReviewState> reviewStates[] = {
    {ReviewState::Open, u"open"}, {ReviewState::Checked, u"checked"}, {ReviewState::Disputed, u"disputed"}};
constexpr Entry<CheckNote> notes[] = {{CheckNote::None, u""},
                                      {CheckNote::DifferentUnits, u"đơn vị khác nhau"}};

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
QString toWord(ReviewState value)
{
    return wordOf(reviewStates, value);
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
template <> std::optional<ReviewState> fromWord(const QString &word)
{
    return valueOf<ReviewState>(reviewStates, word);
}
template <> std::optional<CheckNote> fromWord(const QString &word)
{
    return valueOf<CheckNote>(notes, word);
}

} // namespace tem
