#include "items/Description.h"

#include "items/CorrectionText.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"
#include "items/SentenceText.h"

#include <QCoreApplication>

#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct DescriptionText
{
    Q_DECLARE_TR_FUNCTIONS(tem::Description)
};

/// "Giao dịch qua sàn: 987.495": whose number, and the number.
QString named(const QString &subject, const QString &value)
{
    return u"%1: %2"_s.arg(subject, value);
}

/// Parts of a line of detail.
QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString computedText(const QString &formula)
{
    //: %1 the formula that a number was computed by
    return formula.isEmpty() ? DescriptionText::tr("computed")
                             : DescriptionText::tr("computed: %1").arg(formula);
}

QString shareText(const QString &share, const QString &formula)
{
    //: %1 a percentage, %2 "computed: 813.750 ÷ 987.495"
    return DescriptionText::tr("%1 of the total (%2)").arg(share, computedText(formula));
}

QString hedgeNote(const Figure &figure)
{
    if (figure.hedge == Hedge::Exact)
        return {};
    //: %1 the report's own hedging word
    return DescriptionText::tr("the report says “%1”").arg(hedgeText(figure));
}

QString otherReading(const Figure &figure)
{
    if (!figure.ambiguous)
        return {};
    if (!figure.alternative)
        return DescriptionText::tr("doubtful: it can be read in two ways");
    //: %1 the words of the report, %2 the reading taken, %3 the other reading
    return DescriptionText::tr("doubtful: “%1” was read as %2, it can also be read as %3")
        .arg(figure.quote, format::number(figure.value), format::number(*figure.alternative));
}

/// The figure's own sentence, for whoever wants to read it there.
void addSource(NumberText &text, const FigureDetails &details)
{
    text.sentence = details.sentenceText.simplified();
}

NumberText ofFigure(const ReportModels &models, const Figure &figure, const QString &subject)
{
    const FigureDetails details = models.details(figure.id);
    NumberText text;
    text.value = details.valueWithUnit;
    text.name = named(subject, text.value);
    const bool ofMain = models.report().periods.empty() || models.view().isOfMainPeriod(figure);
    text.detail = inOneLine(
        {correctionNote(models.view(), figure.id),
         figure.value.isZero() ? DescriptionText::tr("the report states 0") : QString(), hedgeNote(figure),
         figure.role == Role::Level ? QString() : roleText(figure), otherReading(figure),
         ofMain ? QString() : models.view().periodText(figure.period),
         details.shareText.isEmpty() ? QString() : shareText(details.shareText, details.shareFormula),
         sentencesText({details.sentence})});
    addSource(text, details);
    for (const BaselineKind kind : {BaselineKind::PreviousPeriod, BaselineKind::YearBefore}) {
        if (const auto baseline = models.view().baseline(figure, kind))
            text.baselines.push_back(*baseline);
    }
    return text;
}

NumberText ofGroup(const ReportModels &models, const RolloutGroup &group)
{
    const FigureDetails details = models.details(group.id);
    NumberText text;
    text.value = details.valueWithUnit;
    text.name = named(details.heading, text.value);
    QStringList names;
    for (const Mention &mention : group.mentions)
        names.append(mentionText(models.view(), group, mention));
    //: %1 names of provinces
    const QString said = DescriptionText::tr("named: %1").arg(names.join(u", "_s));
    text.detail = inOneLine({names.isEmpty() ? QString() : said, sentencesText({details.sentence})});
    addSource(text, details);
    return text;
}

QString cellText(const Cell &cell)
{
    switch (cell.state) {
    case CellState::Value:
    case CellState::StatedZero:
        //: %1 a number with its unit
        return cell.derived ? DescriptionText::tr("%1 (computed)").arg(cell.textWithUnit) : cell.textWithUnit;
    case CellState::NotStated:
    case CellState::NotApplicable:
        return cell.textWithUnit;
    case CellState::Contradictory:
        //: %1 the reported number, %2 what its parts add up to
        return DescriptionText::tr("%1, but the parts add up to %2").arg(cell.textWithUnit, cell.otherText);
    }
    return {};
}

/// What all marketplaces have together; nothing where the report does not say.
QString totalText(const IndicatorRow &row, qsizetype platforms)
{
    if (row.total.state == CellState::NotStated)
        return {};
    return platforms == 2
               //: %1 the total of both marketplaces
               ? DescriptionText::tr("together %1").arg(cellText(row.total))
               //: %1 the total of three or more marketplaces
               : DescriptionText::tr("all together %1").arg(cellText(row.total));
}
} // namespace

QString NumberText::description() const
{
    QStringList parts{detail, sentence.isEmpty() ? QString() : u"“%1”"_s.arg(sentence)};
    for (const BaselineText &baseline : baselines)
        parts.append(baseline.description().replace(u'\n', u"; "_s));
    return inOneLine(parts);
}

