#include "items/TrainingModel.h"

#include "items/Derived.h"
#include "items/NumberFormat.h"
#include "items/SentenceText.h"

#include <algorithm>
#include <array>
#include <set>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Wanted
{
    const char16_t *indicator;
    /// Has a row even where the report says nothing.
    bool always;
};

// The indicators that the page speaks of, by the ids that the contract fixes.
constexpr std::array wantedRows = {Wanted{u"training_courses", true}, Wanted{u"training_participants", true},
                                   Wanted{u"households_trained", false}, Wanted{u"press_items", true}};

Cell notStatedCell()
{
    Cell cell;
    cell.text = TrainingModel::tr("not stated");
    cell.textWithUnit = cell.text;
    return cell;
}

IndicatorRow notStatedRow(const ReportView &view, const QString &id, qsizetype platforms)
{
    IndicatorRow row;
    row.indicator = id;
    if (const Indicator *indicator = view.catalogue().indicator(id)) {
        row.name = view.text(indicator->name);
        row.unit = indicator->unit;
    } else {
        row.name = id;
    }
    row.title = row.name;
    row.total = notStatedCell();
    row.cells = QList<Cell>(platforms, notStatedCell());
    return row;
}
} // namespace

void TrainingModel::show(const ReportView &view, const std::vector<IndicatorRow> &rows)
{
    const QList<PlatformColumn> platforms = platformColumns(view);
    std::vector<IndicatorRow> shown;
    for (const Wanted &wanted : wantedRows) {
        const QString id = QString::fromUtf16(wanted.indicator);
        const std::size_t before = shown.size();
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                     [&](const IndicatorRow &row) { return row.indicator == id; });
        if (shown.size() == before && wanted.always)
            shown.push_back(notStatedRow(view, id, platforms.size()));
    }
    setRows(platforms, std::move(shown));

    m_perCourse = notStatedCell();
    const IndicatorRow *courses = row(u"training_courses"_s);
    const IndicatorRow *attendances = row(u"training_participants"_s);
    const Figure *denominator = courses ? view.figure(courses->total.figureId) : nullptr;
    const Figure *numerator = attendances ? view.figure(attendances->total.figureId) : nullptr;
    if (!numerator || !denominator)
        return;
    if (const auto derived = tem::attendancesPerCourse(*numerator, *denominator)) {
        m_perCourse.state = CellState::Value;
        m_perCourse.value = derived->value;
        m_perCourse.text = format::value(*derived);
        m_perCourse.textWithUnit = format::valueWithUnit(*derived);
        m_perCourse.derived = true;
        m_perCourse.derivedId = u"attendances_per_course"_s;
        m_perCourse.sources = derived->sources;
        m_perCourse.formula = derived->formula;
        m_perCourse.sentence = view.sentenceNumber(*numerator);
    }
}

void TrainingModel::clear()
{
    m_perCourse = {};
    setRows({}, {});
}

const IndicatorRow *TrainingModel::row(const QString &indicator) const
{
    const auto found = std::find_if(rows().begin(), rows().end(),
                                    [&](const IndicatorRow &row) { return row.indicator == indicator; });
    return found == rows().end() ? nullptr : &*found;
}

QString TrainingModel::perCourseName() const
{
    return tr("Attendances of one course");
}

IndicatorRow TrainingModel::perCourseRow() const
{
    IndicatorRow row;
    row.name = perCourseName();
    row.title = row.name;
    row.derived = true;
    row.total = m_perCourse;
    // The text with unit begins with the text.
    row.unit = m_perCourse.textWithUnit.mid(m_perCourse.text.size()).trimmed();
    row.cells = QList<Cell>(platforms().size(), notStatedCell());
    return row;
}

QString TrainingModel::unitNote() const
{
    const IndicatorRow *attendances = row(u"training_participants"_s);
    return attendances ? attendances->unitNote : QString();
}

QString TrainingModel::notSplitNote() const
{
    QStringList names;
    for (const IndicatorRow &row : rows()) {
        if (!row.isByPlatform() && row.total.state != CellState::NotStated)
            names.append(row.title);
    }
    if (names.isEmpty())
        return {};
    //: %1 one or more names of indicators
    return tr("Not split by marketplace in the report: %1.").arg(names.join(u"; "_s));
}

QString TrainingModel::sourceText() const
{
    std::set<int> sentences;
    for (const IndicatorRow &row : rows())
        sentences.insert(row.sentences.begin(), row.sentences.end());
    return sentencesText(QList<int>(sentences.begin(), sentences.end()));
}

} // namespace tem
