#include "map/RolloutStages.h"

#include "items/ReportModels.h"
#include "items/SentenceText.h"
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

RolloutStages::RolloutStages(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showReport(); });
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, [this] { showSelection(); });
    m_counts = rolloutCounts(*m_models.statuses());
    takeSelection();
}

void RolloutStages::showReport()
{
    const std::optional<QString> stage = m_counts.stage;
    m_counts = rolloutCounts(*m_models.statuses());
    m_counts.stage = stage;
    m_current = -1;
    m_hovered = -1;
    updateGeometry();
    showSelection();
    announceItemsChanged(*this);
}

void RolloutStages::takeSelection()
{
    const ReportSelection::Item &item = m_models.selection()->current();
    m_counts.selected = item.kind == ReportSelection::Kind::Group ? item.id : QString();
    if (const int row = m_models.statuses()->rowOf(m_counts.selected); row >= 0)
        m_current = row;
}

void RolloutStages::showSelection()
{
    takeSelection();
    update();
    announceSelectedItem(*this);
}

void RolloutStages::setStage(const std::optional<QString> &group)
{
    if (group == m_counts.stage)
        return;
    m_counts.stage = group;
    update();
    announceCheckedItems(*this);
}

int RolloutStages::entryCount() const
{
    return static_cast<int>(m_counts.parts.size());
}

int RolloutStages::entryAt(QPointF position) const
{
    for (int entry = 0; entry < entryCount(); ++entry) {
        if (entryRect(entry).contains(position))
            return entry;
    }
    return -1;
}

QString RolloutStages::stageOf(int entry) const
{
    const auto part = static_cast<std::size_t>(entry);
    return part < m_counts.parts.size() ? m_counts.parts[part].group : QString();
}

AccessibleItem RolloutStages::accessibleItem(int index) const
{
    AccessibleItem item;
    item.rect = entryRect(index).toAlignedRect();
    const auto part = static_cast<std::size_t>(index);
    if (part >= m_counts.parts.size()) {
        item.name = tr("Provinces and cities counted, not named");
        item.value = QString::number(m_counts.notNamed());
        return item;
    }
    const StatusEntry &entry = m_models.statuses()->entries()[part];
    item.name = entry.name;
    item.value = entry.count ? QString::number(*entry.count) : tr("number not stated");
    QStringList about{tr("placed on the map: %1").arg(entry.placedText)};
    about += entry.provinceNames;
    if (entry.sentence > 0)
        about += sentencesText({entry.sentence});
    item.description = about.join(u", "_s);
    item.selected = !m_counts.selected.isEmpty() && m_counts.selected == entry.groupId;
    return item;
}

void RolloutStages::select(int entry)
{
    if (entry >= 0 && entry < static_cast<int>(m_counts.parts.size()))
        m_models.selection()->selectGroup(stageOf(entry));
    else
        m_models.selection()->clear();
}

void RolloutStages::toggleStage(int entry)
{
    const QString stage = stageOf(entry);
    emit stageChosen(m_counts.stage == stage ? std::nullopt : std::optional(stage));
}

void RolloutStages::moveTo(int entry)
{
    m_showsFocus = true;
    m_current = entry;
    update();
    announceCurrentItem(*this);
}

QString RolloutStages::toolTipOf(int entry) const
{
    if (entry < 0)
        return {};
    QStringList lines;
    if (entry < static_cast<int>(m_counts.parts.size())) {
        const StatusEntry &stage = m_models.statuses()->entries()[static_cast<std::size_t>(entry)];
        lines << u"<b>%1</b>"_s.arg(stage.name.toHtmlEscaped())
              << tr("placed on the map: %1").arg(stage.placedText);
        if (!stage.provinceNames.isEmpty())
            lines << stage.provinceNames.join(u", "_s).toHtmlEscaped();
    }
    return (lines << pressHint()).join(u"<br>"_s);
}

bool RolloutStages::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(entryAt(help->pos())), this);
        return true;
    }
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (m_current < 0 && entryCount() > 0)
            m_current = 0;
        update();
        announceCurrentItem(*this);
        break;
    }
    case QEvent::Leave:
        m_hovered = -1;
        update();
        break;
    case QEvent::FocusOut:
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void RolloutStages::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int entry = entryAt(event->position());
    if (entry >= 0)
        m_current = entry;
    press(entry);
}

void RolloutStages::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position());
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    setCursor(entry < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void RolloutStages::keyPressEvent(QKeyEvent *event)
{
    const int last = entryCount() - 1;
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int current = std::clamp(m_current, 0, last);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveTo(m_current < 0 ? 0 : std::min(current + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveTo(std::max(current - 1, 0));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(last);
        return;
    case Qt::Key_Space:
        moveTo(current);
        toggleStage(current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveTo(current);
        if (stageOf(current).isEmpty())
            toggleStage(current);
        else
            select(current);
        return;
    case Qt::Key_Escape:
        if (m_models.selection()->current() == ReportSelection::Item() && m_counts.stage)
            emit stageChosen(std::nullopt);
        select(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RolloutStages::paintFocus(QPainter &painter) const
{
    if (!hasFocus() || !m_showsFocus || m_current < 0 || m_current >= entryCount())
        return;
    const Theme theme = Theme::of(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF within = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(entryRect(m_current).adjusted(-4, 0, 4, 0) & within, length::radius,
                            length::radius);
}

} // namespace tem
