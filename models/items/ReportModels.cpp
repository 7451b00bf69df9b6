#include "items/ReportModels.h"

#include "items/NumberFormat.h"
#include "items/PeriodText.h"
#include "items/ReportTitle.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// What an item is in the same report with other corrections; none where it is not there any more.
ReportSelection::Item counterpart(const ReportSelection::Item &item, const Report &before,
                                  const Report &after)
{
    const auto indexOf = [](const auto &range, const auto &isSame) {
        const auto found = std::ranges::find_if(range, isSame);
        return found == range.end() ? -1 : static_cast<int>(found - range.begin());
    };
    using Kind = ReportSelection::Kind;
    switch (item.kind) {
    case Kind::None:
    case Kind::Province:
    case Kind::Derived:
        return item;
    case Kind::Figure:
        return after.figure(item.id) ? item : ReportSelection::Item{};
    case Kind::Group:
        return after.group(item.id) ? item : ReportSelection::Item{};
    case Kind::Check: {
        const Check &check = before.checks[static_cast<std::size_t>(item.index)];
        const int index = indexOf(after.checks, [&](const Check &other) {
            return other.rule == check.rule && other.items == check.items;
        });
        return index < 0 ? ReportSelection::Item{} : ReportSelection::Item{Kind::Check, {}, index};
    }
    case Kind::Ignored: {
        const Span span = before.ignored[static_cast<std::size_t>(item.index)].span;
        const int index =
            indexOf(after.ignored, [&](const IgnoredNumber &other) { return other.span == span; });
        return index < 0 ? ReportSelection::Item{} : ReportSelection::Item{Kind::Ignored, {}, index};
    }
    }
    return {};
}

} // namespace

