#pragma once

#include "items/CheckEntry.h"

#include <QWidget>

namespace tem {

/// A check written out as one does by hand: the terms one below the other, a line, what they come to, what
/// the report says, and the difference.
class WrittenSum : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenSum(QWidget *parent = nullptr);

    void setLines(const QList<SumLine> &lines, Verdict verdict);
    const QList<SumLine> &lines() const { return m_lines; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SumLine> m_lines;
    Verdict m_verdict = Verdict::Holds;
};

} // namespace tem
