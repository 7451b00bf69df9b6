#include "map/paintRollout.h"

#include "map/MapDrawing.h"
#include "map/paintText.h"
#include "style/Fonts.h"
#include "style/Pattern.h"

#include <QCoreApplication>
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

QString translated(const char *text)
{
    return QCoreApplication::translate("tem::Rollout", text);
}

int missing(const RolloutCounts &counts)
{
    return std::max(0, counts.total.value_or(0) - counts.counted());
}

QPen line(const QColor &colour, double width = 1, Qt::PenStyle style = Qt::SolidLine)
{
    return QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
}

/// The middle of the outline's pixels, so that a line of 1 px is one row.
QRectF outline(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintSlot(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(theme.slot, 1, Qt::DashLine));
    painter.drawRect(outline(rect));
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

QString placedText(const RolloutPart &part, bool withWord)
{
    if (!part.count)
        return translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 placed")).arg(part.placed);
    const QString share = u"%1/%2"_s.arg(part.placed).arg(*part.count);
    if (!withWord)
        return share;
    //: %1: 3/3, all provinces of a stage stand on the map
    return part.placed == *part.count && part.placed > 0
               ? translated(QT_TRANSLATE_NOOP("tem::Rollout", "✓ all %1")).arg(share)
               //: %1: 0/28
               : translated(QT_TRANSLATE_NOOP("tem::Rollout", "placed %1")).arg(share);
}

} // namespace

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
    const int rest = missing(counts);
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
            paintSlot(painter, parts[i], theme);
        else
            paintPatterned(painter, parts[i], stageStyle(theme, part.status));
        // Pale fills need an edge against the panel.
        if (part.count && contrast(stageStyle(theme, part.status).fill, theme.panel) < 1.6) {
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
        paintSlot(painter, parts.back(), theme);
    paintNumbers(painter, rect, counts, parts, theme);
    painter.restore();
}

double rolloutLegendHeight(const RolloutCounts &counts, const RolloutLegendOptions &options)
{
    const auto rows = static_cast<double>(counts.parts.size()) + (missing(counts) > 0 ? 1 : 0);
    const bool hasNotNamed = options.notNamed && counts.notNamed() > 0;
    return rolloutLegendRow * (rows + (options.head ? 0.8 : 0)) + (hasNotNamed ? rolloutLegendRow + 7 : 0);
}

void paintRolloutLegend(QPainter &painter, const QRectF &rect, const RolloutCounts &counts,
                        const Theme &theme, const RolloutLegendOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = roleFont(FontRole::Strong);
    const QFont plain = roleFont(FontRole::Text);
    const QFont small = roleFont(FontRole::Small);
    const double numberRight = rect.left() + 22 + 28;
    const double nameLeft = numberRight + 10;
    double y = rect.top();
    if (options.head) {
        const double height = 0.8 * rolloutLegendRow;
        paintText(painter, QRectF(rect.left(), y, rect.width(), height), Qt::AlignLeft,
                  translated(QT_TRANSLATE_NOOP("tem::Rollout", "In the report")), small, theme.ink3);
        paintText(painter, QRectF(rect.left(), y, rect.width(), height), Qt::AlignRight,
                  translated(QT_TRANSLATE_NOOP("tem::Rollout", "placed")), small, theme.ink3);
        y += height;
    }
    const auto swatch = [&] { return QRectF(rect.left(), y + (rolloutLegendRow - 14) / 2, 22, 14); };
    const auto row = [&] { return QRectF(rect.left(), y, rect.width(), rolloutLegendRow); };
    const auto name = [&](const QString &words, double reserved) {
        paintText(painter, QRectF(nameLeft, y, rect.right() - reserved - nameLeft, rolloutLegendRow),
                  Qt::AlignLeft, words, plain, theme.ink);
    };
    const auto number = [&](int value) {
        paintText(painter, QRectF(rect.left() + 22, y, 28, rolloutLegendRow), Qt::AlignRight,
                  QString::number(value), strong, theme.ink);
    };
    for (const RolloutPart &part : counts.parts) {
        if (!counts.selected.isEmpty() && part.group == counts.selected)
            painter.fillRect(row().adjusted(-2, 1, 2, -1), theme.selection);
        if (part.count) {
            paintPatterned(painter, swatch(), stageStyle(theme, part.status));
            number(*part.count);
        } else {
            paintSlot(painter, swatch(), theme);
        }
        const bool isFull = part.count && part.placed == *part.count && part.placed > 0;
        const QFont font = isFull && !options.head ? uiFont(12, QFont::DemiBold) : small;
        const QString placed = placedText(part, !options.head);
        const bool isPraised = isFull && !options.head;
        paintText(painter, row(), Qt::AlignRight, placed, font, isPraised ? theme.holds : theme.ink2);
        const QString label =
            part.count
                ? part.label
                //: %1: a stage whose number of provinces the report leaves out
                : translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 (number not stated)")).arg(part.label);
        name(label, QFontMetricsF(font).horizontalAdvance(placed) + 12);
        y += rolloutLegendRow;
    }
    if (const int rest = missing(counts); rest > 0) {
        paintSlot(painter, swatch(), theme);
        QFont italic = plain;
        italic.setItalic(true);
        paintText(
            painter, QRectF(nameLeft, y, rect.right() - nameLeft, rolloutLegendRow), Qt::AlignLeft,
            //: %1: total minus all stages, a computed number
            translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 with no stage stated (computed)")).arg(rest),
            italic, theme.ink);
        y += rolloutLegendRow;
    }
    if (options.notNamed && counts.notNamed() > 0) {
        painter.setPen(line(theme.rule));
        painter.drawLine(QPointF(rect.left(), y + 3.5), QPointF(rect.right(), y + 3.5));
        y += 7;
        paintPatterned(painter, swatch(), theme.notNamed);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(line(theme.slot));
        painter.drawRect(outline(swatch()));
        number(counts.notNamed());
        name(translated(QT_TRANSLATE_NOOP("tem::Rollout", "provinces and cities counted, not named")), 0);
    }
    painter.restore();
}

} // namespace tem
