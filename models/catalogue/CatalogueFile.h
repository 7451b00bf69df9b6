#pragma once

#include "report/Error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace tem {

/// One entry of a catalogue file with the place it stands at, so that every complaint about it can name the
/// line. The first complaint is kept: what follows it is often only its consequence.
class CatalogueEntry
{
public:
    CatalogueEntry(QString list, QJsonObject object, QString file, int line)
        : m_list(std::move(list))
        , m_object(std::move(object))
        , m_file(std::move(file))
        , m_line(line)
    {
    }

    /// The list of the file it stands in: "indicators", "units" …
    const QString &list() const { return m_list; }
    const QString &file() const { return m_file; }

    /// A key that must be there and hold a text that is not empty.
    QString text(const QString &key);
    /// A key that may be missing.
    QString optionalText(const QString &key);
    bool optionalFlag(const QString &key);
    /// A list of texts, none of them empty; a missing key is an empty list.
    QStringList texts(const QString &key);
    /// {"vi": …, "en": …}, both of them.
    std::pair<QString, QString> name(const QString &key);

    /// Records what is wrong with this entry.
    void complain(const QString &reason);
    /// Nothing where the entry is sound. Complains about keys that nobody asked for: they are typing errors.
    std::optional<Error> error();

private:
    QString m_list;
    QJsonObject m_object;
    QString m_file;
    int m_line = 0;
    QStringList m_known;
    QString m_reason;
};

/// Reads one file: an object whose keys name lists of entries. Fails with BadCatalogue, file, line and
/// reason.
Result<std::vector<CatalogueEntry>> readCatalogueFile(const QString &path);

} // namespace tem
