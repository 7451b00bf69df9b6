#include "loader/Evaluation.h"
#include "loader/RelationFinder.h"

#include <QHash>

#include <algorithm>

namespace tem {

namespace {
using Figures = std::vector<const Figure *>;

/// A change is no part of anything, and a share only of other shares. Averages and a table's percentages are
/// rates: those of the marketplaces do not add up to the one for both.
bool canAddUp(const Figure &part, const Figure &total, const FigureIndex &index)
{
    const bool rate = index.isAverage(total) || (total.cell && total.unit == QChar(u'%'));
    return part.role == total.role && total.role != Role::Change && !part.bound && !rate &&
           (part.unit == QChar(u'%')) == (total.unit == QChar(u'%'));
}

bool addsUp(const Relation &sum, const FigureIndex &index)
{
    const auto evaluation = evaluate(sum, index);
    return evaluation && evaluation->meets;
}

/// A total may be broken down twice, say by marketplace and by kind. The parser links both to it, so parts
/// that don't add up together are tried by sentence and by whether they name a marketplace.
std::vector<Relation> complete(const Figure &total, const Figures &parts, const FigureIndex &index)
{
    const Relation all{Formula::Sum, &total, parts, parts.size() == 1};
    if (parts.size() < 4 || addsUp(all, index))
        return {all};
    const auto split = [&](auto key) {
        std::vector<Relation> sums;
        Figures rest = parts;
        while (!rest.empty()) {
            Figures same;
            const auto first = key(*rest.front());
            std::copy_if(rest.begin(), rest.end(), std::back_inserter(same),
                         [&](const Figure *part) { return key(*part) == first; });
            std::erase_if(rest, [&](const Figure *part) { return key(*part) == first; });
            sums.push_back({Formula::Sum, &total, same, same.size() == 1});
        }
        return sums;
    };
    const auto bySentence = split([](const Figure &part) { return part.sentence; });
    const auto byPlatform = split([](const Figure &part) { return part.platform.isEmpty(); });
    for (const std::vector<Relation> &sums : {bySentence, byPlatform}) {
        // More groups than two would make any parts fit some of them.
        if (sums.size() == 2 &&
            std::all_of(sums.begin(), sums.end(), [&](const Relation &sum) { return addsUp(sum, index); }))
            return sums;
    }
    return {all};
}

/// The single part of a total whose share is given is checked by that share.
bool isCheckedByShare(const Figure &part, const FigureIndex &index)
{
    const auto sentence = index.sentenceOf(part);
    return std::any_of(sentence.begin(), sentence.end(), [&](const Figure &figure) {
        return figure.of == part.id && figure.role == Role::Share;
    });
}

void addBreakdowns(const Figure &total, const FigureIndex &index, std::vector<Relation> &relations)
{
    Figures whole;
    Figures examples;
    const auto endExamples = [&] {
        if (!examples.empty() && !(examples.size() == 1 && isCheckedByShare(*examples.front(), index)))
            // Several may overlap (nữ, người dân tộc thiểu số): then they say nothing by exceeding the total.
            relations.push_back({Formula::Sum, &total, examples, true, examples.size() == 1});
        examples.clear();
    };
    for (const Figure *part : index.partsOf(total)) {
        if (!canAddUp(*part, total, index))
            continue;
        if (!part->exemplary) {
            whole.push_back(part);
            continue;
        }
        // Each sentence names examples of its own (riêng … riêng …): they may overlap.
        if (!examples.empty() && examples.back()->sentence != part->sentence)
            endExamples();
        examples.push_back(part);
    }
    endExamples();
    if (whole.size() == 1 && isCheckedByShare(*whole.front(), index))
        return;
    if (!whole.empty()) {
        for (Relation &sum : complete(total, whole, index))
            relations.push_back(std::move(sum));
    }
}

/// The figures of both marketplaces for the same indicator, period and role, where no link says so.
void addMarketplaces(const Figure &total, const FigureIndex &index, std::vector<Relation> &relations)
{
    const auto &platforms = index.catalogue().platforms();
    if (total.indicator.isEmpty() || !total.platform.isEmpty() || total.bound || !total.parent.isEmpty() ||
        platforms.size() < 2 || index.isAverage(total))
        return;
    Figures parts;
    for (const Platform &platform : platforms) {
        const Figure *part = index.find({total.indicator, platform.id, total.role, total.period}, total);
        if (!part || !part->parent.isEmpty())
            return;
        parts.push_back(part);
    }
    // That they are its parts is only likely, and the more so the better they fit.
    const Relation sum{Formula::Sum, &total, parts, false, false};
    if (addsUp(sum, index))
        relations.push_back(sum);
}
} // namespace

std::vector<Relation> findSums(const FigureIndex &index)
{
    std::vector<Relation> relations;
    for (const Figure &figure : index.report().figures) {
        if (figure.bound)
            continue;
        if (index.partsOf(figure).empty())
            addMarketplaces(figure, index, relations);
        else
            addBreakdowns(figure, index, relations);
    }
    return relations;
}

} // namespace tem
