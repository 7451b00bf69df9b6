#pragma once

#include "map/paintRollout.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace tem {

class ReportModels;

/// The counts of the roll-out that the models show, as a bar with its legend. Clicking a part or its row
/// selects the stage for every page; so do the left and right keys. Escape ends the selection.
class RolloutBar : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the widget.
    explicit RolloutBar(ReportModels &models, QWidget *parent = nullptr);

    /// Which rows the legend has; without options there is none.
    void setLegend(const std::optional<RolloutLegendOptions> &options);

    const RolloutCounts &counts() const { return m_counts; }
    /// The stage at a place, as an index into counts(); -1 for none.
    int partAt(QPointF position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showReport();
    void showSelection();
    void select(int part);
    QRectF barRect() const;
    QRectF legendRect() const;

    ReportModels &m_models;
    RolloutCounts m_counts;
    /// The focus came by key, so it has to be seen.
    bool m_showsFocus = false;
    std::optional<RolloutLegendOptions> m_legend = RolloutLegendOptions{};
};

} // namespace tem
