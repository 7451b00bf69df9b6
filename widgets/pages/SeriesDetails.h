#pragma once

#include "items/SeriesPanels.h"
#include "report/StandingKey.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tem {

class Panel;

/// What is known of the chosen point of a chart over time: every value with its report, which can be opened
/// at the figure, and where reports disagree, which of them stands.
class SeriesDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesDetails(QWidget *parent = nullptr);

    /// `period` is that of `line` in `panel`.
    void showPoint(const SeriesPanel &panel, const SeriesLine &line, std::size_t period);
    void clear();

signals:
    void figureRequested(qint64 report, const QString &figureId);
    void standingChosen(const tem::StandingKey &key, qint64 report);

private:
    void fill(const QString &title);
    void addValue(const SeriesPoint &point, const Observation &value);

    Panel *m_panel = nullptr;
    /// Owned by the panel's layout; made anew for each point.
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace tem
