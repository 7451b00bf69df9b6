#include "Resources.h"
#include "loader/ReportLoader.h"
#include "report/ReportJson.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    tem::initResources();
    const QStringList arguments = application.arguments();
    const auto catalogue = tem::Catalogue::load({QStringLiteral(":/catalogue")});
    if (arguments.size() < 3 || !catalogue)
        return 2;
    const auto report = tem::ReportLoader(*catalogue).loadFile(arguments.at(2));
    if (!report)
        return 1;
    const QByteArray out =
        arguments.at(1) == QStringLiteral("text") ? report->text.toUtf8() : toJsonText(*report);
    fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    return 0;
}
