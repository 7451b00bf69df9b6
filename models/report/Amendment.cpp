#include "report/Amendment.h"

#include "report/Visitor.h"
#include "report/Words.h"

namespace tem {

AmendmentKey keyOf(const Amendment &amendment)
{
    using Subject = AmendmentKey::Subject;
    const CodePoint start = amendment.anchor.span.begin;
    const auto of = [start](Subject subject, const QString &detail = {}) {
        return AmendmentKey{subject, start, detail};
    };
    return std::visit(
        Visitor{[&](const FigureChange &) { return of(Subject::Figure); },
                [&](const FigureAddition &) { return of(Subject::Figure); },
                [&](const FigureRejection &) { return of(Subject::Figure); },
                [&](const FigureReview &) { return of(Subject::FigureReview); },
                [&](const CheckReview &review) { return of(Subject::CheckReview, toWord(review.rule)); },
                [&](const ProvinceStatus &status) { return of(Subject::Province, status.province); }},
        amendment.content);
}

} // namespace tem
