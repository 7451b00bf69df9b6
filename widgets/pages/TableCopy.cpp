#include "pages/TableCopy.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace tem {

using namespace Qt::StringLiterals;

std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel &model, const QList<int> &rows,
                                         const QList<int> &columns)
{
    QStringList lines;
    QString html = u"<table>"_s;
    const auto addLine = [&](const QString &tag, auto cellText, auto isRight) {
        QStringList cells;
        html += "<tr>"_L1;
        for (int column : columns) {
            // A tab or line break inside a cell would start another cell.
            const QString text = cellText(column).simplified();
            cells.append(text);
            html += u"<%1%2>%3</%1>"_s.arg(tag, isRight(column) ? u" align=\"right\""_s : QString(),
                                           text.toHtmlEscaped());
        }
        html += "</tr>"_L1;
        lines.append(cells.join(u'\t'));
    };
    addLine(
        u"th"_s, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); },
        [](int) { return false; });
    for (int row : rows) {
        addLine(
            u"td"_s, [&](int column) { return model.index(row, column).data().toString(); },
            [&](int column) {
                const auto alignment =
                    model.index(row, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
                return alignment.testFlag(Qt::AlignRight);
            });
    }
    html += "</table>"_L1;
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

} // namespace tem
