#pragma once

#include <QWidget>

namespace tem {

/// A line across a panel, 1 px high.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tem