QString NumberText::toolTip() const
{
    if (name.isEmpty())
        return {};
    const QString shown = name.toHtmlEscaped();
    QString text = derived ? u"<b><i>%1</i></b>"_s.arg(shown) : u"<b>%1</b>"_s.arg(shown);
    if (!detail.isEmpty())
        text += u"<br><i>%1</i>"_s.arg(detail.toHtmlEscaped());
    if (!sentence.isEmpty())
        text += u"<br>“%1”"_s.arg(sentence.toHtmlEscaped());
    for (const BaselineText &baseline : baselines)
        text += u"<br>"_s + baseline.toolTip();
    return text;
}

NumberText describeFigure(const ReportModels &models, const QString &id)
{
    if (const Figure *figure = models.view().figure(id)) {
        const QString subject = figure->platform.isEmpty() ? models.view().indicatorName(*figure)
                                                           : models.view().platformName(figure->platform);
        return ofFigure(models, *figure, subject);
    }
    if (const RolloutGroup *group = models.view().group(id))
        return ofGroup(models, *group);
    return {};
}

NumberText describeCell(const ReportModels &models, const QString &subject, const Cell &cell)
{
    const Figure *figure = models.view().figure(cell.figureId);
    NumberText text;
    if (figure)
        text = ofFigure(models, *figure, subject);
    switch (cell.state) {
    case CellState::Value:
    case CellState::StatedZero:
        if (figure)
            return text;
        text.detail = inOneLine({computedText(cell.formula), sentencesText({cell.sentence})});
        break;
    case CellState::NotStated:
        text.detail = DescriptionText::tr("not stated does not mean 0");
        break;
    case CellState::NotApplicable:
        text.detail = DescriptionText::tr("the report's figures give no such number");
        break;
    case CellState::Contradictory: {
        const QString reported = cell.textWithUnit;
        text.value = u"%1 ≠ %2"_s.arg(reported, cell.otherText);
        text.name = named(subject, text.value);
        text.detail = inOneLine(
            //: %1 the reported number, %2 what its parts add up to, %3 "computed: 3.512 + 4.125"
            {DescriptionText::tr("contradiction: the report states %1, its parts add up to %2 (%3)")
                 .arg(reported, cell.otherText, computedText(cell.formula)),
             text.detail});
        return text;
    }
    }
    text.value = cell.textWithUnit;
    text.name = named(subject, text.value);
    text.derived = cell.derived;
    return text;
}

NumberText describeShare(const ReportModels &models, const QString &subject, const Cell &cell)
{
    const NumberText stated = describeCell(models, subject, cell);
    NumberText text;
    text.value = cell.shareText;
    text.name = named(subject, text.value);
    text.detail = inOneLine(
        {shareText(cell.shareText, cell.shareFormula), stated.value, sentencesText({cell.sentence})});
    text.sentence = stated.sentence;
    text.derived = true;
    return text;
}

NumberText describeTimes(const ReportModels &models, const QString &subject, const Cell &cell,
                         const QString &times, const QString &formula)
{
    const NumberText stated = describeCell(models, subject, cell);
    NumberText text;
    text.value = times;
    text.name = named(subject, times);
    text.detail = inOneLine({computedText(formula), stated.value, sentencesText({cell.sentence})});
    text.sentence = stated.sentence;
    text.derived = true;
    return text;
}

NumberText describeKeyFigure(const ReportModels &models, const KeyFigure &key)
{
    Cell cell;
    cell.state = key.state;
    cell.figureId = key.figureId;
    cell.textWithUnit =
        u"%1 %2"_s.arg(key.valueText, key.unitText).trimmed().replace(u' ', format::noBreakSpace);
    cell.otherText = key.otherText;
    cell.formula = key.otherFormula;
    NumberText text = describeCell(models, key.name, cell);
    QStringList parts{text.detail};
    for (const PlatformShare &share : key.shares)
        parts.append(u"%1 %2 (%3)"_s.arg(share.platformName, share.preciseText, computedText(share.formula)));
    if (key.shares.isEmpty() && !text.detail.contains(key.note))
        parts.append(key.note);
    text.detail = inOneLine(parts);
    return text;
}

NumberText describeStatus(const StatusEntry &status)
{
    NumberText text;
    text.value = status.count ? provincesText(*status.count) : DescriptionText::tr("number not stated");
    text.name = named(status.name, text.value);
    QString names = status.provinceNames.join(u", "_s);
    if (!names.isEmpty() && !status.complete)
        //: %1 names of some of the provinces that the report counts
        names = DescriptionText::tr("%1 and others").arg(names);
    text.detail =
        //: %1 "3/28": how many of the provinces counted are named, and so placed on the map
        inOneLine({DescriptionText::tr("placed on the map: %1").arg(status.placedText),
                   names.isEmpty() ? QString() : DescriptionText::tr("named: %1").arg(names),
                   sentencesText({status.sentence})});
    return text;
}

