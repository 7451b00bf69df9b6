#include "pages/KeyFigureTile.h"

#include "items/ReportModels.h"
#include "style/Fonts.h"
#include "style/TextWrap.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double paddingX = 13;
constexpr double nameTop = 10;
constexpr double nameLineStep = 16;
/// From the end of the name to the end of the number.
constexpr double numberHeight = 44;
constexpr double unitLineStep = 15;
/// What a unit there needs of a tile; the rest of its line is free anyway.
constexpr double unitLineRoom = 8;
/// Under the frame of a contradiction.
constexpr double framedUnitLineStep = 19;
constexpr double unitGap = 4;
constexpr double noteSpace = 13;
constexpr double baselineGap = 4;
constexpr double padding = 8;
constexpr int usualWidth = 162;
constexpr int narrowest = 140;
constexpr double slotWidth = 96;

QFont nameFont()
{
    return roleFont(FontRole::Small);
}

QFont noteFont()
{
    return roleFont(FontRole::Tick);
}

/// Comparisons are derived.
QFont baselineFont()
{
    return roleFont(FontRole::Tick, true);
}

/// Between two numbers that contradict each other, which stand in a frame.
const auto contradicts = u" ≠ "_s;
constexpr double frame = 12;

QFont smallestValueFont()
{
    return uiFont(13, QFont::DemiBold);
}

} // namespace

