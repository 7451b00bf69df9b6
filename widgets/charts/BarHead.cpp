#include "charts/BarHead.h"

#include "style/DerivedTag.h"
#include "style/Fonts.h"
#include "style/TextWrap.h"

#include <QFontMetricsF>

#include <cmath>
#include <utility>

namespace tem {

namespace {

constexpr double lineStep = 19;

double gapBefore(BarHead::Kind kind)
{
    switch (kind) {
    case BarHead::Kind::Title:
        return 0;
    case BarHead::Kind::Unit:
        return 5;
    case BarHead::Kind::Tag:
        return 10;
    case BarHead::Kind::Note:
        return 8;
    }
    return 0;
}

QString tagOf(const BarPanelData &data)
{
    return data.derived ? DerivedTag::defaultText() : QString();
}

} // namespace

BarHead::BarHead(double width, const BarPanelData &data, BarPanelSize size)
    : m_size(size)
{
    std::vector<Part> parts;
    double needed = 0;
    for (const auto &[kind, text] : {std::pair{Kind::Title, data.title},
                                     {Kind::Unit, data.unit},
                                     {Kind::Tag, tagOf(data)},
                                     {Kind::Note, data.note}}) {
        if (text.isEmpty())
            continue;
        parts.push_back({kind, text, widthOf(kind, text)});
        needed += gapBefore(kind) + parts.back().width;
    }
    if (needed <= width)
        addOneLine(width, parts);
    else
        addLines(width, parts);
}

QFont BarHead::font(Kind kind) const
{
    switch (kind) {
    case Kind::Title:
        return roleFont(m_size == BarPanelSize::Full ? FontRole::PanelTitle : FontRole::Strong);
    case Kind::Unit:
        return roleFont(FontRole::Small);
    case Kind::Tag:
        return roleFont(FontRole::Tick, true);
    case Kind::Note:
        return roleFont(FontRole::Small, true);
    }
    return {};
}

double BarHead::widthOf(Kind kind, const QString &text) const
{
    if (kind == Kind::Tag)
        return DerivedTag::sizeOf(text).width();
    return std::ceil(QFontMetricsF(font(kind)).horizontalAdvance(text)) + 1;
}

void BarHead::add(Kind kind, const QString &text, double x)
{
    const double ascent = QFontMetricsF(font(Kind::Title)).ascent();
    const double baseline = std::round((oneLineHeight() + ascent) / 2) - 1;
    m_pieces.push_back({kind, text, {x, baseline + (m_lines - 1) * lineStep}});
}

void BarHead::addOneLine(double width, const std::vector<Part> &parts)
{
    double x = 0;
    for (const Part &part : parts) {
        if (part.kind == Kind::Note) {
            add(part.kind, part.text, width - part.width);
            continue;
        }
        x += gapBefore(part.kind);
        add(part.kind, part.text, x);
        x += part.width;
    }
}

void BarHead::addLines(double width, const std::vector<Part> &parts)
{
    double x = 0;
    for (const Part &part : parts) {
        const double start = x + gapBefore(part.kind);
        if (start + part.width <= width) {
            const bool isAtTheRight = part.kind == Kind::Note && x > 0;
            add(part.kind, part.text, isAtTheRight ? width - part.width : x > 0 ? start : 0);
            x = start + part.width;
            continue;
        }
        m_lines += x > 0 ? 1 : 0;
        const QStringList lines = part.kind == Kind::Tag
                                      ? QStringList{part.text}
                                      : wrappedLines(part.text, font(part.kind), width - 1);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_lines += i > 0 ? 1 : 0;
            add(part.kind, lines.at(i), 0);
        }
        x = widthOf(part.kind, lines.last());
    }
}

double BarHead::oneLineHeight() const
{
    return m_size == BarPanelSize::Full ? 28 : 22;
}

double BarHead::height() const
{
    return oneLineHeight() + (m_lines - 1) * lineStep;
}

} // namespace tem
