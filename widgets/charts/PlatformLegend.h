#pragma once

#include "items/IndicatorRow.h"

#include <QWidget>

namespace tem {

/// The marketplaces with their colours, in a row.
class PlatformLegend : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformLegend(QWidget *parent = nullptr);

    void setPlatforms(const QList<PlatformColumn> &platforms);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PlatformColumn> m_platforms;
};

} // namespace tem
