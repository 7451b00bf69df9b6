#pragma once

#include "catalogue/Catalogue.h"
#include "items/BaselineText.h"
#include "items/Language.h"
#include "report/Report.h"
#include "report/TextPositions.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tem {

/// A report as it is read with one catalogue in one language: the names and places that every model shows.
/// Refers to both and finds ids and places fast; lives as long as a call, models keep copies of what they
/// show.
class ReportView
{
public:
    /// `baselines` is what figures are compared with; null while there is no library.
    ReportView(const Report &report, const Catalogue &catalogue, Language language = Language::Vietnamese,
               const BaselineFinder *baselines = nullptr);

    const Report &report() const { return m_report; }
    const Catalogue &catalogue() const { return m_catalogue; }
    Language language() const { return m_language; }

    /// Null for an id that is none.
    const Figure *figure(const QString &id) const { return m_figures.value(id); }
    const RolloutGroup *group(const QString &id) const { return m_groups.value(id); }

    /// The roll-out that a group belongs to.
    const Rollout *rolloutOf(const QString &groupId) const { return m_rollouts.value(groupId); }

    /// The catalogue's name, else the report's own words, else the id; never empty.
    QString indicatorName(const Figure &figure) const;
    QString platformName(const QString &id) const;
    /// The catalogue's name of the stage, else the report's label.
    QString statusName(const RolloutGroup &group) const;
    QString provinceName(const QString &code, QDate vintage) const;
    QString text(const Name &name) const;

    /// Number of the sentence that holds the figure (group), from 1; 0 where there is none.
    int sentenceNumber(const Figure &figure) const { return m_report.sentenceNumber(figure.span); }
    int sentenceNumber(const RolloutGroup &group) const { return m_report.sentenceNumber(group.span); }
    const TextPositions &positions() const { return m_positions; }
    /// What a span of the report's text says, as it stands.
    QString slice(const Span &span) const { return m_positions.slice(m_report.text, span); }
    /// The same in one line, line breaks as spaces.
    QString excerpt(const Span &span) const;
    const Period *period(const QString &id) const { return m_periods.value(id); }
    /// "6 tháng đầu năm 2023"; empty for an id that is no period's.
    QString periodText(const QString &periodId) const;
    /// True for figures of the main period: of the dates of `periods[0]`, of no period, or of a state at
    /// the main period's end.
    bool isOfMainPeriod(const Figure &figure) const;

    /// How a level stands against an earlier period, or why it cannot be compared; nothing where there is no
    /// library, and for figures that are no levels of the catalogue's indicators.
    std::optional<BaselineText> baseline(const Figure &figure, BaselineKind kind) const;

private:
    const Report &m_report;
    const Catalogue &m_catalogue;
    Language m_language;
    const BaselineFinder *m_baselines;
    TextPositions m_positions;
    QHash<QString, const Figure *> m_figures;
    QHash<QString, const RolloutGroup *> m_groups;
    QHash<QString, const Rollout *> m_rollouts;
    QHash<QString, const Period *> m_periods;
};

} // namespace tem
