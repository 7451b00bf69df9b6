// Works on a library until it is killed or fails, for tests of what is there afterwards. Says "start" before
// it opens the library and a number once the library has acknowledged what belongs to it.
//
//     tem_store_writer import FILE NUMBER   adds the stored reports from a number on
//     tem_store_writer amend FILE STEP      does the stored steps from a number on with the first report
//     tem_store_writer open FILE            opens the library, which may migrate it, and waits
//     tem_store_writer read FILE            says whether it may write and what the library holds
//
// The exit status is 1 and the code of an error, or 0.

#include "StoredReports.h"
#include "store/SqliteLibrary.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace {

using namespace tem;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int statusOf(const Error &error)
{
    return 1 + static_cast<int>(error.code);
}

int add(ReportLibrary &library, int number)
{
    for (;; ++number) {
        if (const auto added = library.add(test::storedBytes(number), test::storedReading(number)); !added)
            return statusOf(added.error());
        say(QString::number(number));
    }
}

int amend(ReportLibrary &library, int step)
{
    for (;; ++step) {
        if (const auto amended = takeStep(test::storedStep(step), library, {1}); !amended)
            return statusOf(amended.error());
        say(QString::number(step));
    }
}

int list(ReportLibrary &library)
{
    const auto entries = library.entries();
    if (!entries)
        return statusOf(entries.error());
    say(library.isWritable() ? QStringLiteral("writable") : QStringLiteral("read-only"));
    for (const LibraryEntry &entry : *entries)
        say(entry.source.name);
    const auto added = library.add(test::storedBytes(99'999), test::storedReading(99'999));
    return added ? 0 : statusOf(added.error());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // A limit on the size of files is to fail like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    const int number = arguments.value(3).toInt();
    say(QStringLiteral("start"));
    const auto library = SqliteLibrary::open(arguments.value(2));
    if (!library)
        return statusOf(library.error());
    if (mode == QLatin1StringView("import"))
        return add(**library, number);
    if (mode == QLatin1StringView("amend"))
        return amend(**library, number);
    if (mode == QLatin1StringView("read"))
        return list(**library);
    say(QString::number(number));
    ::pause();
    return 0;
}
