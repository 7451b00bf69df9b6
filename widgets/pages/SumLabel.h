#pragma once

#include <QString>
#include <QWidget>

namespace tem {

/// A sum of counts with its sign: "✓ 28 + 17 + 6 + 9 + 3 = 63", in the colours of a check.
class SumLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SumLabel(QWidget *parent = nullptr);

    /// An empty sum shows nothing.
    void setSum(const QString &sum, bool holds);
    QString text() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sum;
    bool m_holds = true;
};

} // namespace tem
