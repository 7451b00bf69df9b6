#include "cli/Commands.h"

#include "cli/Input.h"
#include "cli/OpenLibrary.h"
#include "items/PeriodText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Null for no time and no date.
QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dateText(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QByteArray jsonText(const std::vector<LibraryEntry> &entries)
{
    QJsonArray array;
    for (const LibraryEntry &entry : entries) {
        array.append(QJsonObject{{u"id"_s, entry.id.value},
                                 {u"name"_s, entry.source.name},
                                 {u"sha256"_s, entry.source.sha256},
                                 {u"from"_s, dateText(entry.period.from)},
                                 {u"to"_s, dateText(entry.period.to)},
                                 {u"figures"_s, entry.figures},
                                 {u"checks"_s, entry.checks},
                                 {u"failing_checks"_s, entry.failingChecks},
                                 {u"corrected"_s, entry.corrected},
                                 {u"reviewed"_s, entry.reviewed},
                                 {u"disputed"_s, entry.disputed},
                                 {u"imported_at"_s, timeText(entry.importedAt)},
                                 {u"opened_at"_s, timeText(entry.openedAt)}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"reports"_s, array}})
        .toJson(QJsonDocument::Indented);
}

QByteArray plainText(const std::vector<LibraryEntry> &entries)
{
    if (entries.empty())
        return (Texts::tr("The library is empty. Fill it with tem import.") + u'\n').toUtf8();
    QString text;
    for (const LibraryEntry &entry : entries) {
        const QString period =
            entry.period.id.isEmpty() ? Texts::tr("no period stated") : periodTitle(entry.period);
        //: %1 number in the library, %2 period, %3 file, %4 figures, %5 checks, %6 of them that fail
        text += Texts::tr("%1 · %2 · %3 · %4 figures · %5 checks, %6 fail")
                    .arg(QString::number(entry.id.value), period, entry.source.name,
                         QString::number(entry.figures), QString::number(entry.checks),
                         QString::number(entry.failingChecks)) +
                u'\n';
    }
    return text.toUtf8();
}
} // namespace

ExitCode runList(const CommandLine &line)
{
    // Opening would make a library under a misspelt name.
    if (!line.library.isEmpty() && !QFileInfo::exists(line.library)) {
        complain({Error::Code::NotFound, line.library, 0, {}});
        return ExitCode::NotRead;
    }
    const auto library = openLibrary(line.library);
    if (!library) {
        complain(library.error());
        return ExitCode::NotRead;
    }
    const auto entries = (*library)->entries();
    if (!entries) {
        complain(entries.error());
        return ExitCode::NotRead;
    }
    return print(line.format == OutputFormat::Json ? jsonText(*entries) : plainText(*entries))
               ? ExitCode::Done
               : ExitCode::NotWritten;
}

} // namespace tem
