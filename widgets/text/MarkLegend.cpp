#include "text/MarkLegend.h"

#include "style/Fonts.h"
#include "text/SourcePainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowHeight = 26;
constexpr int padding = 6;
constexpr int itemSpace = 14;
constexpr int edge = 14;
/// Between a box and its label.
constexpr int labelSpace = 6;

double boxWidth(int count)
{
    return QFontMetricsF(roleFont(FontRole::Strong)).horizontalAdvance(QString::number(count)) + 2 * 5;
}
} // namespace

std::vector<LegendItem> legendItems(const std::vector<SourceMark> &marks,
                                    const std::function<QString(const QString &)> &platformName)
{
    using Kind = SourceMark::Kind;
    // Only figures are told apart by flavour; the one of a province is its status, which the legend of the
    // map has.
    std::map<std::pair<Kind, QString>, LegendItem> found;
    std::vector<QString> platforms;
    for (const SourceMark &mark : marks) {
        const QString flavour = mark.kind == Kind::Figure ? mark.flavour : QString();
        if (mark.kind == Kind::Figure &&
            std::find(platforms.begin(), platforms.end(), flavour) == platforms.end())
            platforms.push_back(flavour);
        const auto [entry, isNew] = found.try_emplace({mark.kind, flavour}, LegendItem{mark, 0, {}});
        ++entry->second.count;
    }
    std::stable_partition(platforms.begin(), platforms.end(), [](const QString &id) { return id.isEmpty(); });

    std::vector<LegendItem> items;
    const auto add = [&](Kind kind, const QString &flavour, const QString &label) {
        const auto entry = found.find({kind, flavour});
        if (entry == found.end())
            return;
        entry->second.label = label;
        items.push_back(entry->second);
    };
    for (const QString &id : platforms)
        add(Kind::Figure, id, id.isEmpty() ? MarkLegend::tr("general figures") : platformName(id));
    add(Kind::Count, {}, MarkLegend::tr("counts of provinces by status"));
    add(Kind::Total, {}, MarkLegend::tr("number of all provinces"));
    add(Kind::Province, {}, MarkLegend::tr("provinces named"));
    add(Kind::Period, {}, MarkLegend::tr("periods"));
    add(Kind::Ignored, {}, MarkLegend::tr("left out, with a reason"));
    add(Kind::Mention, {}, MarkLegend::tr("names only mentioned"));
    return items;
}

MarkLegend::MarkLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void MarkLegend::setItems(std::vector<LegendItem> items)
{
    m_items = std::move(items);
    QStringList words;
    for (const LegendItem &item : m_items)
        words.append(u"%1 %2"_s.arg(item.count).arg(item.label));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

std::vector<QRectF> MarkLegend::places(int width) const
{
    const QFontMetricsF metrics(roleFont(FontRole::Small));
    std::vector<QRectF> places;
    double x = edge;
    double y = padding;
    double height = rowHeight;
    for (const LegendItem &item : m_items) {
        const double box = boxWidth(item.count) + labelSpace;
        const double widest = std::max(1.0, width - 2 * edge - box);
        const double label = std::min(widest, std::ceil(metrics.horizontalAdvance(item.label)) + 1);
        if (x > edge && x + box + label > width - edge) {
            x = edge;
            y += height;
            height = rowHeight;
        }
        // A name longer than the row wraps.
        const double lines =
            metrics.boundingRect(QRectF(0, 0, label, 1e6), Qt::TextWordWrap, item.label).height();
        height = std::max(height, lines + padding);
        places.emplace_back(x, y, box + label, std::max<double>(rowHeight, lines + padding));
        x += box + label + itemSpace;
    }
    return places;
}

int MarkLegend::heightForWidth(int width) const
{
    const std::vector<QRectF> all = places(width);
    double bottom = rowHeight + padding;
    for (const QRectF &place : all)
        bottom = std::max(bottom, place.bottom());
    return static_cast<int>(std::ceil(bottom)) + padding;
}

QSize MarkLegend::sizeHint() const
{
    // One row; where more are needed, the layout asks for the height for its width.
    return {240, rowHeight + 2 * padding};
}

void MarkLegend::paintEvent(QPaintEvent *)
{
    const SourceStyle style = SourceStyle::make(Theme::of(*this), 1);
    QPainter painter(this);
    const std::vector<QRectF> all = places(width());
    for (size_t i = 0; i < all.size(); ++i) {
        const LegendItem &item = m_items[i];
        const MarkStyle mark = style.mark(item.sample);
        const QRectF box(all[i].left(), all[i].center().y() - rowHeight / 2.0, boxWidth(item.count),
                         rowHeight);
        paintMarkBox(painter, mark, box, 1);
        painter.setFont(roleFont(mark.bold ? FontRole::Strong : FontRole::Text));
        painter.setPen(mark.ink);
        painter.drawText(box, Qt::AlignCenter, QString::number(item.count));
        painter.setFont(roleFont(FontRole::Small));
        painter.setPen(style.theme.ink2);
        painter.drawText(all[i].adjusted(box.width() + labelSpace, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, item.label);
    }
}

} // namespace tem
