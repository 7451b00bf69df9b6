#include "map/paintRolloutLegend.h"

#include "map/MapDrawing.h"
#include "map/paintText.h"
#include "style/Fonts.h"
#include "style/Pattern.h"
#include "style/TextWrap.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF swatchSize(22, 14);
constexpr double numberWidth = 28;
constexpr double nameIndent = swatchSize.width() + numberWidth + 10;
constexpr double headHeight = 0.8 * rolloutLegendRow;
/// With the rule above the provinces that are not named.
constexpr double ruleHeight = 7;
constexpr double beforePlaced = 12;

QString translated(const char *text)
{
    return QCoreApplication::translate("tem::Rollout", text);
}

QPen line(const QColor &colour)
{
    return QPen(colour, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

bool isFull(const RolloutPart &part)
{
    return part.count && part.placed == *part.count && part.placed > 0;
}

/// More provinces are named than counted: the report contradicts itself.
bool isOverfull(const RolloutPart &part)
{
    return part.count && part.placed > *part.count;
}

QString placedText(const RolloutPart &part, bool withWord)
{
    if (!part.count)
        return translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 placed")).arg(part.placed);
    const QString share = u"%1/%2"_s.arg(part.placed).arg(*part.count);
    if (isOverfull(part))
        //: %1: 4/3, more provinces are named than counted
        return translated(QT_TRANSLATE_NOOP("tem::Rollout", "≠ named %1")).arg(share);
    if (!withWord)
        return share;
    //: %1: 3/3, all provinces of a stage stand on the map
    return isFull(part) ? translated(QT_TRANSLATE_NOOP("tem::Rollout", "✓ all %1")).arg(share)
                        //: %1: 0/28
                        : translated(QT_TRANSLATE_NOOP("tem::Rollout", "placed %1")).arg(share);
}

QFont placedFont(const RolloutPart &part, const RolloutLegendOptions &options)
{
    const bool isStrong = isOverfull(part) || (isFull(part) && !options.head);
    return isStrong ? uiFont(12, QFont::DemiBold) : roleFont(FontRole::Small);
}

/// Place at the right of the rows for what is placed.
double placedWidth(const RolloutCounts &counts, const RolloutLegendOptions &options)
{
    double width = 0;
    for (const RolloutPart &part : counts.parts) {
        const QFontMetricsF metrics(placedFont(part, options));
        width = std::max(width, metrics.horizontalAdvance(placedText(part, !options.head)));
    }
    return width + beforePlaced;
}

QString nameOf(const RolloutPart &part)
{
    return part.count
               ? part.label
               //: %1: a stage whose number of provinces the report leaves out
               : translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 (number not stated)")).arg(part.label);
}

class LegendPainter
{
public:
    LegendPainter(QPainter &painter, const RolloutCounts &counts, const Theme &theme,
                  const RolloutLegendOptions &options)
        : m_painter(painter)
        , m_counts(counts)
        , m_theme(theme)
        , m_options(options)
    {
    }

    void paintHead(const QRectF &rect)
    {
        const QRectF place(rect.topLeft(), QSizeF(rect.width(), headHeight));
        const QFont font = roleFont(FontRole::Small);
        paintText(m_painter, place, Qt::AlignLeft,
                  translated(QT_TRANSLATE_NOOP("tem::Rollout", "In the report")), font, m_theme.ink3);
        paintText(m_painter, place, Qt::AlignRight, translated(QT_TRANSLATE_NOOP("tem::Rollout", "placed")),
                  font, m_theme.ink3);
    }

    void paintStage(const RolloutLegendRow &row)
    {
        const RolloutPart &part = m_counts.parts[static_cast<std::size_t>(row.part)];
        const bool isChosen = m_counts.stage && part.group == *m_counts.stage;
        const QColor ink = m_counts.isQuiet(part) ? m_theme.ink3 : m_theme.ink;
        if (!m_counts.selected.isEmpty() && part.group == m_counts.selected)
            m_painter.fillRect(row.rect.adjusted(-2, 1, 2, -1), m_theme.selection);
        if (part.count) {
            paintPatterned(m_painter, swatch(row), stageStyle(m_theme, part.status));
            paintNumber(row, *part.count, ink);
        } else {
            paintRolloutSlot(m_painter, swatch(row), m_theme);
        }
        const QColor placedInk = isOverfull(part)                  ? m_theme.fails
                                 : isFull(part) && !m_options.head ? m_theme.holds
                                                                   : m_theme.ink2;
        paintText(m_painter, firstLine(row), Qt::AlignRight, placedText(part, !m_options.head),
                  placedFont(part, m_options), placedInk);
        paintName(row, roleFont(FontRole::Text), ink);
        if (isChosen)
            paintFrame(row);
    }

    void paintRest(const RolloutLegendRow &row)
    {
        paintRolloutSlot(m_painter, swatch(row), m_theme);
        QFont italic = roleFont(FontRole::Text);
        italic.setItalic(true);
        paintName(row, italic, m_theme.ink);
    }

    void paintNotNamed(const RolloutLegendRow &row)
    {
        const bool isChosen = m_counts.stage && m_counts.stage->isEmpty();
        m_painter.setPen(line(m_theme.rule));
        m_painter.drawLine(QPointF(row.rect.left(), row.rect.top() - ruleHeight / 2),
                           QPointF(row.rect.right(), row.rect.top() - ruleHeight / 2));
        paintPatterned(m_painter, swatch(row), m_theme.notNamed);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(line(m_theme.slot));
        m_painter.drawRect(swatch(row).adjusted(0.5, 0.5, -0.5, -0.5));
        const QColor ink = m_counts.stage && !isChosen ? m_theme.ink3 : m_theme.ink;
        paintNumber(row, m_counts.notNamed(), ink);
        paintName(row, roleFont(FontRole::Text), ink);
        if (isChosen)
            paintFrame(row);
    }

private:
    static QRectF firstLine(const RolloutLegendRow &row)
    {
        return {row.rect.topLeft(), QSizeF(row.rect.width(), rolloutLegendRow)};
    }
    static QRectF swatch(const RolloutLegendRow &row)
    {
        return {row.rect.topLeft() + QPointF(0, (rolloutLegendRow - swatchSize.height()) / 2), swatchSize};
    }

    void paintNumber(const RolloutLegendRow &row, int number, const QColor &ink)
    {
        const QRectF place(row.rect.left() + swatchSize.width(), row.rect.top(), numberWidth,
                           rolloutLegendRow);
        paintText(m_painter, place, Qt::AlignRight, QString::number(number), roleFont(FontRole::Strong), ink);
    }

    void paintName(const RolloutLegendRow &row, const QFont &font, const QColor &ink)
    {
        QRectF place = firstLine(row);
        place.setLeft(place.left() + nameIndent);
        for (const QString &text : row.lines) {
            paintText(m_painter, place, Qt::AlignLeft, text, font, ink);
            place.translate(0, QFontMetricsF(font).height());
        }
    }

    void paintFrame(const RolloutLegendRow &row)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(line(m_theme.ink));
        m_painter.drawRect(row.rect.adjusted(-3.5, 0.5, 3.5, -0.5));
    }

    QPainter &m_painter;
    const RolloutCounts &m_counts;
    const Theme &m_theme;
    const RolloutLegendOptions &m_options;
};

} // namespace

