#include "items/BaselineText.h"

#include "items/CorrectionText.h"
#include "items/NumberFormat.h"
#include "items/PeriodText.h"

#include <QCoreApplication>
#include <QStringList>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(tem::BaselineText)
};

QString labelOf(BaselineKind kind)
{
    switch (kind) {
    case BaselineKind::PreviousPeriod:
        return Texts::tr("against the previous period");
    case BaselineKind::YearBefore:
        return Texts::tr("against the same period a year before");
    }
    return {};
}

/// The number without its sign: the word says whether it rose.
DerivedValue unsignedValue(DerivedValue value)
{
    value.value = value.value.abs();
    return value;
}

/// "+11,8 tỷ đồng", "≈ −20 nghìn đồng".
QString signedText(const DerivedValue &value)
{
    QString text = format::valueWithUnit(unsignedValue(value));
    const QString about = u"≈"_s + format::noBreakSpace;
    const QString sign = value.value.isNegative() ? u"\u2212"_s : u"+"_s;
    return text.startsWith(about) ? text.insert(about.size(), sign) : sign + text;
}

bool isPercentage(const Figure &figure)
{
    return figure.unit == "%"_L1;
}

void setChange(BaselineText &text, const Figure &figure, const Figure &before)
{
    DerivedValue rise = difference(figure, before);
    text.direction = figure.value > before.value ? 1 : figure.value < before.value ? -1 : 0;
    if (text.direction == 0) {
        text.change = Texts::tr("unchanged");
        return;
    }
    if (rise.value.isZero()) {
        text.change = Texts::tr("no more than rounding apart");
        return;
    }
    if (isPercentage(figure))
        rise.unit = u"điểm phần trăm"_s;
    text.difference = signedText(rise);
    text.formula = rise.formula;
    const auto percent = isPercentage(figure) ? std::nullopt : growth(figure, before);
    if (!percent) {
        text.change = text.direction > 0 ? Texts::tr("up") : Texts::tr("down");
        return;
    }
    text.formula = percent->formula;
    const QString amount = format::value(unsignedValue(*percent));
    //: %1 percentage
    text.change = text.direction > 0 ? Texts::tr("up %1").arg(amount) : Texts::tr("down %1").arg(amount);
}

QStringList detailLines(const BaselineText &text)
{
    if (!text.isKnown())
        return {text.reason};
    QStringList lines{text.baseline};
    //: %1 title of a report
    lines.append(Texts::tr("stated in: %1").arg(text.reportTitle));
    if (!text.formula.isEmpty())
        //: %1 formula
        lines.append(Texts::tr("computed: %1").arg(text.formula));
    return lines;
}
} // namespace

QString BaselineText::line() const
{
    if (!isKnown())
        //: %1 "against the previous period"
        return Texts::tr("%1: cannot be compared").arg(label);
    if (difference.isEmpty())
        return u"%1: %2"_s.arg(label, change);
    return u"%1: %2 (%3)"_s.arg(label, change, difference);
}

QString BaselineText::description() const
{
    return line() + u'\n' + detailLines(*this).join(u'\n');
}

QString BaselineText::toolTip() const
{
    QString text = (isKnown() ? u"<b><i>%1</i></b>"_s : u"<b>%1</b>"_s).arg(line().toHtmlEscaped());
    for (const QString &detail : detailLines(*this))
        text += u"<br>"_s + detail.toHtmlEscaped();
    return text;
}

QString describe(const NoBaseline &none, const Figure &figure)
{
    const QString period = periodTitle(none.period);
    switch (none.reason) {
    case NoBaselineReason::NotComparable:
        return Texts::tr("Only levels of known indicators with a known period can be compared over time.");
    case NoBaselineReason::Ambiguous:
        return Texts::tr("This number can be read in two ways.");
    case NoBaselineReason::NoSuchPeriod:
        return Texts::tr("A period like this one has none of its kind right before it.");
    case NoBaselineReason::Conflict:
        //: %1 a period
        return Texts::tr("Reports give different values for %1, and none of them was chosen.").arg(period);
    case NoBaselineReason::BaselineAmbiguous:
        //: %1 a period
        return Texts::tr("The value for %1 is not a single sure number.").arg(period);
    case NoBaselineReason::OtherUnit:
        //: %1 a period, %2 the unit of its value, %3 the unit of the number here
        return Texts::tr("Another unit: %1 is given in “%2”, this number in “%3”.")
            .arg(period, none.unit, figure.unit);
    case NoBaselineReason::OtherScope:
        //: %1 a period
        return Texts::tr("For %1, reports speak of other marketplaces or of all together only.").arg(period);
    case NoBaselineReason::OtherKind:
        //: %1 the period that was looked for, %2 another one that ends on the same day
        return Texts::tr("Another kind of period: reports give no value for %1, only for %2.")
            .arg(period, periodTitle(none.other));
    case NoBaselineReason::NoReport:
        return period.isEmpty() ? Texts::tr("No report gives an earlier value.")
                                //: %1 a period
                                : Texts::tr("No report gives a value for %1.").arg(period);
    }
    return {};
}

BaselineText describeBaseline(const Figure &figure, BaselineKind kind, const BaselineResult &result)
{
    BaselineText text;
    text.label = labelOf(kind);
    if (const auto *none = std::get_if<NoBaseline>(&result)) {
        text.reason = describe(*none, figure);
        return text;
    }
    const auto &baseline = std::get<Baseline>(result);
    const Figure &before = baseline.value.figure;
    text.report = baseline.value.report;
    text.reportTitle = baseline.value.title;
    text.figureId = before.id;
    const QString value = format::valueWithUnit(before);
    text.baseline =
        u"%1: %2"_s.arg(periodTitle(baseline.period),
                        baseline.value.isCorrected ? correctedText(value, baseline.value.asRead) : value);
    setChange(text, figure, before);
    return text;
}

} // namespace tem
