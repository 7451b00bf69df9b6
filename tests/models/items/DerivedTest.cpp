#include "items/Derived.h"
#include "items/NumberFormat.h"
#include "models/items/MakeFigure.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::makeFigure;
using test::spaced;

Figure about(Figure figure)
{
    figure.hedge = Hedge::About;
    return figure;
}

struct QuotientRow
{
    const char *name;
    std::optional<DerivedValue> derived;
    QString text;
};

class Quotient : public testing::TestWithParam<QuotientRow>
{
};

TEST_P(Quotient, IsNoMorePreciseThanItsSources)
{
    ASSERT_TRUE(GetParam().derived.has_value());
    EXPECT_EQ(format::valueWithUnit(*GetParam().derived), spaced(GetParam().text));
}

const Figure vosoValue = makeFigure(u"a"_s, u"69600000000"_s, u"đồng"_s, 9, 1);
const Figure postmartValue = makeFigure(u"b"_s, u"147500000000"_s, u"đồng"_s, 9, 1);
const Figure totalValue = makeFigure(u"c"_s, u"217100000000"_s, u"đồng"_s, 9, 1);
const Figure vosoCount = makeFigure(u"d"_s, u"173745"_s, u"giao dịch"_s);
const Figure postmartCount = makeFigure(u"e"_s, u"813750"_s, u"giao dịch"_s);
const Figure totalCount = makeFigure(u"f"_s, u"987495"_s, u"giao dịch"_s);
const Figure attendances = makeFigure(u"g"_s, u"8412839"_s, u"lượt người"_s);
const Figure courses = makeFigure(u"h"_s, u"568"_s, u"khóa"_s);
const Figure roundBillions = makeFigure(u"i"_s, u"70000000000"_s, u"đồng"_s, 9, 0);
const Figure fiveBillions = makeFigure(u"j"_s, u"5000000000"_s, u"đồng"_s, 9, 0);
const Figure nineBillions = makeFigure(u"k"_s, u"9000000000"_s, u"đồng"_s, 9, 0);

INSTANTIATE_TEST_SUITE_P(
    All, Quotient,
    testing::Values(
        QuotientRow{"ShareOfCounts", share(postmartCount, totalCount), u"82,4_%"_s},
        QuotientRow{"WholeShareOfCounts", share(postmartCount, totalCount, 0), u"82_%"_s},
        QuotientRow{"ShareOfScaled", share(vosoValue, totalValue), u"32,1_%"_s},
        QuotientRow{"ShareOfTwoDigits", share(roundBillions, totalValue), u"32_%"_s},
        QuotientRow{"ShareOfOneDigit", share(fiveBillions, nineBillions), u"60_%"_s},
        QuotientRow{
            "ShareOfHedged",
            share(about(makeFigure(u"x"_s, u"200000"_s, u"hộ"_s)), makeFigure(u"y"_s, u"632000"_s, u"hộ"_s)),
            u"≈_30_%"_s},
        QuotientRow{"FullShare", share(totalCount, totalCount), u"100,0_%"_s},
        QuotientRow{"ZeroShare", share(makeFigure(u"x"_s, u"0"_s, u"giao dịch"_s), totalCount), u"0,0_%"_s},
        QuotientRow{"AverageVoso", valuePerTransaction(vosoValue, vosoCount), u"≈_401_nghìn_đồng"_s},
        QuotientRow{"AveragePostmart", valuePerTransaction(postmartValue, postmartCount),
                    u"≈_181_nghìn_đồng"_s},
        QuotientRow{"AverageOfTwoDigits", valuePerTransaction(roundBillions, vosoCount),
                    u"≈_400_nghìn_đồng"_s},
        QuotientRow{"AverageInMillions", valuePerTransaction(totalValue, courses), u"≈_382_triệu_đồng"_s},
        QuotientRow{"AverageOfAMillion", valuePerTransaction(totalValue, vosoCount), u"≈_1,25_triệu_đồng"_s},
        QuotientRow{"ExactAverage",
                    valuePerTransaction(makeFigure(u"x"_s, u"660000"_s, u"đồng"_s),
                                        makeFigure(u"y"_s, u"3"_s, u"giao dịch"_s)),
                    u"220_nghìn_đồng"_s},
        QuotientRow{"Attendances", attendancesPerCourse(attendances, courses), u"≈_14.800_lượt_người/khóa"_s},
        QuotientRow{"FewAttendances",
                    attendancesPerCourse(makeFigure(u"x"_s, u"100"_s, u"lượt người"_s), courses),
                    u"≈_0,176_lượt_người/khóa"_s},
        QuotientRow{"RatioOfCounts", ratio(postmartCount, vosoCount), u"≈_4,7_lần"_s},
        QuotientRow{"RatioOfScaled", ratio(postmartValue, vosoValue), u"≈_2,1_lần"_s},
        QuotientRow{"RatioOfOneDigit", ratio(nineBillions, fiveBillions), u"≈_2_lần"_s}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(Derived, NothingIsDividedByZero)
{
    const Figure zero = makeFigure(u"z"_s, u"0"_s, u"giao dịch"_s);
    EXPECT_FALSE(share(zero, zero));
    EXPECT_FALSE(ratio(vosoCount, zero));
    EXPECT_FALSE(valuePerTransaction(vosoValue, zero));
    EXPECT_FALSE(attendancesPerCourse(attendances, zero));
    EXPECT_FALSE(shareOfSum({zero, zero}, 0));
}

TEST(Derived, NamesItsSourcesAndFormula)
{
    const auto average = valuePerTransaction(vosoValue, vosoCount);
    ASSERT_TRUE(average);
    EXPECT_EQ(average->sources, (QStringList{u"a"_s, u"d"_s}));
    EXPECT_EQ(average->formula, spaced(u"69,6_tỷ ÷ 173.745"_s));
    const auto part = shareOfSum({vosoCount, postmartCount}, 1);
    ASSERT_TRUE(part);
    EXPECT_EQ(part->sources, (QStringList{u"e"_s, u"d"_s}));
    EXPECT_EQ(part->formula, u"813.750 ÷ (173.745 + 813.750)"_s);
    EXPECT_EQ(format::value(*part), spaced(u"82,4_%"_s));
}

TEST(Derived, RoundingUpToANewDigitAddsNone)
{
    // 9,95 ÷ 1 in two digits is 10, not 10,0.
    const auto result =
        ratio(makeFigure(u"x"_s, u"9.96"_s, u"tấn"_s, 0, 2), makeFigure(u"y"_s, u"1.0"_s, u"tấn"_s, 0, 1));
    ASSERT_TRUE(result);
    EXPECT_EQ(format::value(*result), spaced(u"≈_10"_s));
}

TEST(Derived, SumsAndDifferencesStopAtTheCoarsestPlace)
{
    const DerivedValue exact = difference(postmartCount, vosoCount);
    EXPECT_EQ(exact.value, Decimal(640005));
    EXPECT_FALSE(exact.rounded);
    const DerivedValue scaled = sum({vosoValue, postmartValue});
    EXPECT_EQ(scaled.value, totalValue.value);
    EXPECT_EQ(format::value(scaled), spaced(u"217,1_tỷ"_s));
    const DerivedValue coarse = sum({totalValue, roundBillions});
    EXPECT_EQ(coarse.value, Decimal(287000000000));
    EXPECT_TRUE(coarse.rounded);
    EXPECT_EQ(difference(vosoCount, postmartCount).value, Decimal(-640005));
}

} // namespace
} // namespace tem
