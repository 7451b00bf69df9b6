#include "items/CheckEquation.h"

#include "items/CorrectionText.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(tem::CheckEquation)
};

/// More names than these are counted, not listed.
constexpr qsizetype listedNames = 4;

/// A number written the way that a figure is.
QString amount(const Decimal &value, const Figure &like, bool withScale)
{
    Figure figure;
    figure.value = value.abs();
    figure.scaleExponent = like.scaleExponent;
    figure.decimals = like.decimals;
    figure.unit = like.unit;
    const QString text = withScale ? format::value(figure) : format::digits(figure);
    return value.isNegative() ? QChar(0x2212) + text : text;
}

QString amountWithUnit(const Decimal &value, const Figure &like)
{
    // Percentages differ by percentage points.
    if (like.unit == "%"_L1)
        return amount(value, like, false) + format::noBreakSpace + u"điểm"_s + format::noBreakSpace + u'%';
    Figure figure;
    figure.value = value;
    figure.scaleExponent = like.scaleExponent;
    figure.decimals = like.decimals;
    figure.unit = like.unit;
    return format::valueWithUnit(figure);
}

bool isMoney(const Figure &figure)
{
    return figure.unit.startsWith(u"đồng"_s);
}

/// Between what is computed and what the report says.
QString relation(const Check &check, Hedge hedge)
{
    switch (check.verdict) {
    case Verdict::Holds:
        return u"="_s;
    case Verdict::Rounding:
        if (hedge == Hedge::Over && check.actual > check.expected)
            return u">"_s;
        if (hedge == Hedge::Under && check.actual < check.expected)
            return u"<"_s;
        return u"≈"_s;
    case Verdict::Incomplete:
        return check.actual < check.expected ? u"<"_s : u"≠"_s;
    case Verdict::Fails:
        return u"≠"_s;
    }
    return {};
}

class Writer
{
public:
    Writer(const ReportView &view, const Check &check)
        : m_view(view)
        , m_check(check)
    {
    }

    CheckEquation write()
    {
        switch (m_check.rule) {
        case Rule::Sum:
        case Rule::Ratio:
        case Rule::Share:
        case Rule::Growth:
            writeFigures();
            break;
        case Rule::Counts:
            writeCounts();
            break;
        case Rule::Names:
            writeNames();
            break;
        }
        if (m_result.shortText.isEmpty()) {
            for (const EquationPart &part : m_result.parts)
                m_result.shortText += part.text;
        }
        return std::move(m_result);
    }

private:
    void add(const QString &text, const QString &itemId = {})
    {
        m_result.parts.append({text, itemId, false, false});
    }

    /// "= 219.849 ≈ 220.000 đ": what is computed, where it differs from the reported number, and that.
    void addResult(const QString &computed, const QString &reported, const QString &reportedId, Hedge hedge)
    {
        m_result.computed = computed;
        m_result.reported = reported;
        // A lone part can be nothing but what is compared.
        const bool showComputed = m_check.actual != m_check.expected && m_check.items.size() > 2;
        if (showComputed) {
            add(u" = "_s);
            m_result.parts.append({computed, {}, true, false});
        }
        m_result.parts.append({u" %1 "_s.arg(relation(m_check, hedge)), {}, false, true});
        add(reported, reportedId);
    }

    void addLine(SumLine::Kind kind, const QString &label, const QString &text, const QString &itemId = {},
                 const QString &sign = {}, const QString &platformId = {})
    {
        const bool derived = kind == SumLine::Kind::Computed || kind == SumLine::Kind::Difference;
        m_result.lines.append({kind, label, platformId, sign, text, itemId, derived});
    }

    QString lineLabel(const Figure &figure, const Figure &reported) const
    {
        if (!figure.platform.isEmpty() && figure.platform != reported.platform)
            return m_view.platformName(figure.platform);
        if (m_check.rule == Rule::Sum && !figure.group.isEmpty())
            return figure.group;
        if (m_check.rule == Rule::Growth && figure.role == Role::Earlier)
            return CheckText::tr("Earlier period");
        return figure.indicator.isEmpty() && !figure.label.isEmpty() ? figure.label
                                                                     : m_view.indicatorName(figure);
    }

    /// Terms with the signs that stand before them, and what encloses the first two.
    struct Formula
    {
        QString before;
        QList<std::pair<QString, const Figure *>> terms;
        QString afterSecond;
    };

    Formula formula(const Figure &reported, const QList<const Figure *> &sources) const
    {
        Formula result;
        if (m_check.rule == Rule::Growth && sources.size() == 2) {
            const bool down = reported.direction ? *reported.direction == Direction::Down
                                                 : sources[0]->value < sources[1]->value;
            const Figure *larger = sources[down ? 1 : 0];
            const Figure *smaller = sources[down ? 0 : 1];
            if (reported.unit == u"lần"_s) {
                result.terms = {{QString(), sources[0]}, {u"÷"_s, sources[1]}};
            } else if (reported.unit == "%"_L1 && sources[0]->unit != "%"_L1) {
                result.before = u"("_s;
                result.terms = {{QString(), larger}, {u"−"_s, smaller}, {u"÷"_s, sources[1]}};
                result.afterSecond = u")"_s;
            } else {
                result.terms = {{QString(), larger}, {u"−"_s, smaller}};
            }
            return result;
        }
        const QString sign = m_check.rule == Rule::Sum ? u"+"_s : u"÷"_s;
        for (const Figure *source : sources)
            result.terms.append({result.terms.isEmpty() ? QString() : sign, source});
        return result;
    }

