#pragma once

#include <QList>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace tem {

/// Rows of a table for the clipboard: as lines with tabs, and as an HTML table that a word processor and a
/// sheet take over with its head and alignment. Columns are copied in the order given.
std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel &model, const QList<int> &rows,
                                         const QList<int> &columns);

} // namespace tem