TileData tileData(const ReportModels &models, const KeyFigure &figure)
{
    TileData tile;
    // The name wraps, so that the mark is never cut off.
    tile.name = figure.correction.isEmpty() ? figure.name : u"%1 (%2)"_s.arg(figure.name, figure.correction);
    tile.state = figure.state;
    tile.value = figure.valueText;
    tile.unit = figure.unitText;
    tile.otherValue = figure.otherText;
    tile.note = figure.note;
    for (const PlatformShare &share : figure.shares) {
        const QString label = u"%1 %2"_s;
        tile.shares.push_back({share.platformId,
                               share.fraction,
                               label.arg(share.platformName, share.preciseText),
                               label.arg(share.platformName, share.wholeText),
                               {},
                               !models.platformFilter()->isShown(share.platformId)});
    }
    tile.figure = figure.figureId;
    tile.said = describeKeyFigure(models, figure);
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
    m_leastWidth = measureLeastWidth();
    setCursor(tile.figure.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setToolTip(tile.said.toolTip());
    setAccessibleName(tile.said.name);
    setAccessibleDescription(tile.said.description());
    updateGeometry();
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

QString KeyFigureTile::shownValue() const
{
    return m_tile.state == CellState::Contradictory ? m_tile.value + contradicts + m_tile.otherValue
                                                    : m_tile.value;
}

int KeyFigureTile::measureLeastWidth() const
{
    // Two numbers that contradict each other may be written smaller.
    const bool contradictory = m_tile.state == CellState::Contradictory;
    const QFont font = contradictory ? smallestValueFont() : roleFont(FontRole::KeyValue, m_tile.derived);
    const double value = QFontMetricsF(font).horizontalAdvance(shownValue()) + (contradictory ? frame : 0);
    const double unit = QFontMetricsF(nameFont()).horizontalAdvance(m_tile.unit);
    return std::max(narrowest, static_cast<int>(std::ceil(std::max(value, unit) + 2 * paddingX)) + 1);
}

int KeyFigureTile::nameLines(int width) const
{
    return static_cast<int>(wrappedLines(m_tile.name, nameFont(), width - 2 * paddingX).size());
}

bool KeyFigureTile::needsUnitBelow(int width) const
{
    if (m_tile.unit.isEmpty() || m_tile.state == CellState::NotStated)
        return false;
    if (m_tile.state == CellState::Contradictory)
        return true;
    const double room =
        width - 2 * paddingX - QFontMetricsF(valueFont()).horizontalAdvance(m_tile.value) - unitGap;
    return QFontMetricsF(nameFont()).horizontalAdvance(m_tile.unit) > room;
}

void KeyFigureTile::setLines(int name, bool unitBelow)
{
    if (name == m_nameLines && unitBelow == m_hasUnitLine)
        return;
    m_nameLines = name;
    m_hasUnitLine = unitBelow;
    update();
}

double KeyFigureTile::noteTop() const
{
    return nameTop + m_nameLines * nameLineStep + numberHeight + (m_hasUnitLine ? unitLineRoom : 0);
}

double KeyFigureTile::noteHeight(double inner) const
{
    double note = 30;
    if (!m_tile.shares.empty()) {
        note = std::max(note, shareBarHeight(inner, m_tile.shares) + 1);
    } else if (!m_tile.note.isEmpty()) {
        const auto lines = static_cast<double>(wrappedLines(m_tile.note, noteFont(), inner).size());
        note = noteSpace + lines * QFontMetricsF(noteFont()).height();
    }
    return note;
}

QStringList KeyFigureTile::baselineLines(double inner) const
{
    QStringList lines;
    for (const BaselineText &baseline : m_tile.said.baselines) {
        const QString text =
            baseline.isKnown() ? u"%1 %2"_s.arg(baseline.change, baseline.label) : baseline.line();
        lines.append(wrappedLines(text, baselineFont(), inner));
    }
    return lines;
}

int KeyFigureTile::heightForWidth(int width) const
{
    const double inner = width - 2 * paddingX;
    const QStringList lines = baselineLines(inner);
    const double baselines = lines.isEmpty() ? 0
                                             : baselineGap + static_cast<double>(lines.size()) *
                                                                 QFontMetricsF(baselineFont()).height();
    return static_cast<int>(std::ceil(noteTop() + noteHeight(inner) + baselines + padding));
}

QSize KeyFigureTile::sizeHint() const
{
    return {usualWidth, heightForWidth(testAttribute(Qt::WA_Resized) ? width() : usualWidth)};
}

QSize KeyFigureTile::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void KeyFigureTile::paintSlot(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    const QRectF slot(box.left() + 0.5, box.top() + 4.5, std::min(box.width() - 1, slotWidth), 26);
    QPen dashed(theme.slot, 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawRect(slot);
    painter.setPen(theme.ink2);
    painter.setFont(nameFont());
    painter.drawText(slot, Qt::AlignCenter, m_tile.value);
}

void KeyFigureTile::paintNumber(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    if (m_tile.state == CellState::NotStated) {
        paintSlot(painter, box, theme);
        return;
    }
    QFont font = valueFont();
    const bool contradictory = m_tile.state == CellState::Contradictory;
    // Both numbers must fit side by side: they shrink together.
    while (contradictory && font.pixelSize() > smallestValueFont().pixelSize() &&
           QFontMetricsF(font).horizontalAdvance(shownValue()) + frame > box.width())
        font.setPixelSize(font.pixelSize() - 1);
    const QFontMetricsF metrics(font);
    double x = box.left();
    const double baseline = box.top() + QFontMetricsF(valueFont()).ascent() - 2;
    if (contradictory) {
        const double width = metrics.horizontalAdvance(shownValue()) + frame;
        painter.setPen(QPen(theme.fails, 2));
        // Digits have no descenders: the frame keeps clear of the name above and the unit below.
        painter.drawRect(
            QRectF(box.left() - 5, baseline - metrics.capHeight() - 5, width, metrics.capHeight() + 10));
    }
    painter.setFont(font);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(x, baseline), m_tile.value);
    x += metrics.horizontalAdvance(m_tile.value);
    if (contradictory) {
        painter.setPen(theme.fails);
        painter.drawText(QPointF(x, baseline), contradicts);
        x += metrics.horizontalAdvance(contradicts);
        font.setItalic(true);
        painter.setFont(font);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(x, baseline), m_tile.otherValue);
    }
    painter.setFont(nameFont());
    painter.setPen(theme.ink2);
    const double below = baseline + (contradictory ? framedUnitLineStep : unitLineStep);
    painter.drawText(needsUnitBelow(width()) ? QPointF(box.left(), below) : QPointF(x + unitGap, baseline),
                     m_tile.unit);
}

void KeyFigureTile::paintNote(QPainter &painter, const QRectF &box, const Theme &theme) const
{
    if (!m_tile.shares.empty()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintShareBar(painter, box.adjusted(0, 1, 0, 0), m_tile.shares, theme);
        return;
    }
    const QFontMetricsF metrics(noteFont());
    painter.setFont(noteFont());
    painter.setPen(theme.ink2);
    double baseline = box.top() + noteSpace + metrics.ascent();
    for (const QString &line : wrappedLines(m_tile.note, noteFont(), box.width())) {
        painter.drawText(QPointF(box.left(), baseline), line);
        baseline += metrics.height();
    }
}

void KeyFigureTile::paintBaselines(QPainter &painter, double left, double top, double width,
                                   const Theme &theme) const
{
    const QFontMetricsF metrics(baselineFont());
    painter.setFont(baselineFont());
    painter.setPen(theme.ink2);
    double baseline = top + metrics.ascent();
    for (const QString &line : baselineLines(width)) {
        painter.drawText(QPointF(left, baseline), line);
        baseline += metrics.height();
    }
}

void KeyFigureTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    const bool isSelected = m_selection.isRelated(m_tile.figure);
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
    painter.setFont(nameFont());
    painter.setPen(theme.ink2);
    double baseline = nameTop + QFontMetricsF(nameFont()).ascent();
    for (const QString &line : wrappedLines(m_tile.name, nameFont(), inner.width())) {
        painter.drawText(QPointF(inner.left(), baseline), line);
        baseline += nameLineStep;
    }
    const double numberTop = nameTop + m_nameLines * nameLineStep + 2;
    paintNumber(painter, {inner.left(), numberTop, inner.width(), noteTop() - numberTop}, theme);
    const double note = noteHeight(inner.width());
    paintNote(painter, {inner.left(), noteTop(), inner.width(), note}, theme);
    paintBaselines(painter, inner.left(), noteTop() + note + baselineGap, inner.width(), theme);
    if (hasFocus()) {
        painter.setPen(QPen(theme.selectionLine, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(4, 4, -4, -4));
    }
}

} // namespace tem
