#include "text/RowHeights.h"

#include <gtest/gtest.h>

namespace tem {

TEST(RowHeights, FindsTheRowAtEachPlace)
{
    const RowHeights heights({10, 20, 5, 7, 30});
    EXPECT_EQ(heights.total(), 72);
    EXPECT_EQ(heights.top(0), 0);
    EXPECT_EQ(heights.top(3), 35);
    struct Row
    {
        qint64 y;
        int row;
    };
    for (const Row &expected : {Row{-5, 0}, Row{0, 0}, Row{9, 0}, Row{10, 1}, Row{29, 1}, Row{30, 2},
                                Row{35, 3}, Row{42, 4}, Row{900, 4}})
        EXPECT_EQ(heights.rowAt(expected.y), expected.row) << expected.y;
}

TEST(RowHeights, FollowsCorrections)
{
    for (int count : {1, 2, 3, 7, 8, 9, 100}) {
        RowHeights heights(std::vector<int>(static_cast<size_t>(count), 37));
        for (int row = 0; row < count; row += 2)
            heights.setHeight(row, 64);
        qint64 sum = 0;
        for (int row = 0; row < count; ++row) {
            EXPECT_EQ(heights.top(row), sum);
            EXPECT_EQ(heights.rowAt(sum), row);
            sum += heights.height(row);
            EXPECT_EQ(heights.rowAt(sum - 1), row);
        }
        EXPECT_EQ(heights.total(), sum);
    }
}

TEST(RowHeights, HasNoRowWithoutRows)
{
    const RowHeights heights;
    EXPECT_EQ(heights.rowAt(0), -1);
    EXPECT_EQ(heights.total(), 0);
}

} // namespace tem
