#pragma once

#include <QWidget>

namespace tem {

/// A small square in the colour of a marketplace, beside its name.
class Swatch : public QWidget
{
    Q_OBJECT

public:
    explicit Swatch(const QString &platform, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_platform;
};

} // namespace tem
