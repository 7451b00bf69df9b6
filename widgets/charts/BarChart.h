#pragma once

#include "charts/BarPanel.h"
#include "charts/BarPlot.h"
#include "style/AccessibleItems.h"
#include "style/TypeAhead.h"

namespace tem {

class ReportSelection;

/// The interactive part of a BarPanel: a BarPlot that follows the selection, the pointer, the keyboard and
/// the theme of the window.
class BarChart : public BarPlot, public AccessibleItems
{
    Q_OBJECT

public:
    /// Room left of the names: place the chart that much further left than the text above it.
    static constexpr int inset = BarPanel::inset;

    explicit BarChart(ReportSelection &selection, QWidget *parent = nullptr);

    void setData(const BarPanelData &panelData);
    void setAxisShown(bool shown);
    bool isAxisShown() const { return m_axisShown; }
    int currentRow() const { return m_current; }
    QRectF rowRect(int index) const;

    int accessibleItemCount() const override { return static_cast<int>(m_data.bars.size()); }
    AccessibleItem accessibleItem(int index) const override;
    int currentAccessibleItem() const override { return m_data.bars.empty() ? -1 : m_current; }
    void selectAccessibleItem(int index) override { select(index); }
    void focusAccessibleItem(int index) override { moveTo(index); }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    BarLayout barLayout() const { return {m_data, size(), m_axisShown, inset}; }
    void rebuild();
    /// Row whose name begins with what is typed, this key included; -1 where the key is no letter or none
    /// does.
    int rowBeginningWith(const QKeyEvent &key);
    void buildNow();
    static bool isSelectable(const Bar &bar);
    bool isSelected(const Bar &bar) const;
    void moveTo(int row);
    void hover(int row);
    void select(int row);
    void showToolTip(int row, QPoint globalPos);

    ReportSelection &m_selection;
    BarPanelData m_data;
    bool m_axisShown = true;
    int m_current = 0;
    int m_hovered = -1;
    TypeAhead m_typed;
    bool m_isStale = true;
};

} // namespace tem
