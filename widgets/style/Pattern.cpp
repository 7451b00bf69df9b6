#include "style/Pattern.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace tem {

namespace {

/// One stretch of a line, between two crossings of the outline.
using Stretch = std::pair<double, double>;

struct Metrics
{
    /// Between two lines or two rows of dots.
    double spacing;
    double width;
};

constexpr double dotDistance = 4;
constexpr double dotRadius = 0.9;

Metrics metrics(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid:
        return {0, 0};
    case Pattern::DiagonalLines:
        return {5, 1.6};
    case Pattern::Dots:
        return {2.5, 2 * dotRadius};
    case Pattern::HorizontalLines:
        return {4.5, 1};
    case Pattern::CrossHatch:
        return {5, 1};
    case Pattern::QuietHatch:
        return {5, 0.9};
    }
    Q_UNREACHABLE();
}

/// Where parallel lines pass inside an area. A line is known by its offset along the normal, a place on it by
/// its distance along the direction.
class Scan
{
public:
    Scan(const QList<QPolygonF> &rings, QPointF direction, double spacing, double shift = 0)
        : m_direction(direction)
        , m_normal(-direction.y(), direction.x())
        , m_spacing(spacing)
        , m_shift(shift)
    {
        double low = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const QPolygonF &ring : rings) {
            for (const QPointF &point : ring) {
                const double offset = QPointF::dotProduct(point, m_normal);
                low = std::min(low, offset);
                high = std::max(high, offset);
            }
        }
        if (low > high)
            return;
        m_first = index(low);
        m_crossings.resize(static_cast<std::size_t>(index(high) - m_first + 1));
        for (const QPolygonF &ring : rings) {
            for (qsizetype i = 0; i < ring.size(); ++i)
                cross(ring[i], ring[(i + 1) % ring.size()]);
        }
        for (std::vector<double> &line : m_crossings)
            std::sort(line.begin(), line.end());
    }

    std::size_t size() const { return m_crossings.size(); }
    double offset(std::size_t line) const
    {
        return (static_cast<double>(m_first) + static_cast<double>(line)) * m_spacing + m_shift;
    }
    /// Counted from the origin, so that two shapes agree which of their lines are the odd ones.
    long long number(std::size_t line) const { return m_first + static_cast<long long>(line); }
    std::vector<Stretch> inside(std::size_t line) const
    {
        std::vector<Stretch> stretches;
        const std::vector<double> &crossings = m_crossings[line];
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            stretches.emplace_back(crossings[i], crossings[i + 1]);
        return stretches;
    }
    QPointF point(std::size_t line, double along) const
    {
        return m_direction * along + m_normal * offset(line);
    }

private:
    long long index(double offset) const
    {
        return static_cast<long long>(std::ceil((offset - m_shift) / m_spacing));
    }

    /// An edge owns its lower end but not its upper one: a line through a vertex then meets one of its two
    /// edges or both or none, as even-odd needs.
    void cross(QPointF from, QPointF to)
    {
        double a = QPointF::dotProduct(from, m_normal);
        double b = QPointF::dotProduct(to, m_normal);
        if (a > b) {
            std::swap(a, b);
            std::swap(from, to);
        }
        for (long long i = index(a); i < index(b); ++i) {
            const double at = (static_cast<double>(i) * m_spacing + m_shift - a) / (b - a);
            m_crossings[static_cast<std::size_t>(i - m_first)].push_back(
                QPointF::dotProduct(from + (to - from) * at, m_direction));
        }
    }

    QPointF m_direction;
    QPointF m_normal;
    double m_spacing;
    double m_shift;
    long long m_first = 0;
    std::vector<std::vector<double>> m_crossings;
};

void addLines(PatternMarks &marks, const QList<QPolygonF> &rings, QPointF direction, double spacing,
              double shift = 0)
{
    // Stretches below this are specks on a ragged coast.
    constexpr double shortest = 0.5;
    const Scan scan(rings, direction, spacing, shift);
    for (std::size_t line = 0; line < scan.size(); ++line) {
        for (const auto &[from, to] : scan.inside(line)) {
            if (to - from >= shortest)
                marks.lines.emplace_back(scan.point(line, from), scan.point(line, to));
        }
    }
}

