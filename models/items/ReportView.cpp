#include "items/ReportView.h"

#include "items/PeriodText.h"

#include <QCoreApplication>

namespace tem {

ReportView::ReportView(const Report &report, const Catalogue &catalogue, Language language,
                       const BaselineFinder *baselines)
    : m_report(report)
    , m_catalogue(catalogue)
    , m_language(language)
    , m_baselines(baselines)
    , m_positions(report.text)
{
    m_figures.reserve(static_cast<qsizetype>(report.figures.size()));
    for (const Figure &figure : report.figures)
        m_figures.insert(figure.id, &figure);
    for (const Period &period : report.periods)
        m_periods.insert(period.id, &period);
    for (const Rollout &rollout : report.rollouts) {
        for (const RolloutGroup &group : rollout.groups) {
            m_groups.insert(group.id, &group);
            m_rollouts.insert(group.id, &rollout);
        }
    }
}

QString ReportView::text(const Name &name) const
{
    return m_language == Language::English && !name.en.isEmpty() ? name.en : name.vi;
}

QString ReportView::indicatorName(const Figure &figure) const
{
    if (const Indicator *indicator = m_catalogue.indicator(figure.indicator))
        return text(indicator->name);
    if (!figure.label.isEmpty() || !figure.indicator.isEmpty())
        return figure.label.isEmpty() ? figure.indicator : figure.label;
    return QCoreApplication::translate("tem::ReportView", "Unnamed figure");
}

QString ReportView::platformName(const QString &id) const
{
    const Platform *platform = m_catalogue.platform(id);
    return platform ? text(platform->name) : id;
}

QString ReportView::statusName(const RolloutGroup &group) const
{
    if (const Status *status = m_catalogue.status(group.status))
        return text(status->name);
    return group.label.isEmpty() ? group.status : group.label;
}

QString ReportView::provinceName(const QString &code, QDate vintage) const
{
    const Province *province = m_catalogue.province(code, vintage);
    return province ? province->name : code;
}

QString ReportView::excerpt(const Span &span) const
{
    return slice(span).simplified();
}

QString ReportView::periodText(const QString &periodId) const
{
    const Period *found = period(periodId);
    return found ? periodTitle(*found) : QString();
}

bool ReportView::isOfMainPeriod(const Figure &figure) const
{
    if (figure.period.isEmpty() || m_report.periods.empty())
        return true;
    const Period &main = m_report.periods.front();
    if (figure.period == main.id)
        return true;
    const Period *own = period(figure.period);
    if (!own || own->to != main.to)
        return false;
    // The same time named again is a period of its own, with the same dates.
    return own->kind != PeriodKind::Span || own->from == main.from;
}

std::optional<BaselineText> ReportView::baseline(const Figure &figure, BaselineKind kind) const
{
    if (!m_baselines || figure.indicator.isEmpty() || figure.role != Role::Level)
        return std::nullopt;
    return describeBaseline(figure, kind, m_baselines->find(m_report, figure, kind));
}

} // namespace tem
