// The program itself, from main() to the first picture of its start page or, where a report is named, of the
// report.

#include "FirstPaint.h"
#include "Resources.h"
#include "RunWindow.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

static void watchFirstPaint()
{
    // The user's own settings must not be touched.
    QStandardPaths::setTestModeEnabled(true);
    const bool hasReport = QCoreApplication::arguments().size() > 1;
    new FirstPaint(hasReport ? "tem::OverviewPage" : "tem::StartPage", QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(watchFirstPaint)

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Tem"_s);
    QCoreApplication::setApplicationName(u"Tem-benchmark"_s);
    tem::initResources();
    return tem::runWindow(argc, argv);
}
