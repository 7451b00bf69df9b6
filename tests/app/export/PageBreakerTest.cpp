#include "export/PageBreaker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace tem;

namespace {

FlowItem plain(double height)
{
    return {.height = height};
}

FlowItem heading(double height, double spaceBefore = 0)
{
    return {.height = height, .spaceBefore = spaceBefore, .keepWithNext = true};
}

struct Case
{
    const char *name;
    std::vector<FlowItem> items;
    std::vector<PlacedItem> expected;
};

class BreakPages : public testing::TestWithParam<Case>
{
};

TEST_P(BreakPages, PlacesEveryBlock)
{
    const std::vector<PlacedItem> placed = breakPages(GetParam().items, 100);
    EXPECT_EQ(placed.size(), GetParam().expected.size());
    for (std::size_t index = 0; index < std::min(placed.size(), GetParam().expected.size()); ++index) {
        const PlacedItem &expected = GetParam().expected[index];
        EXPECT_TRUE(placed[index] == expected)
            << index << ": item " << placed[index].item << " on page " << placed[index].page << " at "
            << placed[index].y << ", not " << expected.item << ", " << expected.page << ", " << expected.y;
    }
}

const std::vector<Case> cases{
    {"Nothing", {}, {}},
    {"AllFit", {plain(40), plain(60)}, {{0, 0, 0}, {1, 0, 40}}},
    {"NextPage", {plain(40), plain(61)}, {{0, 0, 0}, {1, 1, 0}}},
    {"SpaceBetweenButNotAtTheTop",
     {heading(10, 20), plain(30), heading(10, 20), plain(31), plain(1)},
     {{0, 0, 0}, {1, 0, 10}, {2, 1, 0}, {3, 1, 10}, {4, 1, 41}}},
    {"SpaceCountsToo", {plain(50), {.height = 50, .spaceBefore = 1}}, {{0, 0, 0}, {1, 1, 0}}},
    {"NoOrphanHeading", {plain(70), heading(20), plain(20)}, {{0, 0, 0}, {1, 1, 0}, {2, 1, 20}}},
    {"HeadingOfHeading",
     {plain(60), heading(15), heading(15), plain(15)},
     {{0, 0, 0}, {1, 1, 0}, {2, 1, 15}, {3, 1, 30}}},
    {"HeadingAtTheEnd", {plain(60), heading(15)}, {{0, 0, 0}, {1, 0, 60}}},
    {"TooHighForAnyPage", {plain(10), plain(150), plain(10)}, {{0, 0, 0}, {1, 1, 0}, {2, 2, 0}}},
    {"ChainTooLongForAnyPage",
     {plain(50), heading(60), heading(60), plain(10)},
     {{0, 0, 0}, {1, 1, 0}, {2, 2, 0}, {3, 2, 60}}},
    {"TableHeadRepeats",
     {heading(10), {.height = 60, .heads = {0}}, {.height = 60, .heads = {0}}, {.height = 30, .heads = {0}}},
     {{0, 0, 0}, {1, 0, 10}, {0, 1, 0}, {2, 1, 10}, {3, 1, 70}}},
    {"HiddenHeadStandsOnlyWhereItRepeats",
     {{.height = 5, .onlyRepeated = true},
      plain(60),
      {.height = 60, .heads = {0}},
      {.height = 30, .heads = {0}}},
     {{1, 0, 0}, {0, 1, 0}, {2, 1, 5}, {3, 1, 65}}},
    {"RowsKeptTogetherTakeTheirHeadWithThem",
     {heading(10),
      {.height = 50, .heads = {0}},
      {.height = 25, .keepWithNext = true, .heads = {0}},
      {.height = 25, .heads = {0}}},
     {{0, 0, 0}, {1, 0, 10}, {0, 1, 0}, {2, 1, 10}, {3, 1, 35}}},
};

INSTANTIATE_TEST_SUITE_P(PageBreaker, BreakPages, testing::ValuesIn(cases),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(PageBreaker, LongTableLosesNoRowAndOverflowsNoPage)
{
    std::vector<FlowItem> items{heading(24), heading(12)};
    for (int row = 0; row < 2000; ++row)
        items.push_back({.height = 10.0 + row % 7, .spaceBefore = row % 5 == 0 ? 6.0 : 0.0, .heads = {1}});
    const std::vector<PlacedItem> placed = breakPages(items, 700);

    std::map<int, int> times;
    std::map<int, double> ends;
    for (const PlacedItem &item : placed) {
        ++times[item.item];
        EXPECT_GE(item.y, ends[item.page]);
        ends[item.page] = item.y + items[static_cast<std::size_t>(item.item)].height;
        EXPECT_LE(ends[item.page], 700);
    }
    for (int row = 2; row < 2002; ++row)
        EXPECT_EQ(times[row], 1) << row;
    EXPECT_EQ(times[0], 1);
    EXPECT_EQ(times[1], placed.back().page + 1);
}

TEST(PageBreaker, FlowHeightIsThatOfOnePageWithoutEnd)
{
    EXPECT_EQ(flowHeight({heading(10, 20), plain(30), {.height = 7, .onlyRepeated = true}, heading(10, 20)}),
              70);
}

} // namespace
