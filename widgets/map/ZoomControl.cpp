#include "map/ZoomControl.h"

#include "style/Icons.h"
#include "style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 27;

/// Draws the icon and what has the focus; frame and ground are the control's.
class PlainButton : public QToolButton
{
public:
    explicit PlainButton(const QString &name, QWidget *parent)
        : QToolButton(parent)
    {
        setFixedSize(side, side);
        setIconSize({16, 16});
        setFocusPolicy(Qt::TabFocus);
        setToolTip(name);
        setAccessibleName(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(*this);
        if (isEnabled() && (isDown() || underMouse()))
            painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.grid);
        const QSize size = iconSize();
        icon().paint(&painter,
                     QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size),
                     Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        if (hasFocus()) {
            painter.setPen(QPen(theme.ink, 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }
};

} // namespace

ZoomControl::ZoomControl(QWidget *parent)
    : QWidget(parent)
    , m_nearer(new PlainButton(tr("Zoom in (+)"), this))
    , m_farther(new PlainButton(tr("Zoom out (−)"), this))
    , m_whole(new PlainButton(tr("Whole country (0)"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QToolButton *button : {m_nearer, m_farther, m_whole})
        column->addWidget(button);
    setFixedSize(side, 3 * side);
    connect(m_nearer, &QToolButton::clicked, this, &ZoomControl::nearerRequested);
    connect(m_farther, &QToolButton::clicked, this, &ZoomControl::fartherRequested);
    connect(m_whole, &QToolButton::clicked, this, &ZoomControl::wholeRequested);
    updateIcons();
}

void ZoomControl::setZoom(double zoom, double nearest)
{
    m_nearer->setEnabled(zoom < nearest);
    m_farther->setEnabled(zoom > 1);
    m_whole->setEnabled(zoom > 1);
}

void ZoomControl::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.slot, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
    painter.setPen(QPen(theme.rule, 1));
    for (const int line : {1, 2})
        painter.drawLine(QPointF(1, line * side + 0.5), QPointF(side - 1, line * side + 0.5));
}

void ZoomControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void ZoomControl::updateIcons()
{
    const Theme theme = Theme::of(*this);
    m_nearer->setIcon(lineIcon(u"zoom-in"_s, theme.ink, theme.slot));
    m_farther->setIcon(lineIcon(u"zoom-out"_s, theme.ink, theme.slot));
    m_whole->setIcon(lineIcon(u"fit"_s, theme.ink, theme.slot));
}

} // namespace tem
