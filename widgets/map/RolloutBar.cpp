#include "map/RolloutBar.h"

#include "items/ReportModels.h"
#include "map/mapContent.h"
#include "style/Theme.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Room for the frame of what is selected.
constexpr double edge = 2;
constexpr double legendGap = 8;

} // namespace

RolloutBar::RolloutBar(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Number of provinces at each stage"));
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showReport(); });
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, [this] { showSelection(); });
    showReport();
}

void RolloutBar::setLegend(const std::optional<RolloutLegendOptions> &options)
{
    m_legend = options;
    updateGeometry();
    update();
}

void RolloutBar::showReport()
{
    m_counts = rolloutCounts(*m_models.statuses());
    QStringList stages;
    for (const RolloutPart &part : m_counts.parts)
        stages += part.count ? u"%1: %2"_s.arg(part.label).arg(*part.count) : part.label;
    setAccessibleDescription(stages.join(u"; "_s));
    updateGeometry();
    showSelection();
}

void RolloutBar::showSelection()
{
    const ReportSelection::Item &item = m_models.selection()->current();
    m_counts.selected = item.kind == ReportSelection::Kind::Group ? item.id : QString();
    update();
}

QSize RolloutBar::sizeHint() const
{
    const double legend = m_legend ? legendGap + rolloutLegendHeight(m_counts, *m_legend) : 0;
    return {420, static_cast<int>(rolloutBarHeight + legend + edge)};
}

QSize RolloutBar::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRectF RolloutBar::barRect() const
{
    return QRectF(edge, 0, width() - 2 * edge, rolloutBarHeight);
}

QRectF RolloutBar::legendRect() const
{
    const double top = rolloutBarHeight + legendGap;
    return m_legend ? QRectF(edge, top, width() - 2 * edge, rolloutLegendHeight(m_counts, *m_legend))
                    : QRectF();
}

int RolloutBar::partAt(QPointF position) const
{
    const std::vector<QRectF> parts = rolloutBarParts(m_counts, barRect());
    for (std::size_t i = 0; i < m_counts.parts.size(); ++i) {
        const QRectF column(parts[i].left() - 1, 0, parts[i].width() + 2, rolloutBarHeight);
        if (column.contains(position))
            return static_cast<int>(i);
    }
    const double first = legendRect().top() + (m_legend && m_legend->head ? 0.8 * rolloutLegendRow : 0);
    if (!legendRect().contains(position) || position.y() < first)
        return -1;
    const int row = static_cast<int>((position.y() - first) / rolloutLegendRow);
    return row < static_cast<int>(m_counts.parts.size()) ? row : -1;
}

void RolloutBar::select(int part)
{
    if (part < 0)
        m_models.selection()->clear();
    else
        m_models.selection()->selectGroup(m_counts.parts[static_cast<std::size_t>(part)].group);
}

bool RolloutBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = partAt(help->pos());
        QString text;
        if (index >= 0) {
            const StatusEntry &entry = m_models.statuses()->entries()[static_cast<std::size_t>(index)];
            text = u"<b>%1</b><br>%2"_s.arg(entry.name.toHtmlEscaped(),
                                            tr("placed on the map: %1").arg(entry.placedText));
            if (!entry.provinceNames.isEmpty())
                text += u"<br>"_s + entry.provinceNames.join(u", "_s).toHtmlEscaped();
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FocusIn ||
        event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void RolloutBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    paintRolloutBar(painter, barRect(), m_counts, theme);
    if (m_legend)
        paintRolloutLegend(painter, legendRect(), m_counts, theme, *m_legend);
    if (hasFocus() && m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), length::radius, length::radius);
    }
}

void RolloutBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(partAt(event->position()));
}

void RolloutBar::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_counts.parts.size());
    m_showsFocus = true;
    const int current = m_models.statuses()->rowOf(m_counts.selected);
    if (event->key() == Qt::Key_Escape)
        select(-1);
    else if (event->key() == Qt::Key_Right && count > 0)
        select(std::min(current + 1, count - 1));
    else if (event->key() == Qt::Key_Left && count > 0)
        select(std::max(current - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace tem
