#include "charts/BarPanel.h"

#include "charts/BarChart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

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
    layout->setContentsMargins(x, y / 2 + qRound(barHeadHeight(size)), x, y);
    layout->addWidget(m_chart);
    // The names stand under the title, the band of the selection reaches a little further.
    if (frame == Frame::Panel)
        layout->setContentsMargins(layout->contentsMargins() - QMargins(inset, 0, inset, 0));
}

void BarPanel::setData(const BarPanelData &panelData)
{
    m_data = panelData;
    m_chart->setData(panelData);
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
    const double chart =
        BarLayout::minimumHeight(static_cast<int>(m_data.bars.size()), m_chart->isAxisShown());
    return {leastWidth, margins.top() + qCeil(chart) + margins.bottom()};
}

QSize BarPanel::sizeHint() const
{
    return {usualWidth, minimumSizeHint().height() + static_cast<int>(m_data.bars.size()) * 8};
}

QRectF BarPanel::headRect() const
{
    const QMargins margins = layout()->contentsMargins();
    const double height = barHeadHeight(m_size);
    const double left = margins.left() + inset;
    return {left, margins.top() - height, width() - left - margins.right() - inset, height};
}

bool BarPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isBarHeadElided(headRect().width(), m_data, m_size)) {
        const QString head = QStringList{m_data.title, m_data.unit, m_data.note}.join(u" · "_s);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), head, this);
        return true;
    }
    return QWidget::event(event);
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
    paintBarHead(painter, headRect(), m_data, {theme, m_size, m_chart->isAxisShown(), {}});
}

} // namespace tem
