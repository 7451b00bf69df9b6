#include "pages/FigureButton.h"

#include "items/ReportSelection.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int padding = 4;
constexpr int unitGap = 4;
constexpr int buttonHeight = 22;
} // namespace

FigureButton::FigureButton(ReportSelection &selection, QWidget *parent)
    : QAbstractButton(parent)
    , m_selection(selection)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_figure.isEmpty())
            m_selection.selectFigure(m_figure);
    });
    connect(&m_selection, &ReportSelection::selectionChanged, this, [this] { update(); });
}

void FigureButton::setFigure(const QString &figure, const QString &value, const QString &unit)
{
    m_figure = figure;
    m_value = value;
    m_unit = unit;
    setAccessibleName(u"%1 %2"_s.arg(value, unit).trimmed());
    setFocusPolicy(figure.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(figure.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const int value = QFontMetrics(roleFont(FontRole::Strong)).horizontalAdvance(m_value);
    const int unit = QFontMetrics(roleFont(FontRole::Small)).horizontalAdvance(m_unit);
    return {padding + value + (m_unit.isEmpty() ? 0 : unitGap + unit) + padding + 1, buttonHeight};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    if (m_selection.isRelated(m_figure)) {
        painter.fillRect(rect(), theme.selection);
        painter.setPen(QPen(theme.selectionLine, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    const QFontMetrics metrics(roleFont(FontRole::Strong));
    const int baseline = (height() + metrics.capHeight()) / 2;
    painter.setFont(roleFont(FontRole::Strong));
    painter.setPen(theme.ink);
    painter.drawText(padding, baseline, m_value);
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    painter.drawText(padding + metrics.horizontalAdvance(m_value) + unitGap, baseline, m_unit);
    if (hasFocus()) {
        painter.setPen(QPen(theme.selectionLine, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace tem
