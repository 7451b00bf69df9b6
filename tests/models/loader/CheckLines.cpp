#include "CheckLines.h"

#include "report/Words.h"
#include "support/SampleReport.h"

namespace tem::test {

using namespace Qt::StringLiterals;

std::vector<Check> checksOf(ReportBuilder &builder)
{
    return reconcile(builder.report(), catalogue());
}

std::string line(const Check &check)
{
    QString text = toWord(check.rule) + u' ' + toWord(check.verdict) + u' ' + check.items.join(u' ') +
                   u" | "_s + check.expected.toString() + u' ' + check.actual.toString();
    if (check.note != CheckNote::None)
        text += u" ("_s + toWord(check.note) + u')';
    return text.toStdString();
}

Lines lines(ReportBuilder &builder)
{
    Lines all;
    for (const Check &check : checksOf(builder))
        all.push_back(line(check));
    return all;
}

QString add(ReportBuilder &builder, const Printed &printed, const QString &unit, const QString &parent)
{
    Figure &figure = builder.add(printed.value, unit, printed.scale);
    figure.hedge = printed.hedge;
    figure.parent = parent;
    return figure.id;
}

} // namespace tem::test
