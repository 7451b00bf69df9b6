#include "pages/WrittenSum.h"

#include "style/DerivedTag.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 32;
constexpr double largePixels = 22;
constexpr double smallPixels = 17;

QFont fontOf(const SumLine &line, double pixels)
{
    const bool bold = line.kind == SumLine::Kind::Reported || line.kind == SumLine::Kind::Difference;
    return uiFont(pixels, bold ? QFont::DemiBold : QFont::Normal, line.derived);
}
} // namespace

WrittenSum::WrittenSum(QWidget *parent)
    : QWidget(parent)
{
    // Wider, a number would stand too far from its label.
    setMaximumWidth(420);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    return {320, static_cast<int>(m_lines.size()) * lineHeight};
}

void WrittenSum::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    // Numbers as large as the widest one allows: they must never be cut.
    double pixels = largePixels;
    const auto widest = [&] {
        double width = 0;
        for (const SumLine &line : m_lines)
            width = std::max(width, QFontMetricsF(fontOf(line, pixels)).horizontalAdvance(line.text));
        return width;
    };
    while (pixels > smallPixels && widest() > width() * 0.5)
        --pixels;
    const double numbers = widest();
    const double ruleLeft = std::min(width() * 0.42, width() - numbers - 34);

    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const SumLine &line = m_lines[i];
        const QRectF row(0, static_cast<double>(i) * lineHeight, width(), lineHeight);
        const bool ruled = i > 0 && line.kind != m_lines[i - 1].kind && line.kind != SumLine::Kind::Reported;
        if (ruled)
            painter.fillRect(QRectF(ruleLeft, row.top() - 0.5, width() - ruleLeft, 1), theme.ink);
        double left = 0;
        if (!line.platformId.isEmpty()) {
            painter.fillRect(QRectF(0, row.center().y() - 5.5, 11, 11), theme.platform(line.platformId));
            left = 17;
        }
        const QFont small = roleFont(FontRole::Small);
        const QFontMetricsF metrics(small);
        painter.setFont(small);
        painter.setPen(theme.ink2);
        const double room = std::max(40.0, width() - numbers - 30 - left);
        const QString label = metrics.elidedText(line.label, Qt::ElideRight, room);
        painter.drawText(QRectF(left, row.top(), room, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, label);
        if (line.derived && line.kind == SumLine::Kind::Computed) {
            const QString tag = DerivedTag::defaultText();
            const double tagLeft = left + metrics.horizontalAdvance(label) + 8;
            const QSizeF size = DerivedTag::sizeOf(tag);
            if (tagLeft + size.width() < width() - numbers - 24)
                DerivedTag::paint(painter, {tagLeft, row.center().y() - size.height() / 2}, tag, theme);
        }
        const bool off = line.kind == SumLine::Kind::Difference && m_verdict == Verdict::Fails;
        painter.setPen(off ? theme.fails : theme.ink);
        painter.setFont(fontOf(line, pixels));
        painter.drawText(row.adjusted(0, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, line.text);
        if (!line.sign.isEmpty()) {
            painter.setFont(uiFont(pixels));
            painter.drawText(QRectF(ruleLeft, row.top(), 30, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                             line.sign);
        }
    }
}

} // namespace tem
