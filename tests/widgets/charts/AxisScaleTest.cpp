#include "charts/AxisScale.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tem {

namespace {

struct ScaleRow
{
    const char *name;
    double maximum;
    bool wholeNumbers;
    AxisScale expected;
};

class Scales : public testing::TestWithParam<ScaleRow>
{
};

INSTANTIATE_TEST_SUITE_P(
    AxisScale, Scales,
    testing::Values(ScaleRow{"products", 4125, true, {2500, 2}},
                    ScaleRow{"transactions", 813750, true, {5e5, 2}},
                    ScaleRow{"value", 147.5e9, false, {5e10, 3}},
                    ScaleRow{"participants", 4354205, true, {2.5e6, 2}},
                    ScaleRow{"exactly_round", 500, true, {250, 2}}, ScaleRow{"one_thing", 1, true, {1, 2}},
                    ScaleRow{"share", 82.4, false, {50, 2}}, ScaleRow{"small_fraction", 0.3, false, {0.1, 3}},
                    ScaleRow{"nothing", 0, false, {1, 2}}, ScaleRow{"negative", -5, false, {1, 2}}),
    [](const auto &row) { return row.param.name; });

TEST_P(Scales, isRoundAndTight)
{
    const AxisScale scale = axisScale(GetParam().maximum, GetParam().wholeNumbers);
    EXPECT_DOUBLE_EQ(scale.step, GetParam().expected.step);
    EXPECT_EQ(scale.intervals, GetParam().expected.intervals);
}

TEST(AxisScale, alwaysReachesTheMaximum)
{
    for (double maximum = 1e-6; maximum < 1e15; maximum *= 1.37) {
        const AxisScale scale = axisScale(maximum);
        EXPECT_GE(scale.end(), maximum * (1 - 1e-9)) << maximum;
        EXPECT_LE(scale.end(), maximum * 2) << maximum;
        EXPECT_LE(scale.intervals, 3);
    }
}

TEST(AxisScale, countsHaveWholeSteps)
{
    for (int maximum = 1; maximum < 200; ++maximum) {
        const double step = axisScale(maximum, true).step;
        EXPECT_DOUBLE_EQ(step, std::floor(step)) << maximum;
    }
}

} // namespace

} // namespace tem
