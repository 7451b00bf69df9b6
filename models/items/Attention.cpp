#include "items/Attention.h"

#include "items/NumberFormat.h"
#include "items/ReportModels.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct AttentionText
{
    Q_DECLARE_TR_FUNCTIONS(tem::Attention)
};

/// As many as a sentence can name; the rest is counted.
constexpr qsizetype mostExamples = 3;

Attention doubtful(const QList<const Figure *> &figures, bool all)
{
    QStringList readings;
    for (const Figure *figure : figures.mid(0, mostExamples))
        readings.append(
            figure->alternative
                //: %1 the words of the report, %2 the reading taken, %3 the other reading
                ? AttentionText::tr("“%1” was read as %2 but may be %3")
                      .arg(figure->quote, format::number(figure->value), format::number(*figure->alternative))
                : u"“%1”"_s.arg(figure->quote));
    const QString examples = readings.join(u"; "_s);
    const auto count = static_cast<int>(figures.size());
    Attention attention;
    attention.kind = Attention::Kind::Doubtful;
    attention.figure = figures.front()->id;
    // Vietnamese has no plural, so that %n would leave English without a translation file wrong.
    if (all && count > 1)
        //: %1 a number, %2 examples
        attention.text =
            AttentionText::tr("All %1 figures can be read in two ways: %2").arg(count).arg(examples);
    else if (count == 1)
        //: %1 an example
        attention.text = AttentionText::tr("1 figure can be read in two ways: %1").arg(examples);
    else
        attention.text = AttentionText::tr("%1 figures can be read in two ways: %2").arg(count).arg(examples);
    if (count > mostExamples)
        attention.text += u"; …"_s;
    return attention;
}
} // namespace

QList<Attention> attentions(const ReportModels &models)
{
    QList<Attention> result;
    if (!models.hasReport())
        return result;
    for (const CheckEntry &entry : models.checks()->entries()) {
        if (entry.kind != CheckEntry::Kind::Check || entry.verdict != Verdict::Fails)
            continue;
        Attention attention;
        attention.check = entry.check;
        //: %1 what is checked, %2 the equation: "3.512 + 4.125 = 7.637 ≠ 7.640"
        attention.text = AttentionText::tr("%1 do not agree: %2").arg(entry.title, entry.equation);
        result.append(attention);
    }
    QList<const Figure *> ambiguous;
    for (const Figure &figure : models.report().figures) {
        if (figure.ambiguous)
            ambiguous.append(&figure);
    }
    if (!ambiguous.isEmpty())
        result.append(
            doubtful(ambiguous, ambiguous.size() == static_cast<qsizetype>(models.report().figures.size())));
    const ReportCounts counts = models.counts();
    if (counts.figures == 0 && counts.rolloutCounts == 0) {
        Attention attention;
        attention.kind = Attention::Kind::NoFigures;
        attention.text = AttentionText::tr(
            "No figure was found in this text. “Source text” shows how every number in it was read.");
        result.append(attention);
    }
    return result;
}

} // namespace tem
