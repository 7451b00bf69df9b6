#pragma once

#include "items/ReportView.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace tem {

/// One level that the report states of its main period: the total and the parts by marketplace, as far as it
/// states them. Figures are named by id.
struct Breakdown
{
    /// Catalogue id, or empty.
    QString indicator;
    QString label;
    QString group;
    QString period;
    /// Empty where the report gives only parts.
    QString total;
    /// Platform id to figure id.
    std::map<QString, QString> parts;
    /// Index into Report::checks of the sum check of this total, where there is one.
    std::optional<std::size_t> sumCheck;

    bool isByPlatform() const { return !parts.empty(); }
};

/// The breakdowns of a report in the order of the text. Levels of the main period alone; where the report
/// splits nothing of its main period by marketplace, those of the other periods. A marketplace stated twice
/// for one indicator opens a second breakdown: no figure is dropped or added up.
std::vector<Breakdown> breakdowns(const ReportView &view);

} // namespace tem