QString describeRow(const IndicatorRow &row, const QList<PlatformColumn> &platforms)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size() && i < platforms.size(); ++i)
        cells.append(u"%1 %2"_s.arg(platforms[i].name, cellText(row.cells[i])));
    QStringList clauses{cells.join(u", "_s), totalText(row, platforms.size()), row.hedgeNote,
                        row.otherPeriod};
    if (!row.ratioText.isEmpty())
        //: %1 a sentence such as "Postmart is 4,7 times as high"
        clauses.append(DescriptionText::tr("%1 (computed)").arg(row.ratioText));
    clauses.removeAll(QString());
    return named(row.title, clauses.join(u"; "_s)) + u'.';
}

QString describeComparison(const ComparisonModel &model, const QString &periodTitle)
{
    if (model.rows().empty())
        return DescriptionText::tr("The report compares nothing by marketplace.");
    QStringList sentences;
    sentences.append(periodTitle.isEmpty()
                         ? DescriptionText::tr("Comparison of the marketplaces.")
                         : DescriptionText::tr("Comparison of the marketplaces, %1.").arg(periodTitle));
    for (const IndicatorRow &row : model.rows())
        sentences.append(describeRow(row, model.platforms()));
    sentences.append(describeNotSplit(model));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString describeNotSplit(const ComparisonModel &model)
{
    QStringList rows;
    for (const IndicatorRow &row : model.notSplit())
        rows.append(u"%1 %2"_s.arg(row.title, cellText(row.total)));
    if (rows.isEmpty())
        return {};
    //: %1 names of indicators with their numbers
    return DescriptionText::tr("Not split by marketplace: %1.").arg(rows.join(u"; "_s));
}

QString describeTraining(const TrainingModel &model, const QString &periodTitle)
{
    QStringList sentences{periodTitle.isEmpty()
                              ? DescriptionText::tr("Training and press.")
                              : DescriptionText::tr("Training and press, %1.").arg(periodTitle)};
    for (const IndicatorRow &row : model.rows()) {
        if (row.isByPlatform())
            sentences.append(describeRow(row, model.platforms()));
        else
            sentences.append(named(row.title, QStringList{cellText(row.total), row.hedgeNote}.join(
                                                  row.hedgeNote.isEmpty() ? QString() : u"; "_s)) +
                             u'.');
    }
    const Cell &perCourse = model.attendancesPerCourse();
    if (perCourse.state == CellState::Value)
        //: %1 a number with its unit, %2 "computed: 8.412.839 ÷ 568"
        sentences.append(DescriptionText::tr("Attendances of one course: %1 (%2).")
                             .arg(perCourse.textWithUnit, computedText(perCourse.formula)));
    if (!model.unitNote().isEmpty())
        sentences.append(model.unitNote());
    return sentences.join(u' ');
}

QString describeProvince(const ProvinceEntry &province)
{
    if (!province.isNamed() || province.sentence == 0)
        return u"%1: %2."_s.arg(province.name, province.statusText);
    return u"%1: %2 (%3)."_s.arg(province.name, province.statusText, sentencesText({province.sentence}));
}

QString describeRollout(const StatusModel &model)
{
    if (model.entries().empty())
        return DescriptionText::tr("The report says nothing about the roll-out by province.");
    QStringList groups;
    std::set<int> sentences;
    for (const StatusEntry &entry : model.entries()) {
        QString group = entry.count
                            ? u"%1: %2"_s.arg(provincesText(*entry.count), entry.name)
                            //: %1 status of provinces whose number is not given
                            : DescriptionText::tr("number of provinces not stated: %1").arg(entry.name);
        if (!entry.provinceNames.isEmpty())
            group += u" (%1)"_s.arg(entry.provinceNames.join(u", "_s));
        groups.append(group);
        sentences.insert(entry.sentence);
    }
    QStringList text{groups.join(u"; "_s) + u'.'};
    if (model.countedNotNamed() > 0)
        //: %1 number of provinces
        text.append(DescriptionText::tr("The report only counts %1 of them without naming them, so the map "
                                        "leaves these hatched grey.")
                        .arg(model.countedNotNamed()));
    const QString source = sentencesText(QList<int>(sentences.begin(), sentences.end()));
    if (!source.isEmpty())
        //: %1 "sentence 7"
        text.append(DescriptionText::tr("Source: %1.").arg(source));
    return text.join(u' ');
}

} // namespace tem
