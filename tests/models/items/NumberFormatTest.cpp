#include "items/NumberFormat.h"
#include "items/Derived.h"
#include "models/items/MakeFigure.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::makeFigure;
using test::spaced;

struct NumberRow
{
    const char *name;
    const char *value;
    int decimals;
    QString text;
};

class PlainNumber : public testing::TestWithParam<NumberRow>
{
};

TEST_P(PlainNumber, IsWrittenTheVietnameseWay)
{
    const NumberRow &row = GetParam();
    EXPECT_EQ(format::number(Decimal::fromString(QString::fromLatin1(row.value)).value(), row.decimals),
              row.text);
}

INSTANTIATE_TEST_SUITE_P(
    All, PlainNumber,
    testing::Values(
        NumberRow{"Zero", "0", 0, u"0"_s}, NumberRow{"ThreeDigits", "568", 0, u"568"_s},
        NumberRow{"FourDigits", "2719", 0, u"2.719"_s}, NumberRow{"Millions", "8412839", 0, u"8.412.839"_s},
        NumberRow{"Decimals", "1234.5", 0, u"1.234,5"_s}, NumberRow{"PrintedZeroIsKept", "69", 1, u"69,0"_s},
        NumberRow{"NoDigitIsLost", "0.125", 1, u"0,125"_s}, NumberRow{"Negative", "-1234", 0, u"−1.234"_s},
        NumberRow{"BeyondDouble", "12345678901234567890123.45", 0, u"12.345.678.901.234.567.890.123,45"_s}),
    [](const auto &row) { return std::string(row.param.name); });

struct FigureRow
{
    const char *name;
    Figure figure;
    QString value;
    QString digits;
    QString unit;
    QString whole;
};

Figure hedged(Figure figure, Hedge hedge)
{
    figure.hedge = hedge;
    return figure;
}

Figure bounded(Figure figure, Bound bound)
{
    figure.bound = bound;
    return figure;
}

class WrittenFigure : public testing::TestWithParam<FigureRow>
{
};

TEST_P(WrittenFigure, KeepsScaleHedgeAndUnitOfTheReport)
{
    const FigureRow &row = GetParam();
    EXPECT_EQ(format::value(row.figure), spaced(row.value));
    EXPECT_EQ(format::digits(row.figure), spaced(row.digits));
    EXPECT_EQ(format::unit(row.figure), spaced(row.unit));
    EXPECT_EQ(format::valueWithUnit(row.figure), spaced(row.whole));
}

const Figure billions = makeFigure(u"f"_s, u"69600000000"_s, u"đồng"_s, 9, 1);
const Figure price = makeFigure(u"f"_s, u"220000"_s, u"đồng"_s);
const Figure share = makeFigure(u"f"_s, u"82.4"_s, u"%"_s, 0, 1);

INSTANTIATE_TEST_SUITE_P(
    All, WrittenFigure,
    testing::Values(FigureRow{"Count", makeFigure(u"f"_s, u"813750"_s, u"giao dịch"_s), u"813.750"_s,
                              u"813.750"_s, u"giao_dịch"_s, u"813.750_giao_dịch"_s},
                    FigureRow{"Billions", billions, u"69,6_tỷ"_s, u"69,6"_s, u"tỷ_đồng"_s, u"69,6_tỷ_đồng"_s},
                    FigureRow{"PrintedZero", makeFigure(u"f"_s, u"69000000000"_s, u"đồng"_s, 9, 1),
                              u"69,0_tỷ"_s, u"69,0"_s, u"tỷ_đồng"_s, u"69,0_tỷ_đồng"_s},
                    FigureRow{"Millions", makeFigure(u"f"_s, u"1260000"_s, u"hộ"_s, 6, 2), u"1,26_triệu"_s,
                              u"1,26"_s, u"triệu_hộ"_s, u"1,26_triệu_hộ"_s},
                    FigureRow{"ThousandBillions", makeFigure(u"f"_s, u"2500000000000"_s, u"đồng"_s, 12, 1),
                              u"2,5_nghìn_tỷ"_s, u"2,5"_s, u"nghìn_tỷ_đồng"_s, u"2,5_nghìn_tỷ_đồng"_s},
                    FigureRow{"ScaleWithoutWord", makeFigure(u"f"_s, u"120000000"_s, u"đồng"_s, 7, 0),
                              u"120_triệu"_s, u"120"_s, u"triệu_đồng"_s, u"120_triệu_đồng"_s},
                    FigureRow{"About", hedged(price, Hedge::About), u"≈_220.000"_s, u"≈_220.000"_s, u"đ"_s,
                              u"≈_220.000_đ"_s},
                    FigureRow{"Over", hedged(makeFigure(u"f"_s, u"2700"_s, u"bài"_s), Hedge::Over),
                              u">_2.700"_s, u">_2.700"_s, u"bài"_s, u">_2.700_bài"_s},
                    FigureRow{"Under", hedged(price, Hedge::Under), u"<_220.000"_s, u"<_220.000"_s, u"đ"_s,
                              u"<_220.000_đ"_s},
                    FigureRow{"Almost", hedged(makeFigure(u"f"_s, u"310000"_s, u"hộ"_s, 3, 0), Hedge::Almost),
                              u"gần_310_nghìn"_s, u"gần_310"_s, u"nghìn_hộ"_s, u"gần_310_nghìn_hộ"_s},
                    FigureRow{"LowerBound", bounded(price, Bound::Lower), u"từ_220.000"_s, u"từ_220.000"_s,
                              u"đ"_s, u"từ_220.000_đ"_s},
                    FigureRow{"UpperBound", bounded(price, Bound::Upper), u"đến_220.000"_s, u"đến_220.000"_s,
                              u"đ"_s, u"đến_220.000_đ"_s},
                    FigureRow{"Percent", share, u"82,4_%"_s, u"82,4"_s, u"%"_s, u"82,4_%"_s},
                    FigureRow{"Rate", makeFigure(u"f"_s, u"9500"_s, u"đồng/kg"_s), u"9.500"_s, u"9.500"_s,
                              u"đồng/kg"_s, u"9.500_đồng/kg"_s}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(AxisTick, IsWrittenInTheScaleOfItsAxis)
{
    EXPECT_EQ(format::axisTick(0, 9), u"0"_s);
    EXPECT_EQ(format::axisTick(2500, 0), u"2.500"_s);
    EXPECT_EQ(format::axisTick(2.5e6, 6), spaced(u"2,5_triệu"_s));
    EXPECT_EQ(format::axisTick(100e9, 9), spaced(u"100_tỷ"_s));
    EXPECT_EQ(format::axisTick(0.1 + 0.2, 0), u"0,3"_s);
}

TEST(AxisScale, FollowsTheReportAndElseTheSize)
{
    EXPECT_EQ(format::axisScale(147.5e9, 9), 9);
    EXPECT_EQ(format::axisScale(813750), 0);
    EXPECT_EQ(format::axisScale(4354205), 6);
    EXPECT_EQ(format::axisScale(2e9), 9);
}

} // namespace
} // namespace tem
