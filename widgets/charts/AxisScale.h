#pragma once

namespace tem {

/// Where an axis that starts at zero has its grid lines: `intervals` steps of `step`, the last at `end()`.
struct AxisScale
{
    double step = 1;
    int intervals = 2;

    double end() const { return step * intervals; }
    bool operator==(const AxisScale &) const = default;
};

/// The tightest of the round scales (steps of 1, 2, 2.5 or 5 times a power of ten, two or three of them) that
/// reaches `maximum`. Things counted in whole numbers (`wholeNumbers`) get no step below 1. Zero and negative
/// maxima get a scale that ends at 2.
AxisScale axisScale(double maximum, bool wholeNumbers = false);

} // namespace tem
