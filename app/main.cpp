#include "Resources.h"
#include "RunWindow.h"
#include "cli/RunCommandLine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Tem"_s);
    QCoreApplication::setApplicationName(u"Tem"_s);
    QCoreApplication::setApplicationVersion(u"" TEM_VERSION ""_s);
    tem::initResources();
    return tem::isCommandLine(argc, argv) ? tem::runCommandLine(argc, argv) : tem::runWindow(argc, argv);
}
