#include "search/ResultDelegate.h"

#include "items/SearchModel.h"
#include "style/DerivedTag.h"
#include "style/Fonts.h"
#include "style/Icons.h"
#include "style/Theme.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr double paddingX = 16;
constexpr double paddingY = 5;
constexpr double headingHeight = 28;
constexpr double signWidth = 26;
constexpr double signSize = 16;
constexpr double gap = 16;
constexpr double tagGap = 6;
constexpr double currentBar = 3;
/// A longer detail stands below the title.
constexpr double widestDetail = 0.5;

/// A text in several lines, with places of it in bold.
class WrappedText
{
public:
    WrappedText(const QString &text, const QList<TextRange> &places, const QFont &font)
        : m_layout(text, font)
    {
        QList<QTextLayout::FormatRange> formats;
        for (const TextRange &place : places) {
            QTextLayout::FormatRange bold{static_cast<int>(place.begin), static_cast<int>(place.length), {}};
            bold.format.setFontWeight(QFont::DemiBold);
            formats.append(bold);
        }
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
    }

    void layOut(double width)
    {
        m_layout.beginLayout();
        m_height = 0;
        m_width = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition({0, m_height});
            m_height += std::ceil(line.height());
            m_width = std::max(m_width, line.naturalTextWidth());
        }
        m_layout.endLayout();
    }

    double width() const { return std::ceil(m_width); }
    double height() const { return m_height; }
    void draw(QPainter &painter, QPointF place) const { m_layout.draw(&painter, place); }

private:
    QTextLayout m_layout;
    double m_width = 0;
    double m_height = 0;
};

/// Where the parts of one result stand, from the top left corner of its row.
struct ResultLayout
{
    ResultLayout(const SearchResult &result, const QString &heading, double width)
        : title(result.title, result.titlePlaces, roleFont(FontRole::Text))
        , detail(result.detail, result.detailPlaces, roleFont(FontRole::Text, result.derived))
        , top(heading.isEmpty() ? 0 : headingHeight)
    {
        const double room = width - 2 * paddingX - signWidth;
        const QSizeF tag = result.derived ? DerivedTag::sizeOf(DerivedTag::defaultText()) : QSizeF();
        const double tagRoom = result.derived ? tag.width() + tagGap : 0;
        detail.layOut(room - tagRoom);
        const double detailWidth = detail.width() + tagRoom;
        const bool isBeside = detailWidth <= room * widestDetail;
        title.layOut(isBeside ? room - detailWidth - gap : room);
        titlePlace = {paddingX + signWidth, top + paddingY};
        detailPlace = isBeside ? QPointF(width - paddingX - detailWidth, titlePlace.y())
                               : QPointF(titlePlace.x(), titlePlace.y() + title.height());
        tagPlace = {detailPlace.x() + detail.width() + tagGap,
                    detailPlace.y() + (detail.height() - tag.height()) / 2};
        const double text =
            isBeside ? std::max(title.height(), detail.height()) : title.height() + detail.height();
        height = top + text + 2 * paddingY;
    }

    WrappedText title;
    WrappedText detail;
    /// Of the result under its heading.
    double top;
    QPointF titlePlace;
    QPointF detailPlace;
    QPointF tagPlace;
    double height = 0;
};

QString iconOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Figure:
        return u"figures"_s;
    case SearchKind::Province:
        return u"rollout"_s;
    case SearchKind::Sentence:
        return u"source"_s;
    case SearchKind::Page:
        return u"overview"_s;
    case SearchKind::Command:
        return u"chevron-right"_s;
    }
    return {};
}

void paintHeading(QPainter &painter, const QRectF &row, const QString &heading, bool isFirst,
                  const Theme &theme)
{
    if (!isFirst) {
        painter.setPen(QPen(theme.rule, 1));
        painter.drawLine(QPointF(row.left(), row.top() + 0.5), QPointF(row.right(), row.top() + 0.5));
    }
    painter.setPen(theme.ink2);
    painter.setFont(roleFont(FontRole::Small));
    painter.drawText(
        QRectF(row.left() + paddingX, row.top() + 4, row.width() - 2 * paddingX, headingHeight - 4),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), heading);
}

} // namespace

ResultDelegate::ResultDelegate(const SearchModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const ResultLayout layout(m_model.result(index.row()), index.data(SearchModel::HeadingRole).toString(),
                              width);
    return {width, static_cast<int>(std::ceil(layout.height))};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const SearchResult &result = m_model.result(index.row());
    const QString heading = index.data(SearchModel::HeadingRole).toString();
    const Theme theme = Theme::of(option.palette);
    const QRectF row = option.rect;
    const ResultLayout layout(result, heading, row.width());
    painter->save();
    if (!heading.isEmpty())
        paintHeading(*painter, row, heading, index.row() == 0, theme);
    const QRectF body = row.adjusted(0, layout.top, 0, 0);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(body, theme.chrome);
        painter->fillRect(QRectF(body.left(), body.top(), currentBar, body.height()), theme.ink);
    }
    const QPointF corner = row.topLeft();
    const double lineHeight = QFontMetricsF(roleFont(FontRole::Text)).height();
    const double middle = body.top() + paddingY + lineHeight / 2;
    if (result.platformId.isEmpty()) {
        const QRectF sign(corner.x() + paddingX, middle - signSize / 2, signSize, signSize);
        lineIcon(iconOf(result.kind), theme.ink3, theme.slot).paint(painter, sign.toRect());
    } else {
        painter->fillRect(QRectF(corner.x() + paddingX + 3, std::floor(middle) - 5, 11, 11),
                          theme.platform(result.platformId));
    }
    painter->setPen(theme.ink);
    layout.title.draw(*painter, corner + layout.titlePlace);
    painter->setPen(result.kind == SearchKind::Figure ? theme.ink : theme.ink2);
    layout.detail.draw(*painter, corner + layout.detailPlace);
    if (result.derived)
        DerivedTag::paint(*painter, corner + layout.tagPlace, DerivedTag::defaultText(), theme);
    painter->restore();
}

} // namespace tem
