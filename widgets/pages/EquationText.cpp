#include "pages/EquationText.h"

#include "style/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
bool standsOut(const EquationPart &part, const CheckEntry &entry)
{
    return part.relation && entry.kind == CheckEntry::Kind::Check && entry.verdict == Verdict::Fails;
}
} // namespace

QString equationHtml(const CheckEntry &entry, const QString &strongId, const Theme &theme)
{
    QString html;
    for (const EquationPart &part : entry.parts) {
        QString text = part.text.toHtmlEscaped();
        if (part.derived)
            text = u"<i>%1</i>"_s.arg(text);
        if (!strongId.isEmpty() && part.itemId == strongId)
            text = u"<b style=\"font-weight:600\">%1</b>"_s.arg(text);
        if (standsOut(part, entry))
            text = u"<b style=\"font-weight:600;color:%2\">%1</b>"_s.arg(text, theme.fails.name());
        html += text;
    }
    return html;
}

void paintEquation(QPainter &painter, const QRectF &place, const CheckEntry &entry, const Theme &theme)
{
    constexpr double pixels = 14;
    double x = place.left();
    for (const EquationPart &part : entry.parts) {
        const bool strong = standsOut(part, entry);
        const QFont font = uiFont(pixels, strong ? QFont::DemiBold : QFont::Normal, part.derived);
        const QFontMetricsF metrics(font);
        const double room = place.right() - x;
        const double width = metrics.horizontalAdvance(part.text);
        painter.setFont(font);
        painter.setPen(strong ? theme.fails : theme.ink);
        const QString text = width > room ? metrics.elidedText(part.text, Qt::ElideRight, room) : part.text;
        painter.drawText(QRectF(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        x += width;
        if (width > room)
            return;
    }
}

} // namespace tem
