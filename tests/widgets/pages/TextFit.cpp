#include "widgets/pages/TextFit.h"

#include "charts/BarLayout.h"
#include "charts/BarPanel.h"
#include "pages/KeyFigureTile.h"
#include "style/Fonts.h"
#include "style/TextLabel.h"

#include <QAbstractButton>
#include <QFontMetricsF>

namespace tem::test {

QStringList visibleTexts(const QWidget &page)
{
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    texts.removeAll(QString());
    return texts;
}

QStringList clippedTexts(const QWidget &page)
{
    QStringList clipped;
    for (const auto *label : page.findChildren<TextLabel *>()) {
        if (!label->isVisible() || label->isElided())
            continue;
        const QSize needed =
            label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                              : label->sizeHint();
        if (needed.width() > label->width() || needed.height() > label->height())
            clipped.append(label->text());
    }
    for (const auto *tile : page.findChildren<KeyFigureTile *>()) {
        const QFontMetricsF metrics(roleFont(FontRole::KeyValue, tile->tile().derived));
        if (tile->isVisible() && tile->tile().state == CellState::Value &&
            metrics.horizontalAdvance(tile->tile().value) > tile->width() - 26)
            clipped.append(tile->tile().value);
    }
    for (const auto *panel : page.findChildren<BarPanel *>()) {
        if (!panel->isVisible())
            continue;
        const BarLayout layout(panel->data(), panel->chart()->size(), true, BarPanel::inset);
        for (int i = 0; i < static_cast<int>(panel->data().bars.size()); ++i) {
            const Bar &bar = panel->data().bars[static_cast<std::size_t>(i)];
            const QFontMetricsF metrics(roleFont(FontRole::Strong, bar.derived));
            if (bar.state == BarState::Value &&
                layout.labelAnchor(i).x() + metrics.horizontalAdvance(bar.label) > panel->chart()->width())
                clipped.append(bar.label);
            if (metrics.height() > panel->rowRect(i).height() + 1)
                clipped.append(bar.name);
        }
    }
    return clipped;
}

QStringList elidedTexts(const QWidget &page)
{
    QStringList elided;
    for (const auto *label : page.findChildren<TextLabel *>()) {
        if (label->isVisible() && label->isElided())
            elided.append(label->text());
    }
    return elided;
}

} // namespace tem::test
