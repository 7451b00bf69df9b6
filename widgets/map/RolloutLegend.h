#pragma once

#include "map/RolloutStages.h"
#include "map/paintRolloutLegend.h"

namespace tem {

/// The stages of a roll-out with their counts and how many of each are placed on the map. It filters:
/// clicking a row emphasises its provinces alone, clicking it again all. Its height follows from its width
/// once it has one: a layout that asks for heights by widths would give the whole page its preferred height.
class RolloutLegend : public RolloutStages
{
    Q_OBJECT

public:
    RolloutLegend(ReportModels &models, const RolloutLegendOptions &options, QWidget *parent = nullptr);

    int entryCount() const override;
    QRectF entryRect(int entry) const override;
    AccessibleItem accessibleItem(int index) const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void press(int entry) override;
    QString pressHint() const override;

private:
    /// The rows that are entries.
    std::vector<RolloutLegendRow> rows() const;
    QRectF legendRect() const;

    RolloutLegendOptions m_options;
};

} // namespace tem
