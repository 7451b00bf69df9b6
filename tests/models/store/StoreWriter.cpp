// Adds reports to the library named on the command line until it is killed; says the number of each once the
// library has acknowledged it.

#include "StoredReports.h"
#include "store/SqliteLibrary.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto library = tem::SqliteLibrary::open(arguments.value(1));
    if (!library)
        return 1;
    for (int number = arguments.value(2).toInt();; ++number) {
        if (!(*library)->add(tem::test::storedBytes(number), tem::test::storedReading(number)))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
