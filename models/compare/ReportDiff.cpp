#include "compare/ReportDiff.h"

#include "compare/FigureMatching.h"
#include "compare/RolloutDiff.h"

#include <algorithm>

namespace tem {

namespace {
/// In the order of the earlier text; what appeared follows what stands before it in the later text.
std::vector<FigureDifference> figureDifferences(const Report &before, const Report &after)
{
    const FigureMatching matching = matchFigures(before, after);
    const auto appeared = [&](std::size_t index) {
        return FigureDifference{DifferenceKind::Appeared, {}, after.figures[index].id, {}};
    };
    std::vector<FigureDifference> differences;
    const auto appendAppearedFrom = [&](std::size_t index) {
        for (; index < after.figures.size() && !matching.beforeOf[index]; ++index)
            differences.push_back(appeared(index));
    };
    appendAppearedFrom(0);
    for (std::size_t i = 0; i < before.figures.size(); ++i) {
        const Figure &figure = before.figures[i];
        const auto counterpart = matching.afterOf[i];
        if (!counterpart) {
            differences.push_back({DifferenceKind::Vanished, figure.id, {}, {}});
            continue;
        }
        const Figure &other = after.figures[*counterpart];
        std::vector<DifferentField> fields = differentFields(before, figure, after, other);
        const auto kind = fields.empty() ? DifferenceKind::Same : DifferenceKind::Changed;
        differences.push_back({kind, figure.id, other.id, std::move(fields)});
        appendAppearedFrom(*counterpart + 1);
    }
    return differences;
}

template <typename Differences> bool areSame(const Differences &differences)
{
    return std::ranges::all_of(
        differences, [](const auto &difference) { return difference.kind == DifferenceKind::Same; });
}
} // namespace

bool ReportDiff::isEmpty() const
{
    return areSame(figures) && areSame(counts) && provinces.empty();
}

ReportDiff diffReports(const Report &before, const Report &after)
{
    return {.figures = figureDifferences(before, after),
            .counts = countDifferences(before, after),
            .provinces = provinceDifferences(before, after)};
}

} // namespace tem
