#include "text/SourceMarks.h"

#include "report/TextPositions.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace tem {

namespace {
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::vector<SourceMark> collect(const Report &report)
{
    using Kind = SourceMark::Kind;
    std::vector<SourceMark> marks;
    for (const Figure &figure : report.figures)
        marks.push_back({figure.span, Kind::Figure, figure.id, figure.platform, {}, -1});
    for (const Rollout &rollout : report.rollouts) {
        if (rollout.total)
            marks.push_back({rollout.total->span, Kind::Total, rollout.id, {}, {}, -1});
        for (const RolloutGroup &group : rollout.groups) {
            if (group.count)
                marks.push_back({group.span, Kind::Count, group.id, group.status, {}, -1});
            for (const Mention &mention : group.mentions)
                marks.push_back({mention.span, Kind::Province, group.id, group.status, mention.code, -1});
        }
    }
    for (const Period &period : report.periods)
        marks.push_back({period.span, Kind::Period, period.id, {}, {}, -1});
    for (int i = 0; i < static_cast<int>(report.ignored.size()); ++i) {
        const IgnoredNumber &ignored = report.ignored[static_cast<size_t>(i)];
        const bool digits = std::any_of(ignored.quote.begin(), ignored.quote.end(), isDigit);
        marks.push_back({ignored.span, digits ? Kind::Ignored : Kind::Mention, {}, {}, {}, i});
    }
    std::erase_if(marks, [](const SourceMark &mark) { return mark.span.isEmpty(); });
    return marks;
}

/// Which of two marks comes first: by place, then the stronger kind, then any lasting order.
bool startsBefore(const SourceMark &a, const SourceMark &b)
{
    return std::tie(a.span.begin, a.kind, a.id, a.index) < std::tie(b.span.begin, b.kind, b.id, b.index);
}
} // namespace

std::vector<SourceMark> sourceMarks(const Report &report)
{
    std::vector<SourceMark> sorted = collect(report);
    std::sort(sorted.begin(), sorted.end(), startsBefore);
    // What is left of cut marks waits for its turn here: hardly ever anything.
    const auto later = [](const SourceMark &a, const SourceMark &b) { return startsBefore(b, a); };
    std::priority_queue<SourceMark, std::vector<SourceMark>, decltype(later)> pending(later);
    std::vector<SourceMark> marks;
    marks.reserve(sorted.size());
    size_t taken = 0;
    while (taken < sorted.size() || !pending.empty()) {
        SourceMark next;
        if (!pending.empty() && (taken == sorted.size() || startsBefore(pending.top(), sorted[taken]))) {
            next = pending.top();
            pending.pop();
        } else {
            next = std::move(sorted[taken++]);
        }
        if (marks.empty() || !marks.back().span.overlaps(next.span)) {
            marks.push_back(std::move(next));
            continue;
        }
        SourceMark &last = marks.back();
        if (next.kind < last.kind) {
            SourceMark rest = last;
            rest.span.begin = next.span.end;
            last.span.end = next.span.begin;
            if (last.span.isEmpty())
                marks.pop_back();
            if (!rest.span.isEmpty())
                pending.push(std::move(rest));
            marks.push_back(std::move(next));
        } else {
            next.span.begin = last.span.end;
            if (!next.span.isEmpty())
                pending.push(std::move(next));
        }
    }
    return marks;
}

ReportSelection::Item itemOf(const SourceMark &mark)
{
    switch (mark.kind) {
    case SourceMark::Kind::Figure:
        return {ReportSelection::Kind::Figure, mark.id, -1};
    case SourceMark::Kind::Count:
        return {ReportSelection::Kind::Group, mark.id, -1};
    case SourceMark::Kind::Province:
        return {ReportSelection::Kind::Province, mark.code, -1};
    case SourceMark::Kind::Ignored:
    case SourceMark::Kind::Mention:
        return {ReportSelection::Kind::Ignored, {}, mark.index};
    case SourceMark::Kind::Total:
    case SourceMark::Kind::Period:
        return {};
    }
    return {};
}

DigitPlaces digitPlaces(const Report &report, const std::vector<SourceMark> &marks)
{
    const TextPositions positions(report.text);
    const QString &text = report.text;
    DigitPlaces places;
    const auto runsBetween = [&](qsizetype begin, qsizetype end) {
        int runs = 0;
        for (qsizetype i = begin; i < end; ++i)
            runs += isDigit(text[i]) && (i == begin || !isDigit(text[i - 1])) ? 1 : 0;
        return runs;
    };
    qsizetype done = 0;
    for (const SourceMark &mark : marks) {
        const qsizetype begin = std::max(done, positions.utf16Unit(mark.span.begin).value);
        const qsizetype end = std::max(begin, positions.utf16Unit(mark.span.end).value);
        places.unexplained += runsBetween(done, begin);
        places.explained += runsBetween(begin, end) > 0 ? 1 : 0;
        done = end;
    }
    places.unexplained += runsBetween(done, text.size());
    return places;
}

size_t firstMarkAfter(const std::vector<SourceMark> &marks, CodePoint point)
{
    const auto found = std::partition_point(marks.begin(), marks.end(),
                                            [&](const SourceMark &mark) { return mark.span.end <= point; });
    return static_cast<size_t>(found - marks.begin());
}

} // namespace tem
