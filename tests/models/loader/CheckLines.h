#pragma once

#include "loader/Reconciler.h"
#include "support/ReportBuilder.h"

#include <string>
#include <vector>

namespace tem::test {

std::vector<Check> checksOf(ReportBuilder &builder);

/// "sum holds f1 f2 f3 | 7637 7637": a check as a line to compare.
std::string line(const Check &check);

using Lines = std::vector<std::string>;
Lines lines(ReportBuilder &builder);

/// A number as a report prints it.
struct Printed
{
    QString value;
    int scale = 0;
    Hedge hedge = Hedge::Exact;
};

/// Id of the figure added.
QString add(ReportBuilder &builder, const Printed &printed, const QString &unit, const QString &parent = {});

} // namespace tem::test
