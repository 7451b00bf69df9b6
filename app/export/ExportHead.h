#pragma once

#include <QString>

namespace tem {

/// What stands over an export, as the office that sends it out wants it.
struct ExportHead
{
    /// The agency that publishes: "Sở Thông tin và Truyền thông …". Empty: none is named.
    QString agency;
    /// Empty: "Summary of figures" in the language of the export.
    QString title;
    bool operator==(const ExportHead &) const = default;
};

} // namespace tem
