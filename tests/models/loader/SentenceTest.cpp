// What the words around a number make of it: role, hedge, marketplace, indicator, period, roll-out, table.

#include "ReadText.h"

#include "report/Words.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

struct Sentence
{
    const char *name;
    const char *text;
    const char *quote;
    const char *role;
    const char *hedge;
    const char *platform;
    const char *indicator;
};

class FigureOfSentence : public testing::TestWithParam<Sentence>
{
};

TEST_P(FigureOfSentence, IsUnderstood)
{
    const Report report = test::readText(QString::fromUtf8(GetParam().text));
    const auto figure =
        std::find_if(report.figures.begin(), report.figures.end(), [&](const Figure &candidate) {
            return candidate.quote == QString::fromUtf8(GetParam().quote);
        });
    ASSERT_NE(figure, report.figures.end());
    EXPECT_EQ(toWord(figure->role).toStdString(), GetParam().role);
    EXPECT_EQ(toWord(figure->hedge).toStdString(), GetParam().hedge);
    EXPECT_EQ(figure->platform.toStdString(), GetParam().platform);
    EXPECT_EQ(figure->indicator.toStdString(), GetParam().indicator);
}

INSTANTIATE_TEST_SUITE_P(
    Roles, FigureOfSentence,
    testing::Values(
        Sentence{"Share", "Tỷ lệ hoàn đơn là 4,4%.", "4,4%", "share", "exact", "", ""},
        Sentence{"PartOfWhole", "Có 142/157 xã đã bố trí.", "142", "share", "exact", "", ""},
        Sentence{"Rise", "Doanh thu tăng 11,4% so với cùng kỳ.", "11,4%", "change", "exact", "", ""},
        Sentence{"RiseOfCount", "Có 861 doanh nghiệp, tăng thêm 48 doanh nghiệp.", "48", "change", "exact",
                 "", ""},
        Sentence{"Multiple", "Lượng hàng gấp hơn 2,5 lần năm trước.", "2,5", "change", "over", "", ""},
        Sentence{"LevelAfterFall", "Tỷ lệ hoàn giảm còn 12%.", "12%", "share", "exact", "", ""},
        Sentence{"Comparative", "Tỷ lệ này thấp hơn 6,5 điểm phần trăm.", "6,5", "change", "exact", "", ""},
        Sentence{"ComparativeAndLink", "Kho giữ 90 tấn gạo, nhiều hơn tháng trước là 12 tấn.", "12", "change",
                 "exact", "", ""},
        Sentence{"ComparativeOfAnotherUnit", "Có 5 lớp, tốt hơn tháng trước là 90 tấn gạo.", "90", "earlier",
                 "exact", "", ""},
        Sentence{"OldLevel", "Cước giảm từ 8.500 đồng/kg xuống còn 6.000 đồng/kg.", "8.500 đồng/kg",
                 "earlier", "exact", "", ""},
        Sentence{"NewLevel", "Cước giảm từ 8.500 đồng/kg xuống còn dưới 6.000 đồng/kg.", "6.000 đồng/kg",
                 "level", "under", "", ""},
        Sentence{"ComparedCount", "Báo chí có 640 tin, bài, so với 512 tin, bài của quý trước.", "512",
                 "earlier", "exact", "", "press_items"},
        Sentence{"EarlierInBrackets", "Doanh số là 9,84 tỷ đồng (cùng kỳ: 7,69 tỷ đồng).", "7,69 tỷ đồng",
                 "earlier", "exact", "", "transaction_value"},
        Sentence{"Target", "Phấn đấu đạt 40.000 đơn.", "40.000", "target", "exact", "", "transactions"},
        Sentence{"PlanInBrackets", "Doanh thu đạt 94% kế hoạch (63 tỷ đồng).", "63 tỷ đồng", "target",
                 "exact", "", ""}),
    [](const auto &row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Hedges, FigureOfSentence,
    testing::Values(
        Sentence{"About", "Có khoảng 300 hộ gia đình.", "300", "level", "about", "", ""},
        Sentence{"Sign", "Có ~300 hộ gia đình.", "300", "level", "about", "", ""},
        Sentence{"Over", "Hơn 350 đại biểu dự.", "350", "level", "over", "", ""},
        Sentence{"NotUnder", "Tiếp nhận không dưới 2.000 hồ sơ.", "2.000", "level", "over", "", ""},
        Sentence{"AndMore", "Mỗi xã có từ 50 hộ gia đình trở lên.", "50", "level", "over", "", ""},
        Sentence{"Under", "Mới có chưa đến 30% gian hàng.", "30%", "share", "under", "", ""},
        Sentence{"Almost", "Có gần 310 hộ gia đình.", "310", "level", "almost", "", ""},
        Sentence{"FarEstimate", "Ước tính người dân tiết kiệm được 6,2 tỷ đồng.", "6,2 tỷ đồng", "level",
                 "about", "", ""}),
    [](const auto &row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Marketplaces, FigureOfSentence,
    testing::Values(Sentence{"Before", "Trên sàn Postmart hiện có 1.245 sản phẩm.", "1.245", "level", "exact",
                             "postmart", "products_listed"},
                    Sentence{"Behind", "Trong đó 215.260 giao dịch là của Vỏ sò.", "215.260", "level",
                             "exact", "voso", "transactions"},
                    Sentence{"DealtOut", "Vỏ sò và Postmart lần lượt có 2.105 và 3.340 giao dịch.", "2.105",
                             "level", "exact", "voso", "transactions"},
                    Sentence{"DealtOutSecond", "Vỏ sò và Postmart lần lượt có 2.105 và 3.340 giao dịch.",
                             "3.340", "level", "exact", "postmart", "transactions"},
                    Sentence{"Both", "Hai sàn Vỏ sò và Postmart ghi nhận 5.445 giao dịch.", "5.445", "level",
                             "exact", "", "transactions"},
                    Sentence{"Third", "Postmart có 612 đơn; Shopee có 238 đơn.", "238", "level", "exact", "",
                             ""},
                    Sentence{"AveragePerOrder", "Đơn bình quân tầm 230k.", "230k", "level", "about", "",
                             "average_transaction_value"},
                    Sentence{"RecognisedOnly", "Toàn tỉnh có 287 sản phẩm OCOP được công nhận.", "287",
                             "level", "exact", "", ""},
                    Sentence{"HelpedPeople", "Đã hướng dẫn 126 lượt người dùng dịch vụ số.", "126", "level",
                             "exact", "", ""}),
    [](const auto &row) { return row.param.name; });

TEST(Breakdown, PartsTakeUnitAndScaleOfTheirTotal)
{
    const Report report =
        test::readText(u"Tổng giá trị giao dịch là 102,3 tỷ đồng (Vỏ sò: 31,4; Postmart: 70,9)."_s);
    ASSERT_EQ(report.figures.size(), 3U);
    EXPECT_EQ(report.figures[1].value.toString(), u"31400000000"_s);
    EXPECT_EQ(report.figures[1].unit, u"đồng"_s);
    EXPECT_EQ(report.figures[1].parent, report.figures[0].id);
    EXPECT_EQ(report.figures[2].parent, report.figures[0].id);
    EXPECT_EQ(report.figures[2].indicator, u"transaction_value"_s);
}

struct Time
{
    const char *name;
    const char *text;
    PeriodKind kind;
    QDate from;
    QDate to;
};

class MainPeriod : public testing::TestWithParam<Time>
{
};

TEST_P(MainPeriod, IsFound)
{
    const Report report = test::readText(QString::fromUtf8(GetParam().text));
    ASSERT_FALSE(report.periods.empty());
    EXPECT_EQ(report.periods[0].kind, GetParam().kind);
    EXPECT_EQ(report.periods[0].from, GetParam().from);
    EXPECT_EQ(report.periods[0].to, GetParam().to);
    EXPECT_EQ(test::brokenInvariant(report), "");
}

INSTANTIATE_TEST_SUITE_P(
    Forms, MainPeriod,
    testing::Values(
        Time{"NineMonths",
             "Trong 9 tháng đầu năm 2023 có 5 hộ.",
             PeriodKind::Span,
             {2023, 1, 1},
             {2023, 9, 30}},
        Time{"LastMonths", "6 tháng cuối năm 2024 có 5 hộ.", PeriodKind::Span, {2024, 7, 1}, {2024, 12, 31}},
        Time{"ElevenMonths", "Kết quả 11 tháng năm 2023", PeriodKind::Span, {2023, 1, 1}, {2023, 11, 30}},
        Time{"ShortMonths", "Kết quả 6T/2023", PeriodKind::Span, {2023, 1, 1}, {2023, 6, 30}},
        Time{"HalfYear", "Trong nửa đầu năm 2024 có 5 hộ.", PeriodKind::Span, {2024, 1, 1}, {2024, 6, 30}},
        Time{"RomanQuarter", "Quý III/2022", PeriodKind::Span, {2022, 7, 1}, {2022, 9, 30}},
        Time{"QuarterOfYear", "KẾT QUẢ QUÝ I NĂM 2024", PeriodKind::Span, {2024, 1, 1}, {2024, 3, 31}},
        Time{"Month", "Tháng 7 năm 2023", PeriodKind::Span, {2023, 7, 1}, {2023, 7, 31}},
        Time{"MonthSlash", "Báo cáo tháng 9/2022", PeriodKind::Span, {2022, 9, 1}, {2022, 9, 30}},
        Time{"Week", "Bản tin tuần số 37/2023", PeriodKind::Span, {2023, 9, 11}, {2023, 9, 17}},
        Time{"Days",
             "Từ ngày 10/7 đến hết ngày 25/8/2023 có 5 hộ.",
             PeriodKind::Span,
             {2023, 7, 10},
             {2023, 8, 25}},
        Time{"Year", "Năm 2022 có 5 hộ.", PeriodKind::Span, {2022, 1, 1}, {2022, 12, 31}},
        Time{"State", "Đến ngày 31/12/2022, có 5 hộ.", PeriodKind::AsOf, {}, {2022, 12, 31}}),
    [](const auto &row) { return row.param.name; });

TEST(MainPeriod, IsNeitherProgrammeNorDateOfADocument)
{
    const Report report = test::readText(
        u"Theo Công văn số 12/CV-BTC ngày 28/9/2022, giai đoạn 2021-2025, quý II/2023 có 5 hộ."_s);
    ASSERT_FALSE(report.periods.empty());
    EXPECT_EQ(report.periods[0].quote, u"quý II/2023"_s);
}

TEST(RolloutGrammar, ReadsCountsStagesAndNames)
{
    const Report report = test::readText(u"Trong quý I/2024, theo Quyết định số 468/QĐ-TTg, trong 63 tỉnh, "
                                         u"thành phố có 5 tỉnh đã khảo sát và xây dựng Đề án, "
                                         "tiêu biểu là Lào Cai và TP. Đà Nẵng; 4 địa phương đang xem xét "
                                         "(Nghệ An, Hà Tĩnh, Đăk Lăk, Long An); 2 tỉnh chưa "
                                         "có báo cáo."_s);
    ASSERT_EQ(report.rollouts.size(), 1U);
    const Rollout &rollout = report.rollouts[0];
    EXPECT_EQ(rollout.decision, u"468/QĐ-TTg"_s);
    EXPECT_EQ(rollout.vintage, QDate(2008, 8, 1));
    ASSERT_TRUE(rollout.total);
    EXPECT_EQ(rollout.total->value, 63);
    ASSERT_EQ(rollout.groups.size(), 3U);
    EXPECT_EQ(rollout.groups[0].status, u"plan_made"_s);
    EXPECT_FALSE(rollout.groups[0].complete);
    EXPECT_EQ(rollout.groups[0].provinces(), (QStringList{u"10"_s, u"48"_s}));
    EXPECT_EQ(rollout.groups[1].status, u"considering"_s);
    EXPECT_TRUE(rollout.groups[1].complete);
    EXPECT_EQ(rollout.groups[1].provinces(), (QStringList{u"40"_s, u"42"_s, u"66"_s, u"80"_s}));
    EXPECT_EQ(rollout.groups[2].status, QString());
    EXPECT_EQ(rollout.groups[2].count, 2);
    EXPECT_TRUE(report.figures.empty());
}

TEST(RolloutGrammar, LeavesASingleCountWithoutStageToTheFigures)
{
    const Report report = test::readText(u"Hiện còn 07 tỉnh chưa gửi báo cáo."_s);
    EXPECT_TRUE(report.rollouts.empty());
    ASSERT_EQ(report.figures.size(), 1U);
    EXPECT_EQ(report.figures[0].unit, u"tỉnh"_s);
}

TEST(RolloutGrammar, TakesNoFalseFriendForAProvince)
{
    const Report report = test::readText(u"1 tỉnh đang xem xét: Thái Bình; đoàn viên Đoàn Thanh niên Cộng "
                                         u"sản Hồ Chí Minh vùng Thái Bình Dương và huyện "
                                         "Hòa Bình giữ hòa bình."_s);
    ASSERT_EQ(report.rollouts.size(), 1U);
    EXPECT_EQ(report.rollouts[0].groups[0].provinces(), QStringList{u"34"_s});
}

TEST(TableGrammar, ReadsColumnsRowsAndTotals)
{
    const Report report = test::readText(u"Giá trị theo nhóm hàng quý IV/2023 (triệu đồng)\n\n"
                                         "| STT | Nhóm hàng | Vỏ sò | Postmart | Cộng |\n"
                                         "|---|---|---:|---:|---:|\n"
                                         "| 1 | Trái cây | 8,5 | 17,0 | 25,5 |\n"
                                         "| 2 | Chè | 0 | - | 0 |\n"
                                         "| | Tổng cộng | 8,5 | 17,0 | 25,5 |\n"_s);
    ASSERT_EQ(report.figures.size(), 8U);
    const Figure &first = report.figures[0];
    EXPECT_EQ(first.value.toString(), u"8500000"_s);
    EXPECT_EQ(first.unit, u"đồng"_s);
    EXPECT_EQ(first.platform, u"voso"_s);
    EXPECT_EQ(first.parent, report.figures[2].id);
    EXPECT_EQ(first.cell, (TableCell{0, 2, 2, false, false}));
    EXPECT_TRUE(report.figures[2].cell->totalColumn);
    EXPECT_TRUE(report.figures[5].cell->totalRow);
    EXPECT_EQ(test::brokenInvariant(report), "");
}

TEST(TableGrammar, TakesAUnitInTheCellBeforeForNoClause)
{
    const Report report = test::readText(u"Chỉ tiêu          ĐVT     Năm 2023    Năm 2022\n"
                                         "Bưu cục có mạng   điểm    75          61\n"_s);
    ASSERT_EQ(report.figures.size(), 2U);
    EXPECT_EQ(report.figures[0].quote, u"75"_s);
    EXPECT_EQ(report.figures[0].unit, u"điểm"_s);
}

TEST(ProseGrammar, CountsTheNounOfALabelRatherThanItsVerb)
{
    const Report report = test::readText(u"Tài khoản bị khóa: 23"_s);
    ASSERT_EQ(report.figures.size(), 1U);
    EXPECT_EQ(report.figures[0].unit, u"tài khoản"_s);
    EXPECT_NE(report.figures[0].indicator, u"training_courses"_s);
}

TEST(ProseGrammar, GivesAnOwnerRightBehindANumberToThatNumber)
{
    const Report report = test::readText(u"Có 70 đơn, gồm 50 đơn của Vỏ sò cộng với 20 đơn của Postmart."_s);
    ASSERT_EQ(report.figures.size(), 3U);
    EXPECT_EQ(report.figures[1].platform, u"voso"_s);
    EXPECT_EQ(report.figures[2].platform, u"postmart"_s);
}

TEST(ProseGrammar, DatesPlansByTheirHeading)
{
    const Report report = test::readText(u"Năm 2023 có 70 đơn.\n\nII. Kế hoạch 2024\n- 90 đơn\n"_s);
    ASSERT_EQ(report.figures.size(), 2U);
    EXPECT_EQ(report.figures[1].role, Role::Target);
    EXPECT_EQ(report.period(report.figures[1].period)->to, QDate(2024, 12, 31));
}

} // namespace
} // namespace tem
