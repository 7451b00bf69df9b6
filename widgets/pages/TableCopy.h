#pragma once

#include <QList>

#include <memory>
#include <optional>

class QAbstractItemModel;
class QMimeData;

namespace tem {

/// Rows of a table for the clipboard: as lines with tabs, and as an HTML table that a word processor and a
/// sheet take over with its head and alignment. Columns are copied in the order given.
///
/// A sheet would read "1.234,5" by the language of its own machine, and "3.512" as three and a half. So where
/// `numberRole` has an exact plain number ("1234.5"), the cell is typed as that number, for LibreOffice with
/// sdval and sdnum, for Excel with x:num, in a format that shows it as the table does, a sign before it
/// ("≈ 220.000") included. All other cells are typed as text. Numbers of more than 15 digits are text too: a
/// sheet would round them.
std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel &model, const QList<int> &rows,
                                         const QList<int> &columns, std::optional<int> numberRole = {});

} // namespace tem
