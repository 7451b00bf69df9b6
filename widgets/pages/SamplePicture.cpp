#include "pages/SamplePicture.h"

#include "style/Fonts.h"
#include "style/Pattern.h"
#include "style/Theme.h"

#include <QPainter>

#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct SampleBar
{
    const char16_t *platform;
    const char16_t *name;
    const char16_t *number;
    double value;
};
constexpr std::array bars = {SampleBar{u"voso", u"Vỏ sò", u"173.745", 173745},
                             SampleBar{u"postmart", u"Postmart", u"813.750", 813750}};

struct SampleCount
{
    const char16_t *status;
    const char16_t *number;
    int value;
};
constexpr std::array counts = {SampleCount{u"plan_made", u"28", 28},
                               SampleCount{u"plan_in_progress", u"17", 17}, SampleCount{u"studying", u"6", 6},
                               SampleCount{u"considering", u"9", 9}, SampleCount{u"not_assigned", u"03", 3}};

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}
} // namespace

SamplePicture::SamplePicture(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(240, sizeHint().height());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("Part of the sample report: transactions of Vỏ sò 173.745, of Postmart 813.750; provinces by "
           "status 28, 17, 6, 9 and 3"));
}

QStringList SamplePicture::numbers()
{
    QStringList all;
    for (const SampleBar &bar : bars)
        all.append(text(bar.number));
    for (const SampleCount &count : counts)
        all.append(text(count.number));
    return all;
}

void SamplePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCounts(painter, paintBars(painter, 2));
}

double SamplePicture::paintBars(QPainter &painter, double top) const
{
    const Theme theme = Theme::of(*this);
    constexpr double axis = 62;
    constexpr double height = 20;
    constexpr double labelRoom = 62;
    const double scale = (width() - axis - labelRoom) / bars.back().value;
    double y = top;
    for (const SampleBar &bar : bars) {
        const QRectF box(axis, y, bar.value * scale, height);
        painter.setPen(theme.ink);
        painter.setFont(roleFont(FontRole::Text));
        painter.drawText(QRectF(0, y, axis - 6, height), Qt::AlignLeft | Qt::AlignVCenter, text(bar.name));
        painter.fillRect(box, theme.platform(text(bar.platform)));
        painter.setFont(roleFont(FontRole::Strong));
        painter.drawText(QRectF(box.right() + 7, y, labelRoom, height), Qt::AlignLeft | Qt::AlignVCenter,
                         text(bar.number));
        y += height + 6;
    }
    painter.fillRect(QRectF(axis - 1, top - 2, 1, y - top - 2), theme.ink);
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    painter.drawText(QRectF(0, y, width(), 18), Qt::AlignLeft | Qt::AlignVCenter, tr("transactions"));
    return y + 26;
}

void SamplePicture::paintCounts(QPainter &painter, double top) const
{
    const Theme theme = Theme::of(*this);
    constexpr double gap = 2;
    int total = 0;
    for (const SampleCount &count : counts)
        total += count.value;
    const double scale = (width() - gap * (static_cast<double>(counts.size()) - 1)) / total;
    double x = 0;
    for (const SampleCount &count : counts) {
        const QRectF box(x, top + 20, count.value * scale, 18);
        paintPatterned(painter, box, theme.status(text(count.status)));
        painter.setPen(theme.ink);
        painter.setFont(roleFont(FontRole::Strong));
        painter.drawText(QRectF(x, top, 40, 19), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(count.value));
        x = box.right() + gap;
    }
    painter.setFont(roleFont(FontRole::Small));
    painter.setPen(theme.ink2);
    //: %1 the number of all provinces
    painter.drawText(QRectF(0, top + 42, width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("provinces by status, %1 in all").arg(total));
}

} // namespace tem
