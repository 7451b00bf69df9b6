#include "items/Description.h"

#include "items/FigureWords.h"
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
} // namespace

QString describeRow(const IndicatorRow &row, const QList<PlatformColumn> &platforms)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size() && i < platforms.size(); ++i)
        cells.append(u"%1 %2"_s.arg(platforms[i].name, cellText(row.cells[i])));
    QString text = u"%1: %2"_s.arg(row.title, cells.join(u", "_s));
    if (row.total.state != CellState::NotStated)
        //: %1 the total of both marketplaces
        text += u"; "_s + DescriptionText::tr("together %1").arg(cellText(row.total));
    if (!row.ratioText.isEmpty())
        //: %1 a sentence such as "Postmart is 4,7 times as high"
        text += u"; "_s + DescriptionText::tr("%1 (computed)").arg(row.ratioText);
    return text + u'.';
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
    return sentences.join(u' ');
}

QString describeProvince(const ProvinceEntry &province)
{
    if (!province.isNamed())
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
