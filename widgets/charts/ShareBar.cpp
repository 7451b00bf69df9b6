#include "charts/ShareBar.h"

#include "style/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double barHeight = 8;
constexpr double gap = 2;
constexpr double labelSpace = 4;
constexpr double leastSpaceBetweenLabels = 6;

QStringList fittingLabels(const std::vector<SharePart> &parts, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QStringList labels;
    for (const bool shortened : {false, true}) {
        labels.clear();
        double needed = -leastSpaceBetweenLabels;
        for (const SharePart &part : parts) {
            labels.append(shortened ? part.shortLabel : part.label);
            needed += metrics.horizontalAdvance(labels.last()) + leastSpaceBetweenLabels;
        }
        if (needed <= width)
            return labels;
    }
    // Too many for one line: say so and leave the rest to the tooltip.
    return {metrics.elidedText(labels.join(u"  "_s), Qt::ElideRight, width)};
}

} // namespace

void paintShareBar(QPainter &painter, const QRectF &rect, const std::vector<SharePart> &parts,
                   const Theme &theme)
{
    if (parts.empty())
        return;
    painter.save();
    const double usable = rect.width() - gap * (static_cast<double>(parts.size()) - 1);
    double x = rect.left();
    for (const SharePart &part : parts) {
        // Never thinner than a px: what there is must be seen.
        const double width = part.fraction > 0 ? std::max(1.0, usable * part.fraction) : 0;
        painter.fillRect(QRectF(x, rect.top(), width, barHeight), theme.platform(part.platform));
        x += width + gap;
    }

    const QFont font = roleFont(FontRole::Tick, true);
    const QFontMetricsF metrics(font);
    const QStringList labels = fittingLabels(parts, rect.width(), font);
    const double baseline = rect.top() + barHeight + labelSpace + metrics.ascent();
    painter.setFont(font);
    painter.setPen(theme.ink2);
    double free = rect.width();
    for (const QString &label : labels)
        free -= metrics.horizontalAdvance(label);
    const double between = labels.size() > 1 ? free / static_cast<double>(labels.size() - 1) : 0;
    x = rect.left();
    for (const QString &label : labels) {
        painter.drawText(QPointF(x, baseline), label);
        x += metrics.horizontalAdvance(label) + between;
    }
    painter.restore();
}

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ShareBar::setParts(std::vector<SharePart> parts)
{
    m_parts = std::move(parts);
    QStringList labels;
    for (const SharePart &part : m_parts)
        labels.append(part.label);
    setToolTip(labels.join(u" · "_s));
    setAccessibleName(labels.join(u", "_s));
    update();
}

QSize ShareBar::sizeHint() const
{
    const QFontMetricsF metrics(roleFont(FontRole::Tick, true));
    return {100, static_cast<int>(std::ceil(barHeight + labelSpace + metrics.height()))};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShareBar(painter, rect(), m_parts, Theme::of(*this));
}

} // namespace tem
