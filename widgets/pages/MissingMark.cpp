#include "pages/MissingMark.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int markWidth = 30;
constexpr int markHeight = 18;
constexpr int textPadding = 16;
} // namespace

MissingMark::MissingMark(BarState state, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_text(text)
{
    setFont(roleFont(FontRole::Small));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize MissingMark::sizeHint() const
{
    return {m_text.isEmpty() ? markWidth : fontMetrics().horizontalAdvance(m_text) + textPadding,
            markHeight + 2};
}

void MissingMark::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    const QRectF box = QRectF(0, 1, m_text.isEmpty() ? markWidth : width(), markHeight);
    const double middle = box.center().y();
    switch (m_state) {
    case BarState::Value:
        break;
    case BarState::NotStated: {
        QPen dashed(theme.slot, 1);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme.ink2);
        painter.drawText(box, Qt::AlignCenter, m_text);
        break;
    }
    case BarState::Zero:
        painter.fillRect(QRectF(2, box.top(), 3, box.height()), theme.ink);
        painter.setPen(theme.ink);
        painter.setFont(roleFont(FontRole::Strong));
        painter.drawText(box.adjusted(11, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, u"0"_s);
        break;
    case BarState::NotApplicable:
        painter.setPen(QPen(theme.ink3, 2));
        painter.drawLine(QPointF(6, middle), QPointF(24, middle));
        break;
    case BarState::Contradictory:
        painter.setPen(QPen(theme.fails, 2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        painter.setFont(roleFont(FontRole::Strong));
        painter.drawText(box, Qt::AlignCenter, u"≠"_s);
        break;
    }
}

} // namespace tem