std::vector<RolloutLegendRow> rolloutLegendRows(const RolloutCounts &counts, QPointF topLeft, double width,
                                                const RolloutLegendOptions &options)
{
    const QFont font = roleFont(FontRole::Text);
    const double lineHeight = QFontMetricsF(font).height();
    std::vector<RolloutLegendRow> rows;
    double y = topLeft.y() + (options.head ? headHeight : 0);
    const auto append = [&](RolloutLegendRow::Kind kind, int part, const QString &name, double reserved) {
        const QStringList lines = wrappedLines(name, font, width - nameIndent - reserved);
        const double height = rolloutLegendRow + static_cast<double>(lines.size() - 1) * lineHeight;
        rows.push_back({kind, part, lines, QRectF(topLeft.x(), y, width, height)});
        y += height;
    };
    const double reserved = placedWidth(counts, options);
    for (std::size_t i = 0; i < counts.parts.size(); ++i)
        append(RolloutLegendRow::Kind::Stage, static_cast<int>(i), nameOf(counts.parts[i]), reserved);
    if (const int rest = withoutStage(counts); rest > 0) {
        append(RolloutLegendRow::Kind::Rest, -1,
               //: %1: total minus all stages, a computed number
               translated(QT_TRANSLATE_NOOP("tem::Rollout", "%1 with no stage stated (computed)")).arg(rest),
               0);
    }
    if (options.notNamed && counts.notNamed() > 0) {
        y += ruleHeight;
        append(RolloutLegendRow::Kind::NotNamed, -1,
               translated(QT_TRANSLATE_NOOP("tem::Rollout", "provinces and cities counted, not named")), 0);
    }
    return rows;
}

double rolloutLegendHeight(const RolloutCounts &counts, double width, const RolloutLegendOptions &options)
{
    const std::vector<RolloutLegendRow> rows = rolloutLegendRows(counts, {}, width, options);
    return rows.empty() ? 0 : rows.back().rect.bottom();
}

void paintRolloutLegend(QPainter &painter, const QRectF &rect, const RolloutCounts &counts,
                        const Theme &theme, const RolloutLegendOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LegendPainter legend(painter, counts, theme, options);
    if (options.head)
        legend.paintHead(rect);
    for (const RolloutLegendRow &row : rolloutLegendRows(counts, rect.topLeft(), rect.width(), options)) {
        switch (row.kind) {
        case RolloutLegendRow::Kind::Stage:
            legend.paintStage(row);
            break;
        case RolloutLegendRow::Kind::Rest:
            legend.paintRest(row);
            break;
        case RolloutLegendRow::Kind::NotNamed:
            legend.paintNotNamed(row);
            break;
        }
    }
    painter.restore();
}

} // namespace tem
