#include "items/Breakdown.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// One pass over the figures with look-ups by hash: a long report has hundreds of thousands of them.
class Builder
{
public:
    Builder(const ReportView &view, bool mainPeriodOnly)
        : m_view(view)
    {
        for (const Figure &figure : view.report().figures) {
            if (figure.role != Role::Level || (mainPeriodOnly && !view.isOfMainPeriod(figure)))
                continue;
            m_figures.push_back(&figure);
            if (!figure.platform.isEmpty() && !figure.parent.isEmpty())
                m_splitTotals.insert(figure.parent);
        }
    }

    std::vector<Breakdown> build()
    {
        for (const Figure *figure : m_figures) {
            if (figure->platform.isEmpty())
                addTotal(*figure);
            else
                addPart(*figure);
        }
        attachTotals();
        findChecks();
        return std::move(m_breakdowns);
    }

private:
    /// Every mention of a time is a period of its own: what counts are its dates.
    QString periodKey(const QString &id) const
    {
        const Period *period = m_view.period(id);
        if (!period)
            return {};
        return u"%1 %2 %3"_s.arg(static_cast<int>(period->kind))
            .arg(period->from.toJulianDay())
            .arg(period->to.toJulianDay());
    }

    QString subject(const Breakdown &breakdown) const
    {
        const QString what = breakdown.indicator.isEmpty() ? breakdown.label : breakdown.indicator;
        return QStringList{what, breakdown.group, periodKey(breakdown.period)}.join(u'\x1f');
    }

    static Breakdown subjectOf(const Figure &figure)
    {
        Breakdown breakdown;
        breakdown.indicator = figure.indicator;
        breakdown.label = figure.label;
        breakdown.group = figure.group;
        breakdown.period = figure.period;
        return breakdown;
    }

    void addTotal(const Figure &figure)
    {
        // Parts by something else than marketplaces belong to their total, in the table of figures.
        if (!figure.parent.isEmpty() && !m_splitTotals.contains(figure.id))
            return;
        // Parts can stand before their total.
        const auto earlier = m_byTotal.constFind(figure.id);
        if (earlier != m_byTotal.constEnd()) {
            m_breakdowns[*earlier].total = figure.id;
            m_breakdowns[*earlier].label = figure.label;
            return;
        }
        m_breakdowns.push_back(subjectOf(figure));
        m_breakdowns.back().total = figure.id;
        m_byTotal.insert(figure.id, m_breakdowns.size() - 1);
    }

    void addPart(const Figure &figure)
    {
        const bool hasTotal = !figure.parent.isEmpty();
        QHash<QString, std::size_t> &open = hasTotal ? m_byTotal : m_bySubject;
        Breakdown own = subjectOf(figure);
        const QString key = hasTotal ? figure.parent : subject(own);
        const auto found = open.constFind(key);
        if (found != open.constEnd() && !m_breakdowns[*found].parts.contains(figure.platform)) {
            m_breakdowns[*found].parts.emplace(figure.platform, figure.id);
            return;
        }
        own.parts.emplace(figure.platform, figure.id);
        m_breakdowns.push_back(std::move(own));
        open.insert(key, m_breakdowns.size() - 1);
    }

    /// A total stated apart from its parts is theirs where a check says that they make it up.
    void attachTotals()
    {
        QHash<QString, std::size_t> partOf;
        for (std::size_t i = 0; i < m_breakdowns.size(); ++i) {
            if (!m_breakdowns[i].total.isEmpty())
                continue;
            for (const auto &[platform, part] : m_breakdowns[i].parts)
                partOf.insert(part, i);
        }
        for (const Check &check : m_view.report().checks) {
            if (check.rule != Rule::Sum || check.items.size() < 2)
                continue;
            const auto total = m_byTotal.constFind(check.items[0]);
            const auto parts = partOf.constFind(check.items[1]);
            if (total == m_byTotal.constEnd() || parts == partOf.constEnd())
                continue;
            Breakdown &whole = m_breakdowns[*total];
            Breakdown &split = m_breakdowns[*parts];
            if (whole.isByPlatform() || !split.total.isEmpty() || !names(check, split))
                continue;
            split.total = whole.total;
            whole.total.clear();
        }
        std::erase_if(m_breakdowns, [](const Breakdown &breakdown) {
            return !breakdown.isByPlatform() && breakdown.total.isEmpty();
        });
    }

    static bool names(const Check &check, const Breakdown &breakdown)
    {
        return std::all_of(breakdown.parts.begin(), breakdown.parts.end(),
                           [&](const auto &part) { return check.items.contains(part.second); });
    }

    void findChecks()
    {
        QHash<QString, std::vector<std::size_t>> sums;
        const std::vector<Check> &checks = m_view.report().checks;
        for (std::size_t i = 0; i < checks.size(); ++i) {
            if (checks[i].rule == Rule::Sum && !checks[i].items.isEmpty())
                sums[checks[i].items.front()].push_back(i);
        }
        for (Breakdown &breakdown : m_breakdowns) {
            if (!breakdown.isByPlatform() || breakdown.total.isEmpty())
                continue;
            for (const std::size_t index : sums.value(breakdown.total)) {
                if (names(checks[index], breakdown))
                    breakdown.sumCheck = index;
            }
        }
    }

    const ReportView &m_view;
    std::vector<const Figure *> m_figures;
    /// Ids of figures that marketplace parts name as their total.
    QSet<QString> m_splitTotals;
    std::vector<Breakdown> m_breakdowns;
    QHash<QString, std::size_t> m_byTotal;
    /// The last one opened by a part without a total.
    QHash<QString, std::size_t> m_bySubject;
};

bool anyByPlatform(const std::vector<Breakdown> &breakdowns)
{
    return std::any_of(breakdowns.begin(), breakdowns.end(),
                       [](const Breakdown &breakdown) { return breakdown.isByPlatform(); });
}
} // namespace

std::vector<Breakdown> breakdowns(const ReportView &view)
{
    std::vector<Breakdown> ofMain = Builder(view, true).build();
    if (anyByPlatform(ofMain))
        return ofMain;
    std::vector<Breakdown> ofAll = Builder(view, false).build();
    return anyByPlatform(ofAll) ? ofAll : ofMain;
}

} // namespace tem
