#include "charts/ShareBar.h"

#include "style/Fonts.h"
#include "style/TextWrap.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 8;
constexpr double gap = 2;
constexpr double labelSpace = 4;
constexpr double leastSpaceBetweenLabels = 6;

/// The labels in lines, and whether they are spread over the width.
struct Labels
{
    std::vector<QStringList> lines;
    bool spread = true;
};

Labels fittingLabels(const std::vector<SharePart> &parts, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    for (const bool shortened : {false, true}) {
        QStringList labels;
        double needed = -leastSpaceBetweenLabels;
        for (const SharePart &part : parts) {
            labels.append(shortened ? part.shortLabel : part.label);
            needed += metrics.horizontalAdvance(labels.last()) + leastSpaceBetweenLabels;
        }
        if (needed <= width)
            return {{labels}, true};
    }
    Labels labels{{{}}, false};
    double x = 0;
    for (const SharePart &part : parts) {
        for (const QString &line : wrappedLines(part.label, font, width)) {
            const double advance = metrics.horizontalAdvance(line);
            if (x > 0 && x + advance > width) {
                labels.lines.emplace_back();
                x = 0;
            }
            labels.lines.back().append(line);
            x += advance + 2 * leastSpaceBetweenLabels;
        }
    }
    return labels;
}

/// Left and right end of each part, from the bar's left end.
std::vector<std::pair<double, double>> extents(const std::vector<SharePart> &parts, double width)
{
    const double usable = width - gap * (static_cast<double>(parts.size()) - 1);
    std::vector<std::pair<double, double>> result;
    double x = 0;
    for (const SharePart &part : parts) {
        // Never thinner than a px: what there is must be seen.
        const double length = part.fraction > 0 ? std::max(1.0, usable * part.fraction) : 0;
        result.emplace_back(x, x + length);
        x += length + gap;
    }
    return result;
}

} // namespace

void paintShareBar(QPainter &painter, const QRectF &rect, const std::vector<SharePart> &parts,
                   const Theme &theme)
{
    if (parts.empty())
        return;
    painter.save();
    const auto places = extents(parts, rect.width());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [left, right] = places[i];
        const QRectF box(rect.left() + left, rect.top(), right - left, barHeight);
        if (parts[i].hidden) {
            painter.setPen(QPen(theme.slot, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(box, theme.platform(parts[i].platform));
        }
    }

    const QFont font = roleFont(FontRole::Tick, true);
    const QFontMetricsF metrics(font);
    const Labels labels = fittingLabels(parts, rect.width(), font);
    painter.setFont(font);
    painter.setPen(theme.ink2);
    double baseline = rect.top() + barHeight + labelSpace + metrics.ascent();
    for (const QStringList &line : labels.lines) {
        double free = rect.width();
        for (const QString &label : line)
            free -= metrics.horizontalAdvance(label);
        const bool spread = labels.spread && line.size() > 1;
        const double between =
            spread ? free / static_cast<double>(line.size() - 1) : 2 * leastSpaceBetweenLabels;
        double x = rect.left();
        for (const QString &label : line) {
            painter.drawText(QPointF(x, baseline), label);
            x += metrics.horizontalAdvance(label) + between;
        }
        baseline += metrics.height();
    }
    painter.restore();
}

double shareBarHeight(double width, const std::vector<SharePart> &parts)
{
    const QFont font = roleFont(FontRole::Tick, true);
    const double lines = static_cast<double>(fittingLabels(parts, width, font).lines.size());
    return std::ceil(barHeight + labelSpace + lines * QFontMetricsF(font).height());
}

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ShareBar::setParts(std::vector<SharePart> parts)
{
    m_parts = std::move(parts);
    QStringList labels;
    for (const SharePart &part : m_parts)
        labels.append(part.label);
    setAccessibleName(labels.join(u", "_s));
    updateGeometry();
    update();
    announceItemsChanged(*this);
}

AccessibleItem ShareBar::accessibleItem(int index) const
{
    const auto part = static_cast<std::size_t>(index);
    const auto [left, right] = extents(m_parts, width())[part];
    const NumberText &said = m_parts[part].said;
    return {said.name,
            said.value,
            said.description(),
            QRectF(left, 0, right - left, height()).toAlignedRect(),
            false,
            std::nullopt,
            QAccessible::ListItem,
            false};
}

bool ShareBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = accessibleItemAt(help->pos());
        const QString text = part < 0 ? QString() : m_parts[static_cast<std::size_t>(part)].said.toolTip();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void ShareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The labels may take other lines at this width.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QSize ShareBar::sizeHint() const
{
    constexpr int usualWidth = 100;
    const int width = testAttribute(Qt::WA_Resized) ? this->width() : usualWidth;
    return {usualWidth, qRound(shareBarHeight(width, m_parts))};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShareBar(painter, rect(), m_parts, Theme::of(*this));
}

} // namespace tem
