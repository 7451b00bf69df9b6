#include "pages/SentenceQuote.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QPainter>

#include <algorithm>

namespace tem {

namespace {
constexpr int indent = 13;
constexpr int lineHeight = 22;
constexpr int padding = 3;
} // namespace

SentenceQuote::SentenceQuote(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceQuote::setSentence(const QString &text, std::vector<Stretch> stretches)
{
    m_text = text;
    // Not simplified: the stretches count in the text as it is.
    std::replace_if(
        m_text.begin(), m_text.end(), [](QChar c) { return c.isSpace(); }, QChar(u' '));
    m_stretches = std::move(stretches);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void SentenceQuote::layOut(QTextLayout &layout, int width) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qsizetype begin, qsizetype end, bool bold, bool spaced) {
        if (begin >= end)
            return;
        QTextLayout::FormatRange range{static_cast<int>(begin), static_cast<int>(end - begin), {}};
        if (bold)
            range.format.setFontWeight(QFont::DemiBold);
        if (spaced) {
            range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            range.format.setFontLetterSpacing(padding + 1);
        }
        formats.append(range);
    };
    qsizetype done = 0;
    for (const Stretch &stretch : m_stretches) {
        const qsizetype begin = stretch.first.value;
        const qsizetype end = stretch.second.value;
        add(std::max(done, begin - 1), begin, false, true);
        add(begin, end - 1, true, false);
        add(std::max(begin, end - 1), end, true, true);
        done = end;
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - indent - padding));
        line.setPosition(QPointF(0, lines * lineHeight + (lineHeight - line.height()) / 2));
        ++lines;
    }
    layout.endLayout();
}

int SentenceQuote::heightForWidth(int width) const
{
    QTextLayout layout(m_text, roleFont(FontRole::Text));
    layOut(layout, width);
    return std::max(1, layout.lineCount()) * lineHeight;
}

QSize SentenceQuote::sizeHint() const
{
    constexpr int usualWidth = 280;
    return {usualWidth, heightForWidth(usualWidth)};
}

void SentenceQuote::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, 3, height()), theme.ink);
    QTextLayout layout(m_text, roleFont(FontRole::Text));
    layOut(layout, width());
    for (const Stretch &stretch : m_stretches) {
        const int begin = static_cast<int>(stretch.first.value);
        const int end = static_cast<int>(stretch.second.value);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int lineEnd = line.textStart() + line.textLength();
            if (begin >= lineEnd || end <= line.textStart())
                continue;
            const double left = line.cursorToX(std::max(begin, line.textStart()));
            const double right = line.cursorToX(std::min(end, lineEnd));
            const QRectF box(indent + left - padding, i * lineHeight + 2, right - left + padding - 1,
                             lineHeight - 4);
            painter.setPen(QPen(theme.selectionLine, 1));
            painter.setBrush(theme.selection);
            painter.drawRect(box.toRect());
        }
    }
    painter.setPen(theme.ink);
    layout.draw(&painter, QPointF(indent, 0));
}

} // namespace tem
