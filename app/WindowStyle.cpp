#include "WindowStyle.h"

#include "style/Icons.h"
#include "style/Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestThumb = 32;

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

/// What the scrolled content stands on: a panel's white or the chrome of the page.
QColor backgroundBehind(const QStyleOption &option, const QWidget *bar)
{
    for (const QWidget *parent = bar ? bar->parentWidget() : nullptr; parent;
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Base);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const Theme &theme,
                   const QWidget *widget)
{
    painter.fillRect(bar.rect, backgroundBehind(bar, widget));
    if (!bar.state.testFlag(QStyle::State_Enabled) || bar.maximum <= bar.minimum)
        return;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    const QRectF thumb =
        style->subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        bar.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? theme.ink3 : theme.slot);
    const double inset = 3;
    painter.drawRoundedRect(thumb.adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

void drawComboBox(const QStyleOptionComboBox &box, QPainter &painter, const Theme &theme)
{
    const bool isEnabled = box.state.testFlag(QStyle::State_Enabled);
    const bool isActive =
        isEnabled && box.state & (QStyle::State_HasFocus | QStyle::State_MouseOver | QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isActive ? theme.ink : theme.slot, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), length::radius, length::radius);
    const QRect arrow(box.rect.right() - 23, box.rect.center().y() - 7, 16, 16);
    lineIcon(u"chevron-down"_s, theme.ink2, theme.slot)
        .paint(&painter, arrow, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.restore();
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
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            const bool hasFocus = option->state.testFlag(State_HasFocus);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(hasFocus ? QPen(theme.ink, 1.5) : QPen(theme.slot, 1));
            painter->setBrush(option->palette.base());
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), length::radius,
                                     length::radius);
            painter->restore();
            return;
        }
        break;
    case PE_FrameLineEdit:
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
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*bar, *painter, theme, widget);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            box && !box->editable) {
            drawComboBox(*box, *painter, theme);
            return;
        }
        break;
    default: // every other control is Fusion's own
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    // Without arrow buttons the whole length is groove.
    const bool isVertical = bar->orientation == Qt::Vertical;
    const int length = isVertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int wanted =
        range > 0 ? int(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)) : length;
    const int thumb = std::clamp(wanted, std::min(shortestThumb, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                              bar->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect part =
            isVertical ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, part.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return stretch(start, thumb);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default: // the arrow buttons, which are not there
        return {};
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_ToolBarFrameWidth:
        return 4;
    case PM_MenuBarHMargin:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
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
