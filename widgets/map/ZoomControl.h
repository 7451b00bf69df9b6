#pragma once

#include <QWidget>

class QToolButton;

namespace tem {

/// Three joined buttons: nearer, farther, whole country.
class ZoomControl : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomControl(QWidget *parent = nullptr);

    void setZoom(double zoom, double nearest);

signals:
    void nearerRequested();
    void fartherRequested();
    void wholeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcons();

    QToolButton *m_nearer = nullptr;
    QToolButton *m_farther = nullptr;
    QToolButton *m_whole = nullptr;
};

} // namespace tem
