#include "pages/KeyFigureTile.h"

#include "charts/ComparisonBars.h"
#include "items/FigureDetails.h"
#include "items/ReportModels.h"
#include "style/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double paddingX = 13;
constexpr double nameTop = 10;
constexpr double numberTop = 28;
constexpr double noteTop = 70;
constexpr double unitGap = 4;
constexpr int usualWidth = 162;
constexpr int leastWidth = 140;
constexpr int tileHeight = 108;

} // namespace

TileData tileData(const ReportModels &models, const KeyFigure &figure)
{
    TileData tile;
    tile.name = figure.name;
    tile.state = figure.state;
    tile.value = figure.valueText;
    tile.unit = figure.unitText;
    tile.otherValue = figure.otherText;
    tile.note = figure.note;
    for (const PlatformShare &share : figure.shares) {
        const QString label = u"%1 %2"_s;
        tile.shares.push_back({share.platformId, share.fraction,
                               label.arg(share.platformName, share.preciseText),
                               label.arg(share.platformName, share.wholeText)});
    }
    tile.figure = figure.figureId;
    tile.toolTip = figureToolTip(models.details(figure.figureId));
    return tile;
}

KeyFigureTile::KeyFigureTile(ReportSelection &selection, QWidget *parent)
    : QAbstractButton(parent)
    , m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_tile.figure.isEmpty())
            m_selection.selectFigure(m_tile.figure);
    });
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] { update(); });
}

void KeyFigureTile::setTile(const TileData &tile)
{
    m_tile = tile;
    setCursor(tile.figure.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(tile.toolTip.isEmpty() ? u"<b>%1</b>"_s.arg(tile.name.toHtmlEscaped()) : tile.toolTip);
    setAccessibleName(u"%1: %2 %3"_s.arg(tile.name, tile.value, tile.unit).simplified());
    QStringList more{tile.note};
    for (const SharePart &share : tile.shares)
        more.append(share.label);
    more.removeAll(QString());
    setAccessibleDescription(more.join(u", "_s));
    update();
}

void KeyFigureTile::setLarge(bool large)
{
    m_large = large;
    update();
}

void KeyFigureTile::setRules(bool left, bool top, bool bottom)
{
    m_ruleLeft = left;
    m_ruleTop = top;
    m_ruleBottom = bottom;
    update();
}

QFont KeyFigureTile::valueFont() const
{
    return roleFont(m_large ? FontRole::KeyValueWide : FontRole::KeyValue, m_tile.derived);
}

QString KeyFigureTile::shownUnit() const
{
    const double room =
        width() - 2 * paddingX - QFontMetricsF(valueFont()).horizontalAdvance(m_tile.value) - unitGap;
    return QFontMetricsF(roleFont(FontRole::Small)).horizontalAdvance(m_tile.unit) <= room ? m_tile.unit
                                                                                           : QString();
}

QSize KeyFigureTile::sizeHint() const
{
    return {usualWidth, tileHeight};
}

QSize KeyFigureTile::minimumSizeHint() const
{
    return {leastWidth, tileHeight};
}

void KeyFigureTile::paintNumber(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    if (m_tile.state == CellState::NotStated) {
        const QRectF slot(box.left() + 0.5, box.top() + 4.5, std::min(box.width() - 1, 96.0), 26);
        QPen dashed(theme.slot, 1);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawRect(slot);
        painter.setPen(theme.ink2);
        painter.setFont(roleFont(FontRole::Small));
        painter.drawText(slot, Qt::AlignCenter, m_tile.value);
        return;
    }

    QFont font = valueFont();
    const bool contradictory = m_tile.state == CellState::Contradictory;
    const QString separator = u" ≠ "_s;
    // Both numbers must fit side by side: they shrink together.
    if (contradictory) {
        while (font.pixelSize() > 13 &&
               QFontMetricsF(font).horizontalAdvance(m_tile.value + separator + m_tile.otherValue) + 8 >
                   box.width())
            font.setPixelSize(font.pixelSize() - 1);
    }
    const QFontMetricsF metrics(font);
    double x = box.left();
    const double baseline = box.top() + QFontMetricsF(valueFont()).ascent() - 2;
    if (contradictory) {
        const double width = metrics.horizontalAdvance(m_tile.value + separator + m_tile.otherValue) + 12;
        painter.setPen(QPen(theme.fails, 2));
        painter.drawRect(QRectF(box.left() - 5, baseline - metrics.ascent(), width, metrics.height()));
    }
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(x, baseline), m_tile.value);
    x += metrics.horizontalAdvance(m_tile.value);
    if (contradictory) {
        painter.setPen(theme.fails);
        painter.drawText(QPointF(x, baseline), separator);
        x += metrics.horizontalAdvance(separator);
        font.setItalic(true);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(x, baseline), m_tile.otherValue);
        return;
    }
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    painter.drawText(QPointF(x + unitGap, baseline), shownUnit());
}

void KeyFigureTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    const ReportSelection::Item &selected = m_selection.current();
    const bool isSelected = selected.kind == ReportSelection::Kind::Figure && !m_tile.figure.isEmpty() &&
                            selected.id == m_tile.figure;
    if (isSelected) {
        painter.fillRect(rect(), theme.selection);
        painter.setPen(QPen(theme.selectionLine, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(theme.rule, 1));
    if (m_ruleLeft)
        painter.drawLine(0, 0, 0, height());
    if (m_ruleTop)
        painter.drawLine(0, 0, width(), 0);
    if (m_ruleBottom)
        painter.drawLine(0, height() - 1, width(), height() - 1);

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(paddingX, 0, -paddingX, 0);
    const QFont small = roleFont(FontRole::Small);
    const QFontMetricsF smallMetrics(small);
    painter.setFont(small);
    painter.setPen(theme.ink2);
    painter.drawText(QPointF(inner.left(), nameTop + smallMetrics.ascent()),
                     smallMetrics.elidedText(m_tile.name, Qt::ElideRight, inner.width()));
    paintNumber(painter, {inner.left(), numberTop, inner.width(), noteTop - numberTop}, theme);

    if (!m_tile.shares.empty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintShareBar(painter, {inner.left(), noteTop + 1, inner.width(), 30}, m_tile.shares, theme);
    } else if (!m_tile.note.isEmpty()) {
        const QFont tick = roleFont(FontRole::Tick);
        const QFontMetricsF metrics(tick);
        painter.setFont(tick);
        painter.setPen(theme.ink2);
        painter.drawText(QPointF(inner.left(), noteTop + 13 + metrics.ascent()),
                         metrics.elidedText(m_tile.note, Qt::ElideRight, inner.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.selectionLine, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(4, 4, -4, -4));
    }
}

} // namespace tem
