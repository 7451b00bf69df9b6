#include "WindowStyle.h"

#include "style/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// A copy of `option` whose highlight is `highlight`; false where it is no such option.
template <typename Option, typename Draw>
bool drawHighlighted(const QStyleOption *option, const QColor &highlight, Draw draw)
{
    const auto *typed = qstyleoption_cast<const Option *>(option);
    if (!typed)
        return false;
    Option copy(*typed);
    copy.palette.setColor(QPalette::Highlight, highlight);
    copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::WindowText));
    draw(&copy);
    return true;
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto draw = [&](const QStyleOption *changed) {
        QProxyStyle::drawControl(element, changed, painter, widget);
    };
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.chrome);
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        const bool isActive = item->state.testFlag(State_Selected) || item->state.testFlag(State_Sunken);
        painter->fillRect(item->rect, isActive ? theme.grid : theme.chrome);
        const int hidden =
            styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? 0 : int(Qt::TextHideMnemonic);
        drawItemText(painter, item->rect,
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | hidden, item->palette,
                     item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
        return;
    }
    case CE_MenuItem:
        if (drawHighlighted<QStyleOptionMenuItem>(option, theme.grid, draw))
            return;
        break;
    case CE_ProgressBarContents:
        if (drawHighlighted<QStyleOptionProgressBar>(option, theme.ink, draw))
            return;
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.chrome);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.rule);
        return;
    default: // every other element is Fusion's own
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto draw = [&](const QStyleOption *changed) {
        QProxyStyle::drawPrimitive(element, changed, painter, widget);
    };
    switch (element) {
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.chrome);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          theme.rule);
        return;
    case PE_IndicatorToolBarSeparator: {
        const QPoint centre = option->rect.center();
        painter->fillRect(QRect(centre.x(), option->rect.top() + 4, 1, option->rect.height() - 8),
                          theme.rule);
        return;
    }
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(option->state.testFlag(State_Sunken) ? theme.slot : theme.rule);
            painter->setBrush(theme.grid);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), length::radius,
                                     length::radius);
            painter->restore();
        }
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
    case PE_Frame:
        if (drawHighlighted<QStyleOptionFrame>(option, theme.ink, draw))
            return;
        break;
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (drawHighlighted<QStyleOptionButton>(option, theme.ink, draw))
            return;
        break;
    case PE_FrameFocusRect:
        if (drawHighlighted<QStyleOptionFocusRect>(option, theme.ink, draw))
            return;
        break;
    default: // every other element is Fusion's own
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto draw = [&](const QStyleOptionComplex *changed) {
        QProxyStyle::drawComplexControl(control, changed, painter, widget);
    };
    if (control == CC_ComboBox && drawHighlighted<QStyleOptionComboBox>(option, theme.ink, draw))
        return;
    if (control == CC_SpinBox && drawHighlighted<QStyleOptionSpinBox>(option, theme.ink, draw))
        return;
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 2;
    case PM_ToolBarFrameWidth:
        return 4;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 2;
    case PM_MenuBarItemSpacing:
        return 2;
    default: // every other length is Fusion's own
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    // The desktop's coloured pictures would be the only ones in the window.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace tem
