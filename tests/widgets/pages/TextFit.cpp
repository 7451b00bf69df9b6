#include "widgets/pages/TextFit.h"

#include "charts/BarLayout.h"
#include "charts/BarPanel.h"
#include "charts/PlatformLegend.h"
#include "charts/ShareBar.h"
#include "pages/KeyFigureTile.h"
#include "style/Fonts.h"
#include "style/TextLabel.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QTest>

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
        if (tile->isVisible() &&
            (tile->leastWidth() > tile->width() || tile->heightForWidth(tile->width()) > tile->height()))
            clipped.append(tile->tile().name);
    }
    for (const auto *bar : page.findChildren<ShareBar *>()) {
        if (bar->isVisible() && shareBarHeight(bar->width(), bar->parts()) > bar->height())
            clipped.append(bar->accessibleName());
    }
    for (const auto *legend : page.findChildren<PlatformLegend *>()) {
        for (const auto *toggle : legend->findChildren<QAbstractButton *>()) {
            if (toggle->isVisible() && (toggle->sizeHint().width() > toggle->width() ||
                                        !legend->rect().contains(toggle->geometry())))
                clipped.append(toggle->text());
        }
    }
    for (const auto *panel : page.findChildren<BarPanel *>()) {
        if (!panel->isVisible())
            continue;
        // Head and names take as many lines as they need.
        if (panel->minimumSizeHint().height() > panel->height())
            clipped.append(panel->data().title);
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

std::string misfits(QWidget &page, const QSize &size)
{
    page.resize(size);
    QStringList found;
    const bool fits = QTest::qWaitFor(
        [&] {
            found = clippedTexts(page) + elidedTexts(page);
            return found.isEmpty();
        },
        1000);
    return fits ? std::string() : found.join(u" | ").toStdString();
}

} // namespace tem::test
