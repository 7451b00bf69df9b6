#pragma once

#include "items/CheckEntry.h"

#include <QWidget>

#include <vector>

namespace tem {

struct Theme;

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
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where a line stands, in px; its label wraps.
    struct Row
    {
        double top = 0;
        double height = 0;
        double labelLeft = 0;
        double labelWidth = 0;
        double labelRight = 0;
        bool numberBelow = false;
        bool tagBelow = false;
    };
    std::vector<Row> layOut(int width) const;
    /// Numbers as large as the widest one allows: they must never be cut.
    double pixelsFor(int width) const;
    double widestNumber(double pixels) const;
    static void paintLabel(QPainter &painter, const SumLine &line, const Row &row, const Theme &theme);

    QList<SumLine> m_lines;
    Verdict m_verdict = Verdict::Holds;
};

} // namespace tem
