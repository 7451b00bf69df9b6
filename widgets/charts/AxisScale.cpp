#include "charts/AxisScale.h"

#include <cmath>
#include <initializer_list>

namespace tem {

AxisScale axisScale(double maximum, bool wholeNumbers)
{
    AxisScale best;
    if (maximum <= 0)
        return best;
    // Two steps of the largest candidate below the first power tried never reach the maximum, three steps of
    // the last always do.
    const int power = static_cast<int>(std::floor(std::log10(maximum)));
    bool found = false;
    for (const int exponent : {power - 1, power}) {
        for (const double mantissa : {1.0, 2.0, 2.5, 5.0}) {
            const double step = mantissa * std::pow(10.0, exponent);
            if (wholeNumbers && step != std::floor(step))
                continue;
            for (const int intervals : {2, 3}) {
                const AxisScale candidate{step, intervals};
                // Room for the binary error of decimal powers.
                if (candidate.end() >= maximum * (1 - 1e-12) && (!found || candidate.end() < best.end())) {
                    best = candidate;
                    found = true;
                }
            }
        }
    }
    return best;
}

} // namespace tem
