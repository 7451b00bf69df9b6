#pragma once

#include "map/RolloutStages.h"

namespace tem {

/// The counts of a roll-out as a bar: clicking a part selects the stage, as bars of charts do.
class RolloutBar : public RolloutStages
{
    Q_OBJECT

public:
    explicit RolloutBar(ReportModels &models, QWidget *parent = nullptr);

    QRectF entryRect(int entry) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void press(int entry) override { select(entry); }
    QString pressHint() const override;

private:
    QRectF barRect() const;
};

} // namespace tem
