#include "charts/BarPanel.h"

#include "charts/BarChart.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
constexpr int leastWidth = 200;
constexpr int usualWidth = 380;
} // namespace

BarPanel::BarPanel(ReportSelection &selection, BarPanelSize size, Frame frame, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_frame(frame)
    , m_chart(new BarChart(selection, this))
{
    auto *layout = new QVBoxLayout(this);
    const int x = frame == Frame::Panel ? length::panelPaddingX : 0;
    const int y = frame == Frame::Panel ? length::panelPaddingY : 0;
    // The names stand under the title, the band of the selection reaches a little further.
    const int band = frame == Frame::Panel ? inset : 0;
    layout->setContentsMargins(x - band, y / 2, x - band, y);
    layout->addWidget(m_chart);
    makeRoomForHead();
}

void BarPanel::setData(const BarPanelData &panelData)
{
    m_data = panelData;
    m_chart->setData(panelData);
    makeRoomForHead();
    updateGeometry();
    update();
}

void BarPanel::setAxisShown(bool shown)
{
    m_chart->setAxisShown(shown);
}

QWidget *BarPanel::chart() const
{
    return m_chart;
}

int BarPanel::currentRow() const
{
    return m_chart->currentRow();
}

QRect BarPanel::rowRect(int index) const
{
    return m_chart->rowRect(index).toAlignedRect();
}

QSize BarPanel::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    // Before the first layout nothing is known of the width.
    const int room =
        (testAttribute(Qt::WA_Resized) ? width() : usualWidth) - margins.left() - margins.right();
    const double chart = BarLayout::minimumHeight(m_data, room, m_chart->isAxisShown(), inset);
    return {leastWidth, margins.top() + qCeil(chart) + margins.bottom()};
}

QSize BarPanel::sizeHint() const
{
    // Small ones share a page with much else, that should be seen without scrolling.
    const int air = m_size == BarPanelSize::Mini ? 0 : static_cast<int>(m_data.bars.size()) * 8;
    return {usualWidth, minimumSizeHint().height() + air};
}

int BarPanel::usefulHeight() const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.top() + qCeil(BarLayout::maximumHeight(m_data, m_chart->isAxisShown())) + margins.bottom();
}

double BarPanel::headWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right() - 2.0 * inset;
}

void BarPanel::makeRoomForHead()
{
    const int height = qCeil(BarHead(headWidth(), m_data, m_size).height());
    if (height != m_headHeight) {
        m_headHeight = height;
        emit headHeightChanged();
    }
    setRoomForHead();
}

void BarPanel::setRoomForHead()
{
    QMargins margins = layout()->contentsMargins();
    const int above = m_frame == Frame::Panel ? length::panelPaddingY / 2 : 0;
    margins.setTop(above + std::max(m_headHeight, m_leastHeadHeight));
    if (margins != layout()->contentsMargins())
        layout()->setContentsMargins(margins);
}

void BarPanel::setLeastHeadHeight(int height)
{
    m_leastHeadHeight = height;
    setRoomForHead();
}

void BarPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    makeRoomForHead();
    // Names and head may take other lines at this width.
    updateGeometry();
}

void BarPanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    if (m_frame == Frame::Panel) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.rule, 1));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius,
                                length::radius);
    }
    const QMargins margins = layout()->contentsMargins();
    const QRectF head(margins.left() + inset, m_frame == Frame::Panel ? length::panelPaddingY / 2 : 0,
                      headWidth(), margins.top());
    paintBarHead(painter, head, m_data, {theme, m_size, m_chart->isAxisShown(), {}});
}

void alignHeads(const std::vector<BarPanel *> &panels, int columns)
{
    for (std::size_t begin = 0; begin < panels.size(); begin += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(panels.size(), begin + static_cast<std::size_t>(columns));
        int highest = 0;
        for (std::size_t i = begin; i < end; ++i)
            highest = std::max(highest, panels[i]->headHeight());
        for (std::size_t i = begin; i < end; ++i)
            panels[i]->setLeastHeadHeight(highest);
    }
}

} // namespace tem
