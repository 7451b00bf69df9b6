#include "pages/CheckLine.h"

#include "items/ReportSelection.h"
#include "pages/CheckSign.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 3;
constexpr double pixels = 13;
constexpr int usualWidth = 280;
constexpr double signSize = 18;
constexpr double textLeft = 26;
constexpr double textRight = 2;
constexpr double subjectGap = 8;
constexpr int leastWidth = 120;

} // namespace

CheckLine::CheckLine(const CheckEntry &entry, ReportSelection &selection, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
    , m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(u"%1: %2"_s.arg(entry.word, entry.equation));
    setAccessibleDescription(entry.place);
    setToolTip(u"<b>%1: %2</b><br>%3"_s.arg(entry.word.toHtmlEscaped(), entry.equation.toHtmlEscaped(),
                                            entry.place.toHtmlEscaped()));
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_entry.check >= 0)
            m_selection.selectCheck(m_entry.check);
        else
            m_selection.selectFigure(m_entry.items.value(0));
    });
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] {
        m_equation.reset();
        update();
    });
}

QString CheckLine::selectedFigure() const
{
    const ReportSelection::Item &selected = m_selection.current();
    return selected.kind == ReportSelection::Kind::Figure ? selected.id : QString();
}

QSize CheckLine::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize CheckLine::minimumSizeHint() const
{
    return {leastWidth, heightForWidth(std::max(width(), leastWidth))};
}

int CheckLine::heightForWidth(int width) const
{
    return equationFor(width).height() + 2 * padding;
}

EquationText &CheckLine::equationFor(int width) const
{
    if (!m_equation)
        m_equation.emplace(m_entry, pixels, Theme::of(*this), selectedFigure());
    m_equation->layOut(width - textLeft - textRight);
    return *m_equation;
}

void CheckLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_equation.reset();
    QAbstractButton::changeEvent(event);
}

void CheckLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
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
    const double room = width() - textLeft - textRight;
    const EquationText &equation = equationFor(width());
    const double top = (height() - equation.height()) / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    paintCheckSign(painter, QRectF(2, top + (equation.lineHeight() - signSize) / 2, signSize, signSize),
                   checkSign(m_entry), theme);
    equation.paint(painter, {textLeft, top});

    const QFont small = roleFont(FontRole::Tick);
    const double subjectWidth = QFontMetricsF(small).horizontalAdvance(m_entry.subject);
    // Where it does not fit, the tooltip says what the check is about.
    if (equation.naturalWidth() + subjectGap + subjectWidth <= room) {
        painter.setFont(small);
        painter.setPen(theme.ink3);
        painter.drawText(QRectF(width() - 2 - subjectWidth, top, subjectWidth + 1, equation.lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_entry.subject);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.ink, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace tem
