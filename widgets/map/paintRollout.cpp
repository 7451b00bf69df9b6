#include "map/paintRollout.h"

#include "map/MapDrawing.h"
#include "map/paintText.h"
#include "style/Fonts.h"
#include "style/Pattern.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <numeric>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 2;
constexpr double numberHeight = 20;
constexpr double barHeight = 24;
constexpr double trackGap = 4;
constexpr double trackHeight = 5;
/// For a count that the report does not give.
constexpr double slotWidth = 28;
/// A stated zero is a tick.
constexpr double tickWidth = 3;

QPen line(const QColor &colour, double width = 1, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
}

/// The middle of the outline's pixels, so that a line of 1 px is one row.
QRectF outline(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintTrack(QPainter &painter, const QRectF &part, const RolloutPart &counts, const Theme &theme)
{
    const QRectF track(part.left(), part.bottom() + trackGap, part.width(), trackHeight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(theme.slot));
    painter.drawRect(outline(track));
    const int count = counts.count.value_or(0);
    if (count <= 0 || counts.placed <= 0)
        return;
    const double share = std::min(1.0, static_cast<double>(counts.placed) / count);
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), theme.ink);
}

/// Each number over the start of its part, moved on where the one before it needs the place.
void paintNumbers(QPainter &painter, const QRectF &rect, const RolloutCounts &counts,
                  const std::vector<QRectF> &parts, const Theme &theme)
{
    const QFont font = uiFont(15, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    std::vector<double> starts(counts.parts.size());
    double free = rect.left();
    for (std::size_t i = 0; i < starts.size(); ++i) {
        starts[i] = std::max(parts[i].left(), free);
        free = starts[i] + metrics.horizontalAdvance(QString::number(counts.parts[i].count.value_or(0))) + 5;
    }
    double limit = rect.right();
    for (std::size_t i = starts.size(); i-- > 0;) {
        const double width = metrics.horizontalAdvance(QString::number(counts.parts[i].count.value_or(0)));
        starts[i] = std::min(starts[i], limit - width);
        limit = starts[i] - 5;
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (counts.parts[i].count) {
            paintText(painter, QRectF(starts[i], rect.top(), 100, numberHeight), Qt::AlignLeft,
                      QString::number(*counts.parts[i].count), font, theme.ink);
        }
    }
}

} // namespace

int withoutStage(const RolloutCounts &counts)
{
    return std::max(0, counts.total.value_or(0) - counts.counted());
}

void paintRolloutSlot(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(theme.slot, 1, Qt::DashLine));
    painter.drawRect(outline(rect));
}

StatusStyle rolloutPartStyle(const Theme &theme, const RolloutCounts &counts, const RolloutPart &part)
{
    return counts.isQuiet(part) ? StatusStyle{theme.grid, theme.grid, Pattern::Solid}
                                : stageStyle(theme, part.status);
}

int RolloutCounts::counted() const
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const RolloutPart &part) { return sum + part.count.value_or(0); });
}

int RolloutCounts::placed() const
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const RolloutPart &part) { return sum + part.placed; });
}

int RolloutCounts::notNamed() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const RolloutPart &part) {
        return sum + std::max(0, part.count.value_or(0) - part.placed);
    });
}

std::vector<QRectF> rolloutBarParts(const RolloutCounts &counts, const QRectF &rect)
{
    const int rest = withoutStage(counts);
    double taken = 0;
    for (const RolloutPart &part : counts.parts)
        taken += !part.count ? slotWidth : *part.count == 0 ? tickWidth : 0;
    const auto pieces = static_cast<double>(counts.parts.size()) + (rest > 0 ? 1 : 0);
    const double room = std::max(0.0, rect.width() - taken - gap * std::max(0.0, pieces - 1));
    const double unit = room / std::max(1, counts.counted() + rest);
    std::vector<QRectF> parts;
    double x = rect.left();
    const auto append = [&](double width) {
        parts.emplace_back(x, rect.top() + numberHeight, width, barHeight);
        x += width + gap;
    };
    for (const RolloutPart &part : counts.parts)
        append(!part.count ? slotWidth : *part.count == 0 ? tickWidth : unit * *part.count);
    if (rest > 0)
        append(unit * rest);
    return parts;
}

void paintRolloutBar(QPainter &painter, const QRectF &rect, const RolloutCounts &counts, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> parts = rolloutBarParts(counts, rect);
    for (std::size_t i = 0; i < counts.parts.size(); ++i) {
        const RolloutPart &part = counts.parts[i];
        const bool isSelected = !counts.selected.isEmpty() && part.group == counts.selected;
        if (isSelected) {
            const QRectF band = parts[i].adjusted(-gap, -numberHeight, gap, trackGap + trackHeight + 3);
            painter.fillRect(band, theme.selection);
        }
        if (!part.count)
            paintRolloutSlot(painter, parts[i], theme);
        else
            paintPatterned(painter, parts[i], rolloutPartStyle(theme, counts, part));
        // Pale fills need an edge against the panel.
        if (part.count && contrast(rolloutPartStyle(theme, counts, part).fill, theme.panel) < 1.6) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(line(theme.slot));
            painter.drawRect(outline(parts[i]));
        }
        paintTrack(painter, parts[i], part, theme);
        if (isSelected) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(line(theme.selectionLine, 2));
            painter.drawRect(parts[i].adjusted(-1, -1, 1, 1));
        }
    }
    if (parts.size() > counts.parts.size())
        paintRolloutSlot(painter, parts.back(), theme);
    paintNumbers(painter, rect, counts, parts, theme);
    painter.restore();
}

} // namespace tem