    void writeFigures()
    {
        const Figure *reported = m_view.figure(m_check.items.value(0));
        QList<const Figure *> sources;
        for (qsizetype i = 1; i < m_check.items.size(); ++i) {
            if (const Figure *source = m_view.figure(m_check.items[i]))
                sources.append(source);
        }
        if (!reported || sources.isEmpty())
            return;
        // A scale that all share is said once, at the end.
        const bool oneScale = m_check.rule == Rule::Sum &&
                              std::all_of(sources.begin(), sources.end(), [&](const Figure *source) {
                                  return source->scaleExponent == reported->scaleExponent;
                              });
        const Formula written = formula(*reported, sources);
        add(written.before);
        for (qsizetype i = 0; i < written.terms.size(); ++i) {
            const auto &[sign, figure] = written.terms[i];
            if (!sign.isEmpty())
                add(u" %1 "_s.arg(sign));
            add(withPrinted(m_view, *figure, oneScale ? format::digits(*figure) : format::value(*figure)),
                figure->id);
            if (i == 1)
                add(written.afterSecond);
        }
        const bool hedgeShown = m_check.verdict == Verdict::Fails || m_check.verdict == Verdict::Incomplete;
        Figure plain = *reported;
        if (!hedgeShown)
            plain.hedge = Hedge::Exact;
        const bool unitShown = isMoney(*reported) || reported->unit == "%"_L1 || reported->unit == u"lần"_s;
        addResult(
            amount(m_check.actual, *reported, !oneScale),
            withPrinted(m_view, *reported, unitShown ? format::valueWithUnit(plain) : format::value(plain)),
            reported->id, reported->hedge);
        m_result.parts.removeIf([](const EquationPart &part) { return part.text.isEmpty(); });

        for (const auto &[sign, figure] : written.terms)
            addLine(SumLine::Kind::Term, lineLabel(*figure, *reported),
                    withPrinted(m_view, *figure, format::value(*figure)), figure->id, sign, figure->platform);
        addLine(SumLine::Kind::Computed,
                m_check.rule == Rule::Sum ? CheckText::tr("Added up") : CheckText::tr("Computed"),
                amount(m_check.actual, *reported, true));
        addLine(SumLine::Kind::Reported, CheckText::tr("The report says"),
                withPrinted(m_view, *reported, format::value(*reported)), reported->id);
        setDifference(amount((m_check.actual - m_check.expected).abs(), *reported, true),
                      amountWithUnit((m_check.actual - m_check.expected).abs(), *reported), unitShown);
    }

    void setDifference(const QString &plain, const QString &withUnit, bool unitShown)
    {
        m_result.difference = unitShown ? withUnit : plain;
        if (m_check.actual != m_check.expected)
            addLine(SumLine::Kind::Difference, CheckText::tr("Difference"), m_result.difference);
    }

    void writeCounts()
    {
        for (const QString &id : m_check.items) {
            const RolloutGroup *group = m_view.group(id);
            if (!group || !group->count)
                continue;
            const QString count = format::number(*group->count);
            if (!m_result.parts.isEmpty())
                add(u" + "_s);
            add(count, id);
            addLine(SumLine::Kind::Term, m_view.statusName(*group), count, id,
                    m_result.lines.isEmpty() ? QString() : u"+"_s);
        }
        const QString computed = format::number(m_check.actual);
        const QString whole = format::number(m_check.expected);
        addResult(computed, provincesText(m_check.expected.toString().toInt()), {}, Hedge::Exact);
        addLine(SumLine::Kind::Computed, CheckText::tr("Added up"), computed);
        addLine(SumLine::Kind::Reported, CheckText::tr("All provinces"), whole);
        const QString difference = format::number((m_check.actual - m_check.expected).abs());
        setDifference(difference, difference, false);
    }

    void writeNames()
    {
        const RolloutGroup *group = m_view.group(m_check.items.value(0));
        if (!group)
            return;
        QStringList names;
        for (const Mention &mention : group->mentions) {
            names.append(mentionText(m_view, *group, mention));
            addLine(SumLine::Kind::Term, names.back(), u"1"_s, group->id,
                    m_result.lines.isEmpty() ? QString() : u"+"_s);
        }
        const QString computed = format::number(m_check.actual);
        const QString reported = format::number(m_check.expected);
        const QString sign = relation(m_check, Hedge::Exact);
        //: %1 how many provinces the report names, %2 one of = < ≠, %3 how many it counts
        m_result.shortText = CheckText::tr("provinces named: %1 %2 %3").arg(computed, sign, reported);
        m_result.computed = computed;
        m_result.reported = reported;
        if (names.size() > listedNames) {
            add(m_result.shortText, group->id);
        } else {
            add(names.join(", "_L1), group->id);
            if (m_check.actual != m_check.expected) {
                add(u" = "_s);
                m_result.parts.append({computed, {}, true, false});
            }
            m_result.parts.append({u" %1 "_s.arg(sign), {}, false, true});
            add(reported, group->id);
        }
        addLine(SumLine::Kind::Computed, CheckText::tr("Named"), computed);
        addLine(SumLine::Kind::Reported, CheckText::tr("The report says"), reported, group->id);
        const QString difference = format::number((m_check.actual - m_check.expected).abs());
        setDifference(difference, difference, false);
    }

    const ReportView &m_view;
    const Check &m_check;
    CheckEquation m_result;
};
} // namespace

CheckEquation checkEquation(const ReportView &view, const Check &check)
{
    return Writer(view, check).write();
}

} // namespace tem
