#pragma once

#include "items/Description.h"
#include "style/AccessibleItems.h"
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
    /// What a screen reader is told of it.
    NumberText said = {};
    /// The reader left the marketplace out of the charts: only its outline is drawn.
    bool hidden = false;
    bool operator==(const SharePart &) const = default;
};

/// Draws a thin bar of parts with a gap between them and the labels below, the last one flush right. Labels
/// that would touch are shortened, then written one after the other on as many lines as they need.
void paintShareBar(QPainter &painter, const QRectF &rect, const std::vector<SharePart> &parts,
                   const Theme &theme);
/// How high it is at a width, in px.
double shareBarHeight(double width, const std::vector<SharePart> &parts);

/// The thin bar of the key figures.
class ShareBar : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void setParts(std::vector<SharePart> parts);
    const std::vector<SharePart> &parts() const { return m_parts; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int accessibleItemCount() const override { return static_cast<int>(m_parts.size()); }
    AccessibleItem accessibleItem(int index) const override;
    int currentAccessibleItem() const override { return -1; }
    void selectAccessibleItem(int) override {}
    void focusAccessibleItem(int) override {}

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SharePart> m_parts;
};

} // namespace tem
