#pragma once

#include "charts/BarPanelData.h"
#include "charts/BarPanelPainter.h"

#include <QWidget>

namespace tem {

class BarChart;
class ReportSelection;

/// One indicator as a chart: head and bars, on a panel of its own or bare inside another. A click on a row or
/// Enter selects its figure, the selected one stands on yellow, and the pointer gets value, share and
/// sentence. Keys: arrows, Home and End move the ring from row to row, Enter or Space selects.
class BarPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Frame { Panel, None };
    /// Room that a bare panel keeps left and right of its texts.
    static constexpr int inset = 4;

    /// `selection` must outlive the panel.
    explicit BarPanel(ReportSelection &selection, BarPanelSize size = BarPanelSize::Full,
                      Frame frame = Frame::Panel, QWidget *parent = nullptr);

    void setData(const BarPanelData &panelData);
    const BarPanelData &data() const { return m_data; }
    void setAxisShown(bool shown);

    /// The part that takes clicks and keys.
    QWidget *chart() const;
    /// Row that holds the keyboard's ring.
    int currentRow() const;
    /// Row of a bar in px of chart().
    QRect rowRect(int index) const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF headRect() const;

    BarPanelData m_data;
    BarPanelSize m_size;
    Frame m_frame;
    BarChart *m_chart = nullptr;
};

} // namespace tem
