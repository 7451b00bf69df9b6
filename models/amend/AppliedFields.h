#pragma once

#include "report/Amendment.h"
#include "report/Report.h"

namespace tem {

/// Puts the fields into the figure, and into the report's periods the time that it speaks of where none has
/// these dates: such a period has no place in the text (an empty span and quote).
///
/// A value is as exact as it was typed, and at least as exact as what was printed: 217,3 tỷ for 217,1 tỷ
/// stands for half a last digit to either side like the printed number, 217.345.678.901 đồng for itself
/// alone. A corrected value is in no doubt, so that no other reading of the number is left.
void applyFields(const FigureFields &fields, Figure &figure, Report &report);

/// Whether the figure says all this already.
bool saysFields(const Report &report, const Figure &figure, const FigureFields &fields);

} // namespace tem
