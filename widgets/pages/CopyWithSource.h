#pragma once

namespace tem {

class ReportModels;

/// "Chép kèm nguồn": puts what is selected on the clipboard with its unit, sentence and report, as text and
/// for word processors. Does nothing where nothing is selected.
void copyWithSource(const ReportModels &models);

} // namespace tem
