#pragma once

#include "charts/BarPanelData.h"
#include "charts/BarPanelPainter.h"

#include <QWidget>

#include <vector>

namespace tem {

class BarChart;
class ReportSelection;

/// One indicator as a chart: head and bars, on a panel of its own or bare inside another. A click on a row or
/// Enter selects its figure, the selected one stands on yellow, and pointer and keyboard get value, share and
/// sentence. Keys: arrows, Home, End and the first letters of a name move the ring from row to row, Enter or
/// Space selects. A head that is too long for one line takes more.
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

    /// Height of the head at this width, and what it is given at least, so that the bars of panels beside
    /// each other begin on one line.
    int headHeight() const { return m_headHeight; }
    void setLeastHeadHeight(int height);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    /// Height at which the bars are as thick, and the gaps as wide, as they become.
    int usefulHeight() const;

signals:
    /// The head takes other lines than before.
    void headHeightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double headWidth() const;
    void makeRoomForHead();
    void setRoomForHead();

    BarPanelData m_data;
    BarPanelSize m_size;
    Frame m_frame;
    BarChart *m_chart = nullptr;
    int m_headHeight = 0;
    int m_leastHeadHeight = 0;
};

/// Gives the heads of panels that stand in rows of `columns` the same height in each row.
void alignHeads(const std::vector<BarPanel *> &panels, int columns);

} // namespace tem