bool covers(const std::vector<Stretch> &stretches, double from, double to)
{
    return std::any_of(stretches.begin(), stretches.end(), [from, to](const Stretch &stretch) {
        return stretch.first <= from && to <= stretch.second;
    });
}

/// Rows of dots, every other one moved by half a distance. A dot is kept only where its middle, left, right,
/// top and bottom lie inside.
void addDots(PatternMarks &marks, const QList<QPolygonF> &rings, double spacing)
{
    const QPointF direction(1, 0);
    const Scan middle(rings, direction, spacing);
    const Scan above(rings, direction, spacing, -dotRadius);
    const Scan below(rings, direction, spacing, dotRadius);
    const auto insideAt = [](const Scan &scan, long long number) {
        const long long line = scan.size() == 0 ? -1 : number - scan.number(0);
        return line < 0 || line >= static_cast<long long>(scan.size())
                   ? std::vector<Stretch>{}
                   : scan.inside(static_cast<std::size_t>(line));
    };
    for (std::size_t line = 0; line < middle.size(); ++line) {
        const long long number = middle.number(line);
        const std::vector<Stretch> top = insideAt(above, number);
        const std::vector<Stretch> bottom = insideAt(below, number);
        const double start = number % 2 == 0 ? 0 : dotDistance / 2;
        for (const auto &[from, to] : middle.inside(line)) {
            const double first = std::ceil((from + dotRadius - start) / dotDistance);
            for (double x = first * dotDistance + start; x + dotRadius <= to; x += dotDistance) {
                if (covers(top, x, x) && covers(bottom, x, x))
                    marks.dots.push_back(middle.point(line, x));
            }
        }
    }
}

QList<QPolygonF> ringsOf(const QRectF &rect)
{
    return {QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()})};
}

} // namespace

PatternMarks patternMarks(Pattern pattern, const QList<QPolygonF> &rings)
{
    constexpr double slope = std::numbers::sqrt2 / 2;
    const QPointF rising(slope, -slope);
    const QPointF falling(slope, slope);
    const double spacing = metrics(pattern).spacing;
    PatternMarks marks;
    switch (pattern) {
    case Pattern::Solid:
        break;
    case Pattern::DiagonalLines:
        addLines(marks, rings, rising, spacing);
        break;
    case Pattern::Dots:
        addDots(marks, rings, spacing);
        break;
    case Pattern::HorizontalLines:
        // Never along the upper edge of a bar, where half of the line would stand outside.
        addLines(marks, rings, {1, 0}, spacing, spacing / 2);
        break;
    case Pattern::CrossHatch:
        addLines(marks, rings, rising, spacing);
        addLines(marks, rings, falling, spacing);
        break;
    case Pattern::QuietHatch:
        addLines(marks, rings, falling, spacing);
        break;
    }
    return marks;
}

void paintMarks(QPainter &painter, const PatternMarks &marks, const StatusStyle &style)
{
    if (!marks.lines.empty()) {
        painter.setPen(QPen(style.line, metrics(style.pattern).width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(marks.lines.data(), static_cast<int>(marks.lines.size()));
    }
    if (!marks.dots.empty()) {
        QPainterPath dots;
        for (const QPointF &centre : marks.dots)
            dots.addEllipse(centre, dotRadius, dotRadius);
        painter.fillPath(dots, style.line);
    }
}

void paintPatterned(QPainter &painter, const QRectF &rect, const StatusStyle &style)
{
    painter.fillRect(rect, style.fill);
    // Counted from the corner: bars and swatches of one status look alike wherever they stand.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    paintMarks(painter, patternMarks(style.pattern, ringsOf(QRectF({0, 0}, rect.size()))), style);
    painter.restore();
}

} // namespace tem
