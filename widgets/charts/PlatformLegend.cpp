#include "charts/PlatformLegend.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QPainter>
#include <QStringList>

namespace tem {

namespace {
constexpr int swatch = 11;
constexpr int swatchGap = 6;
constexpr int entryGap = 14;
constexpr int rowHeight = 20;
} // namespace

PlatformLegend::PlatformLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(roleFont(FontRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlatformLegend::setPlatforms(const QList<PlatformColumn> &platforms)
{
    m_platforms = platforms;
    QStringList names;
    for (const PlatformColumn &platform : platforms)
        names.append(platform.name);
    setAccessibleName(names.join(u", "));
    updateGeometry();
    update();
}

QSize PlatformLegend::sizeHint() const
{
    int width = m_platforms.isEmpty() ? 0 : -entryGap;
    for (const PlatformColumn &platform : m_platforms)
        width += swatch + swatchGap + fontMetrics().horizontalAdvance(platform.name) + entryGap;
    return {width, rowHeight};
}

void PlatformLegend::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setPen(theme.ink);
    int x = 0;
    for (const PlatformColumn &platform : m_platforms) {
        painter.fillRect(x, (height() - swatch) / 2, swatch, swatch, theme.platform(platform.id));
        x += swatch + swatchGap;
        const int width = fontMetrics().horizontalAdvance(platform.name);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, platform.name);
        x += width + entryGap;
    }
}

} // namespace tem
