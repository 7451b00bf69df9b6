#include "pages/EquationText.h"

#include "style/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace tem {

namespace {
bool standsOut(const EquationPart &part, const CheckEntry &entry)
{
    return part.relation && entry.kind == CheckEntry::Kind::Check && entry.verdict == Verdict::Fails;
}
} // namespace

EquationText::EquationText(const CheckEntry &entry, double pixels, const Theme &theme,
                           const QString &strongId)
    : m_ink(theme.ink)
    , m_lineHeight(qRound(pixels * 1.5))
{
    m_layout.setFont(uiFont(pixels));
    QList<QTextLayout::FormatRange> formats;
    QString text;
    for (const EquationPart &part : entry.parts) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(part.text.size());
        range.format.setFontItalic(part.derived);
        if (standsOut(part, entry))
            range.format.setForeground(theme.fails);
        if (standsOut(part, entry) || (!strongId.isEmpty() && part.itemId == strongId))
            range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
        text += part.text;
    }
    m_layout.setText(text);
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    constexpr double endless = 1e6;
    breakLines(endless);
    m_naturalWidth = m_layout.lineCount() > 0 ? std::ceil(m_layout.lineAt(0).naturalTextWidth()) : 0;
}

void EquationText::layOut(double width)
{
    const bool wasOneLine = m_layout.lineCount() <= 1;
    const bool isOneLine = width >= m_naturalWidth;
    if ((wasOneLine && isOneLine) || width == m_width)
        return;
    m_width = width;
    breakLines(width);
}

void EquationText::breakLines(double width)
{
    m_layout.beginLayout();
    int lines = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition(QPointF(0, lines * m_lineHeight + (m_lineHeight - line.height()) / 2));
        ++lines;
    }
    m_layout.endLayout();
}

int EquationText::height() const
{
    return std::max(1, m_layout.lineCount()) * m_lineHeight;
}

void EquationText::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.setPen(m_ink);
    m_layout.draw(&painter, topLeft);
}

} // namespace tem
