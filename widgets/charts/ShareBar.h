#pragma once

#include "style/Theme.h"

#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace tem {

/// One marketplace's share of a total. Always derived, so its label is written in italics.
struct SharePart
{
    QString platform;
    /// Of the bar's length, 0 to 1.
    double fraction = 0;
    /// "Vỏ sò 46,0 %", and "Vỏ sò 46 %" where that does not fit.
    QString label;
    QString shortLabel;
    bool operator==(const SharePart &) const = default;
};

/// Draws a thin bar of parts with a gap between them and the labels below, the last one flush right. Labels
/// that would touch are shortened, then written without the bars' alignment from left to right.
void paintShareBar(QPainter &painter, const QRectF &rect, const std::vector<SharePart> &parts,
                   const Theme &theme);

/// The thin bar of the key figures.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setParts(std::vector<SharePart> parts);
    const std::vector<SharePart> &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SharePart> m_parts;
};

} // namespace tem
