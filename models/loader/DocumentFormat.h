#pragma once

#include <QByteArrayView>
#include <QString>

namespace tem {

/// Short name ("PDF", "DOCX") of a document format that is not plain text, told by its first bytes; empty for
/// anything else. A file's name is not asked: it is often wrong.
QString documentFormat(QByteArrayView head);

} // namespace tem