ReportModels::ReportModels(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_series(catalogue)
    , m_selection(std::make_unique<ReportSelection>(
          [this](const ReportSelection::Item &item) { return relatedItems(item); }))
    , m_history(std::make_unique<SelectionHistory>(*m_selection))
    , m_platformFilter(std::make_unique<PlatformFilter>())
{
    connect(m_selection.get(), &ReportSelection::selectionChanged, this,
            &ReportModels::followSelectedRollout);
    rebuild();
}

ReportModels::~ReportModels() = default;

void ReportModels::setReport(Report report)
{
    // While everything still fits the old report: whoever follows the selection reads the models.
    m_selection->clear();
    m_history->clear();
    m_platformFilter->showAll();
    m_view.reset();
    m_report = std::move(report);
    m_hasReport = true;
    m_rollout = 0;
    rebuild();
    emit reportChanged();
}

void ReportModels::amendReport(Report report)
{
    const ReportSelection::Item selected = counterpart(m_selection->current(), m_report, report);
    m_selection->clear();
    // Its checks and ignored numbers are known by their places in lists that may be other ones now.
    m_history->clear();
    m_view.reset();
    m_report = std::move(report);
    rebuild();
    emit reportChanged();
    m_selection->select(selected);
}

void ReportModels::clear()
{
    if (!m_hasReport)
        return;
    m_selection->clear();
    m_history->clear();
    m_platformFilter->showAll();
    m_view.reset();
    m_report = {};
    m_hasReport = false;
    m_rollout = 0;
    rebuild();
    emit reportChanged();
}

void ReportModels::setLanguage(Language language)
{
    // Not only where the language differs: the translator may be new.
    m_language = language;
    m_series.setLanguage(language);
    rebuild();
    emit reportChanged();
}

void ReportModels::setBaselines(std::optional<BaselineFinder> baselines)
{
    m_view.reset();
    m_baselines = std::move(baselines);
    rebuild();
    if (m_hasReport)
        emit reportChanged();
}

void ReportModels::setRollout(std::size_t index)
{
    if (index == m_rollout || index >= m_report.rollouts.size())
        return;
    m_rollout = index;
    m_provinces.show(*m_view, m_rollout);
    m_statuses.show(*m_view, m_rollout);
    emit reportChanged();
}

QStringList ReportModels::rolloutTitles() const
{
    QStringList titles;
    for (const Rollout &rollout : m_report.rollouts)
        //: %1 number of a decision: 468/QĐ-TTg
        titles.append(rollout.decision.isEmpty() ? tr("Roll-out") : tr("Decision %1").arg(rollout.decision));
    return titles;
}

void ReportModels::rebuild()
{
    m_view = std::make_unique<ReportView>(m_report, m_catalogue, m_language,
                                          m_baselines ? &*m_baselines : nullptr);
    if (!m_hasReport) {
        m_rows.clear();
        m_keyFigures.clear();
        m_figures.clear();
        m_comparison.clear();
        m_training.clear();
        m_provinces.clear();
        m_statuses.clear();
        m_checks.clear();
        m_platformFilter->setPlatforms({});
        return;
    }
    m_rows = indicatorRows(*m_view);
    m_keyFigures = tem::keyFigures(*m_view, m_rows);
    m_figures.show(*m_view);
    m_comparison.show(*m_view, m_rows);
    m_training.show(*m_view, m_rows);
    m_provinces.show(*m_view, m_rollout);
    m_statuses.show(*m_view, m_rollout);
    m_checks.show(*m_view);
    m_platformFilter->setPlatforms(m_comparison.platforms());
}

FigureDetails ReportModels::details(const QString &id) const
{
    return figureDetails(*m_view, m_rows, id);
}

QString DerivedEntry::heading() const
{
    return platform.isEmpty() ? name : u"%1 · %2"_s.arg(platform, name);
}

std::vector<DerivedEntry> ReportModels::derivedEntries() const
{
    std::vector<DerivedEntry> entries;
    const auto add = [&](const PlatformColumn &platform, const QString &name, const Cell &cell) {
        if (!cell.derivedId.isEmpty())
            entries.push_back({platform.id, platform.name, name, cell});
    };
    for (const IndicatorRow &row : m_rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            add(m_comparison.platforms().at(i), row.title, row.cells.at(i));
        add({}, row.title, row.total);
    }
    add({}, m_training.perCourseName(), m_training.attendancesPerCourse());
    return entries;
}

std::optional<DerivedEntry> ReportModels::derived(const QString &id) const
{
    std::vector<DerivedEntry> entries = derivedEntries();
    const auto found =
        std::ranges::find_if(entries, [&](const DerivedEntry &entry) { return entry.cell.derivedId == id; });
    return found == entries.end() ? std::nullopt : std::optional(*found);
}

QStringList ReportModels::relatedItems(const ReportSelection::Item &item) const
{
    switch (item.kind) {
    case ReportSelection::Kind::Figure:
    case ReportSelection::Kind::Group:
        return {item.id};
    case ReportSelection::Kind::Check:
        if (item.index >= 0 && item.index < std::ssize(m_report.checks))
            return m_report.checks[static_cast<std::size_t>(item.index)].items;
        return {};
    case ReportSelection::Kind::Province: {
        QStringList groups;
        for (const Rollout &rollout : m_report.rollouts) {
            for (const RolloutGroup &group : rollout.groups) {
                if (rollout.vintage == m_provinces.vintage() && group.provinces().contains(item.id))
                    groups.append(group.id);
            }
        }
        return groups;
    }
    case ReportSelection::Kind::Derived: {
        const std::optional<DerivedEntry> entry = derived(item.id);
        return entry ? entry->cell.sources : QStringList();
    }
    case ReportSelection::Kind::None:
    case ReportSelection::Kind::Ignored:
        return {};
    }
    return {};
}

void ReportModels::followSelectedRollout(const ReportSelection::Item &item)
{
    if (item.kind != ReportSelection::Kind::Group)
        return;
    for (std::size_t i = 0; i < m_report.rollouts.size(); ++i) {
        if (m_view->rolloutOf(item.id) == &m_report.rollouts[i])
            setRollout(i);
    }
}

QString ReportModels::title() const
{
    return m_hasReport ? reportTitle(m_report) : QString();
}

QString ReportModels::periodTitle() const
{
    return m_report.periods.empty() ? QString() : tem::periodTitle(m_report.periods.front());
}

QString ReportModels::periodDates() const
{
    return m_report.periods.empty() ? QString() : tem::periodDates(m_report.periods.front());
}

QString ReportModels::vintageText() const
{
    return unitsText(m_catalogue, m_provinces.vintage());
}

QString ReportModels::sourceText() const
{
    if (!m_hasReport)
        return {};
    const QString name = m_report.source.name.isEmpty() ? tr("pasted text") : m_report.source.name;
    return m_report.source.encoding.isEmpty() ? name : u"%1 · %2"_s.arg(name, m_report.source.encoding);
}

QString ReportModels::shortHashText() const
{
    const QString &hash = m_report.source.sha256;
    return hash.isEmpty() ? QString() : u"SHA-256 %1…%2"_s.arg(hash.left(8), hash.right(4));
}

ReportCounts ReportModels::counts() const
{
    ReportCounts counts;
    counts.figures = static_cast<int>(m_report.figures.size());
    for (const Rollout &rollout : m_report.rollouts) {
        for (const RolloutGroup &group : rollout.groups) {
            counts.rolloutCounts += group.count ? 1 : 0;
            counts.namedProvinces += static_cast<int>(group.mentions.size());
        }
    }
    counts.periods = static_cast<int>(m_report.periods.size());
    counts.ignored = static_cast<int>(m_report.ignored.size());
    counts.sentences = static_cast<int>(m_report.sentences.size());
    return counts;
}

QString ReportModels::countsText() const
{
    if (!m_hasReport)
        return {};
    const ReportCounts all = counts();
    if (all.figures == 0 && all.rolloutCounts == 0)
        return tr("No figure was found in this text");
    QStringList parts{tr("figures: %1").arg(all.figures)};
    if (all.rolloutCounts > 0)
        parts.append(tr("counts of provinces: %1").arg(all.rolloutCounts));
    parts.append(tr("periods: %1").arg(all.periods));
    //: numbers of the text that are no figures
    parts.append(tr("left out, each with its reason: %1").arg(all.ignored));
    return parts.join(u" · "_s);
}

QStringList ReportModels::openQuestions() const
{
    QStringList questions;
    if (m_statuses.countedNotNamed() > 0)
        //: %1 provinces not named, %2 provinces counted
        questions.append(tr("The names of %1 of the %2 provinces that are counted by status.")
                             .arg(m_statuses.countedNotNamed())
                             .arg(m_statuses.counted()));
    QStringList names;
    for (const IndicatorRow &row : m_comparison.notSplit())
        names.append(row.title);
    if (!names.isEmpty())
        //: %1 one or more names of indicators
        questions.append(tr("The parts by marketplace of: %1.").arg(names.join(u"; "_s)));
    for (const IndicatorRow &row : m_rows) {
        if (!row.unitNote.isEmpty())
            //: %1 name of an indicator, %2 a whole sentence about its units
            questions.append(tr("%1: %2").arg(row.title, row.unitNote));
    }
    const Cell &perCourse = m_training.attendancesPerCourse();
    if (perCourse.state == CellState::Value)
        //: %1 a computed number with its unit, %2 the formula
        questions.append(tr("How attendances were counted: they come to %1 (computed, %2).")
                             .arg(perCourse.textWithUnit, perCourse.formula));
    for (const Figure &figure : m_report.figures) {
        if (figure.alternative)
            //: %1 the words of the report, %2 the reading taken, %3 the other reading
            questions.append(
                tr("“%1” was read as %2; it can also be read as %3.")
                    .arg(figure.quote, format::number(figure.value), format::number(*figure.alternative)));
    }
    return questions;
}

} // namespace tem
