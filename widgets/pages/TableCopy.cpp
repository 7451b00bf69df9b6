#include "pages/TableCopy.h"

#include <QAbstractItemModel>
#include <QMimeData>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// As sheets call the language of the numbers.
constexpr int vietnamese = 1066;
constexpr int english = 1033;
/// What a binary floating point number of a sheet holds for sure.
constexpr qsizetype safeDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Attributes that make a cell text, whatever it looks like.
QString textAttributes()
{
    return u" x:str sdnum=\"%1;%1;@\" style=\"mso-number-format:'\\@'\""_s.arg(vietnamese);
}

/// What stands before the digits of a shown number: "≈ ", "từ ".
QString prefixOf(const QString &shown)
{
    const auto digit = std::ranges::find_if(shown, isDigit);
    return shown.left(digit - shown.begin());
}

/// Attributes that make a cell the number `exact`, shown as `shown`.
QString numberAttributes(const QString &exact, const QString &shown)
{
    const qsizetype comma = shown.lastIndexOf(u',');
    const QString decimals(comma < 0 ? 0 : shown.size() - comma - 1, u'0');
    const QString prefix = prefixOf(shown);
    // Each program wants the format in another notation; both show the number as the table does.
    QString calc = u"#.##0"_s;
    QString excel = uR"(\#\,\#\#0)"_s;
    if (!decimals.isEmpty()) {
        calc += u',' + decimals;
        excel += uR"(\.)"_s + decimals;
    }
    if (!prefix.isEmpty()) {
        calc = u'"' + prefix + u'"' + calc;
        excel = uR"(\0022%1\0022)"_s.arg(prefix) + excel;
    }
    return u" x:num=\"%1\" sdval=\"%1\" sdnum=\"%2;%3;%4\" style=\"mso-number-format:'%5'\""_s.arg(exact)
        .arg(english)
        .arg(vietnamese)
        .arg(calc.toHtmlEscaped(), excel.toHtmlEscaped());
}

QString typeOf(const QModelIndex &index, const QString &shown, std::optional<int> numberRole)
{
    const QString exact = numberRole ? index.data(*numberRole).toString() : QString();
    const bool isNumber = !exact.isEmpty() && std::ranges::count_if(exact, isDigit) <= safeDigits;
    return isNumber ? numberAttributes(exact, shown) : textAttributes();
}

} // namespace

std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel &model, const QList<int> &rows,
                                         const QList<int> &columns, std::optional<int> numberRole)
{
    QStringList lines;
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta charset=\"utf-8\">"
                   u"<body><table>"_s;
    const auto addLine = [&](const QString &tag, auto textOf, auto attributesOf) {
        QStringList cells;
        html += "<tr>"_L1;
        for (const int column : columns) {
            // A tab or line break inside a cell would start another cell.
            const QString text = textOf(column).simplified();
            cells.append(text);
            html += u"<%1%2>%3</%1>"_s.arg(tag, attributesOf(column, text), text.toHtmlEscaped());
        }
        html += "</tr>"_L1;
        lines.append(cells.join(u'\t'));
    };
    addLine(
        u"th"_s, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); },
        [](int, const QString &) { return QString(); });
    for (const int row : rows) {
        addLine(
            u"td"_s, [&](int column) { return model.index(row, column).data().toString(); },
            [&](int column, const QString &text) {
                const QModelIndex index = model.index(row, column);
                const bool toRight =
                    index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
                return (toRight ? u" align=\"right\""_s : QString()) + typeOf(index, text, numberRole);
            });
    }
    html += "</table></body></html>"_L1;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

} // namespace tem
