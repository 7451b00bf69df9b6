#include "pages/CheckLine.h"

#include "items/ReportSelection.h"
#include "pages/CheckSign.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <vector>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 25;
constexpr double signSize = 18;
constexpr double textLeft = 26;
constexpr double subjectGap = 8;
constexpr int leastWidth = 120;

CheckSign signOf(const CheckEntry &entry)
{
    return entry.kind == CheckEntry::Kind::Check ? checkSign(entry.verdict) : CheckSign::Note;
}

} // namespace

CheckLine::CheckLine(const CheckEntry &entry, ReportSelection &selection, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
    , m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(u"%1: %2"_s.arg(entry.word, entry.equation));
    setToolTip(u"<b>%1: %2</b><br>%3"_s.arg(entry.word.toHtmlEscaped(), entry.equation.toHtmlEscaped(),
                                            entry.place.toHtmlEscaped()));
    if (entry.check >= 0) {
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, this, [this] { m_selection.selectCheck(m_entry.check); });
    }
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] { update(); });
}

QSize CheckLine::sizeHint() const
{
    return {280, lineHeight};
}

QSize CheckLine::minimumSizeHint() const
{
    return {leastWidth, lineHeight};
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    const ReportSelection::Item &selected = m_selection.current();
    if (selected.kind == ReportSelection::Kind::Check && selected.index == m_entry.check &&
        m_entry.check >= 0) {
        painter.fillRect(rect(), theme.selection);
        painter.setPen(QPen(theme.selectionLine, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintCheckSign(painter, QRectF(2, (height() - signSize) / 2, signSize, signSize), signOf(m_entry), theme);

    struct Piece
    {
        QString text;
        QFont font;
    };
    std::vector<Piece> pieces;
    double width = 0;
    const double room = this->width() - textLeft - 2;
    for (const EquationPart &part : m_entry.parts) {
        const bool isSelected = selected.kind == ReportSelection::Kind::Figure &&
                                part.itemId == selected.id && !part.itemId.isEmpty();
        pieces.push_back({part.text, roleFont(isSelected ? FontRole::Strong : FontRole::Text, part.derived)});
        width += QFontMetricsF(pieces.back().font).horizontalAdvance(part.text);
    }
    if (pieces.empty() || width > room) {
        const QFont font = roleFont(FontRole::Text);
        pieces = {{QFontMetricsF(font).elidedText(m_entry.shortEquation, Qt::ElideRight, room), font}};
        width = QFontMetricsF(font).horizontalAdvance(pieces.front().text);
    }
    const double baseline = (height() + QFontMetricsF(roleFont(FontRole::Text)).capHeight()) / 2;
    double x = textLeft;
    painter.setPen(theme.ink);
    for (const Piece &piece : pieces) {
        painter.setFont(piece.font);
        painter.drawText(QPointF(x, baseline), piece.text);
        x += QFontMetricsF(piece.font).horizontalAdvance(piece.text);
    }

    const QFont small = roleFont(FontRole::Tick);
    const double left = room - width - subjectGap;
    const double subjectWidth = QFontMetricsF(small).horizontalAdvance(m_entry.subject);
    if (subjectWidth <= left) {
        painter.setFont(small);
        painter.setPen(theme.ink3);
        painter.drawText(QPointF(this->width() - 2 - subjectWidth, baseline), m_entry.subject);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.selectionLine, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace tem
