#include "pages/WrittenSum.h"

#include "style/DerivedTag.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 32;
constexpr double largePixels = 22;
constexpr double smallPixels = 17;
/// Wider, a number would stand too far from its label.
constexpr int widest = 420;
constexpr double leastLabel = 90;
constexpr double labelPadding = 6;
/// The sign before a number, with space around it.
constexpr double signRoom = 30;
/// Square in the colour of a marketplace, with the space behind it.
constexpr double swatchRoom = 17;
constexpr double tagGap = 8;

QFont fontOf(const SumLine &line, double pixels)
{
    const bool bold = line.kind == SumLine::Kind::Reported || line.kind == SumLine::Kind::Difference;
    return uiFont(pixels, bold ? QFont::DemiBold : QFont::Normal, line.derived);
}
} // namespace

WrittenSum::WrittenSum(QWidget *parent)
    : QWidget(parent)
{
    setMaximumWidth(widest);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrittenSum::setLines(const QList<SumLine> &lines, Verdict verdict)
{
    m_lines = lines;
    m_verdict = verdict;
    QStringList words;
    for (const SumLine &line : lines)
        words.append(u"%1: %2%3"_s.arg(line.label, line.sign, line.text));
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize WrittenSum::sizeHint() const
{
    constexpr int usual = 320;
    return {usual, heightForWidth(usual)};
}

QSize WrittenSum::minimumSizeHint() const
{
    constexpr int least = 220;
    return {least, heightForWidth(std::max(width(), least))};
}

int WrittenSum::heightForWidth(int width) const
{
    const std::vector<Row> rows = layOut(std::min(width, widest));
    return rows.empty() ? 0 : static_cast<int>(std::ceil(rows.back().top + rows.back().height));
}

double WrittenSum::pixelsFor(int width) const
{
    double pixels = largePixels;
    while (pixels > smallPixels && widestNumber(pixels) > width * 0.5)
        --pixels;
    return pixels;
}

double WrittenSum::widestNumber(double pixels) const
{
    double number = 0;
    for (const SumLine &line : m_lines)
        number = std::max(number, QFontMetricsF(fontOf(line, pixels)).horizontalAdvance(line.text));
    return number;
}

std::vector<WrittenSum::Row> WrittenSum::layOut(int width) const
{
    const double numbers = widestNumber(pixelsFor(width));
    const QFontMetricsF metrics(roleFont(FontRole::Small));
    std::vector<Row> rows;
    double top = 0;
    for (const SumLine &line : m_lines) {
        Row row;
        row.top = top;
        row.labelLeft = line.platformId.isEmpty() ? 0 : swatchRoom;
        row.labelWidth = std::max(leastLabel, width - numbers - signRoom - row.labelLeft);
        const QRectF label =
            metrics.boundingRect(QRectF(0, 0, row.labelWidth, 1e6), Qt::TextWordWrap, line.label);
        row.labelRight = row.labelLeft + label.width();
        row.height = std::max<double>(lineHeight, label.height() + 2 * labelPadding);
        // A number too wide to stand beside its label stands below it.
        row.numberBelow = row.labelLeft + row.labelWidth + numbers > width;
        if (row.numberBelow)
            row.height = label.height() + labelPadding + lineHeight;
        if (line.derived && line.kind == SumLine::Kind::Computed) {
            const double tag = DerivedTag::sizeOf(DerivedTag::defaultText()).width();
            row.tagBelow = row.labelRight + tagGap + tag > row.labelLeft + row.labelWidth;
            if (row.tagBelow)
                row.height += DerivedTag::sizeOf(DerivedTag::defaultText()).height();
        }
        top += row.height;
        rows.push_back(row);
    }
    return rows;
}

void WrittenSum::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    const double pixels = pixelsFor(width());
    const double numbers = widestNumber(pixels);
    const double ruleLeft = std::max(0.0, std::min(width() * 0.42, width() - numbers - signRoom - 4));
    const std::vector<Row> rows = layOut(width());
    for (size_t i = 0; i < rows.size(); ++i) {
        const SumLine &line = m_lines[static_cast<qsizetype>(i)];
        const QRectF row(0, rows[i].top, width(), rows[i].height);
        const bool ruled = i > 0 && line.kind != m_lines[static_cast<qsizetype>(i) - 1].kind &&
                           line.kind != SumLine::Kind::Reported;
        if (ruled)
            painter.fillRect(QRectF(ruleLeft, row.top() - 0.5, width() - ruleLeft, 1), theme.ink);
        paintLabel(painter, line, rows[i], theme);
        const bool off = line.kind == SumLine::Kind::Difference && m_verdict == Verdict::Fails;
        const QRectF number = rows[i].numberBelow ? row.adjusted(0, row.height() - lineHeight, 0, 0) : row;
        painter.setPen(off ? theme.fails : theme.ink);
        painter.setFont(fontOf(line, pixels));
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, line.text);
        if (!line.sign.isEmpty()) {
            painter.setFont(uiFont(pixels));
            painter.drawText(QRectF(ruleLeft, number.top(), signRoom, number.height()),
                             Qt::AlignLeft | Qt::AlignVCenter, line.sign);
        }
    }
}

void WrittenSum::paintLabel(QPainter &painter, const SumLine &line, const Row &row, const Theme &theme)
{
    const QSizeF tag = DerivedTag::sizeOf(DerivedTag::defaultText());
    double height = row.height;
    if (row.numberBelow)
        height -= lineHeight;
    if (row.tagBelow)
        height -= tag.height();
    const QRectF label(row.labelLeft, row.top, row.labelWidth, height);
    if (!line.platformId.isEmpty())
        painter.fillRect(QRectF(0, label.center().y() - 5.5, 11, 11), theme.platform(line.platformId));
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, line.label);
    if (!line.derived || line.kind != SumLine::Kind::Computed)
        return;
    const QPointF place = row.tagBelow
                              ? QPointF(row.labelLeft, label.bottom() - labelPadding)
                              : QPointF(row.labelRight + tagGap, label.center().y() - tag.height() / 2);
    DerivedTag::paint(painter, place, DerivedTag::defaultText(), theme);
}

} // namespace tem
