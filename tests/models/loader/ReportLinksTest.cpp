#include "ReadText.h"

#include "loader/Reconciler.h"
#include "report/Words.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// The checks of a text as "rule verdict: reported = items".
QStringList checksOf(const QString &text)
{
    const Report report = test::readText(text);
    QStringList lines;
    for (const Check &check : reconcile(report, test::builtInCatalogue())) {
        QStringList quotes;
        for (const QString &item : check.items)
            quotes.append(report.figure(item)->quote);
        lines.append(u"%1 %2: %3"_s.arg(toWord(check.rule), toWord(check.verdict), quotes.join(u" | "_s)));
    }
    return lines;
}

struct LinkRow
{
    const char *name;
    QString text;
    QStringList checks;
};

class ReportLinks : public testing::TestWithParam<LinkRow>
{
};

TEST_P(ReportLinks, GiveTheseChecks)
{
    EXPECT_EQ(checksOf(GetParam().text), GetParam().checks);
}

INSTANTIATE_TEST_SUITE_P(
    Accepted, ReportLinks,
    testing::Values(
        LinkRow{
            "PartsInTheNextSentence",
            u"Tháng 5/2024, bà con bán 900 tấn vải qua mạng. Postmart bán 500 tấn, Vỏ sò 300 tấn, số còn lại "
            u"100 tấn qua kênh khác."_s,
            {u"sum holds: 900 | 500 | 300 | 100"_s}},
        LinkRow{"SpentAndLeft",
                u"Quỹ hỗ trợ thu 90 triệu đồng, đã chi 60 triệu đồng, còn 30 triệu đồng."_s,
                {u"sum holds: 90 triệu đồng | 60 triệu đồng | 30 triệu đồng"_s}},
        LinkRow{
            "OneMonthOfTheYear",
            u"Năm 2023, doanh thu bưu chính đạt 20 tỷ đồng. Riêng tháng 12, doanh thu bưu chính đạt 2 tỷ đồng."_s,
            {u"sum incomplete: 20 tỷ đồng | 2 tỷ đồng"_s}},
        LinkRow{"ShareThatNamesItsWhole",
                u"Quý I/2024 có 1.000 giao dịch (Vỏ sò: 200; Postmart: 800). Vỏ sò chiếm 20% số giao dịch."_s,
                {u"sum holds: 1.000 | 200 | 800"_s, u"share holds: 20% | 200 | 1.000"_s}},
        LinkRow{"WrongShareThatNamesItsWhole",
                u"Quý I/2024 có 1.000 giao dịch (Vỏ sò: 200; Postmart: 800). Vỏ sò chiếm 25% số giao dịch."_s,
                {u"sum holds: 1.000 | 200 | 800"_s, u"share fails: 25% | 200 | 1.000"_s}},
        LinkRow{"StatedRemainderThatIsWrong",
                u"Có 80 hồ sơ, đã duyệt 50 hồ sơ, số còn lại 20 hồ sơ."_s,
                {u"sum fails: 80 | 50 | 20"_s}},
        LinkRow{"MarketShareBeforeAndNow",
                u"Quý I/2024 có 1.000 giao dịch (quý I/2023: 800).\n"
                u"Vỏ sò: 200 giao dịch, quý I/2023 là 80; thị phần theo số đơn tăng từ 10% lên 20%.\n"
                u"Postmart: 800 giao dịch, quý I/2023 là 720."_s,
                {u"sum holds: 1.000 | 200 | 800"_s, u"sum holds: 800 | 80 | 720"_s,
                 u"share holds: 10% | 80 | 800"_s, u"share holds: 20% | 200 | 1.000"_s}},
        LinkRow{"PartOfAPlaceWithItsShare",
                u"Năm 2023, toàn tỉnh có 20.000 đơn hàng nông sản. Riêng huyện Tân Kỳ có 1.500 đơn, tương "
                u"đương 7,5% toàn "
                u"tỉnh."_s,
                {u"share holds: 7,5% | 1.500 | 20.000"_s}},
        LinkRow{"ShareOfATableRow",
                u"Giá trị theo nhóm hàng (triệu đồng)\n\n| Nhóm hàng | Vỏ sò | Postmart | Cộng |\n"
                u"|---|---|---|---|\n| Rau củ | 10,0 | 15,0 | 25,0 |\n| Chè | 25,0 | 50,0 | 75,0 |\n| Tổng "
                u"cộng | 35,0 | 65,0 | 100,0 |\n\n"
                u"Rau củ đóng góp 25%."_s,
                {u"sum holds: 25,0 | 10,0 | 15,0"_s, u"sum holds: 75,0 | 25,0 | 50,0"_s,
                 u"sum holds: 35,0 | 10,0 | 25,0"_s, u"sum holds: 65,0 | 15,0 | 50,0"_s,
                 u"sum holds: 100,0 | 35,0 | 65,0"_s, u"sum holds: 100,0 | 25,0 | 75,0"_s,
                 u"share holds: 25% | 25,0 | 100,0"_s}}),
    [](const auto &row) { return std::string(row.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Refused, ReportLinks,
    testing::Values(
        LinkRow{
            "ShareOfAWholeThatIsNotGiven",
            u"Quý I/2024 có 1.000 giao dịch (Vỏ sò: 200; Postmart: 800). Vỏ sò chiếm 25% số giao dịch cả nước."_s,
            {u"sum holds: 1.000 | 200 | 800"_s}},
        LinkRow{
            "ShareAtAnotherTime",
            u"Quý I/2024 có 1.000 giao dịch (Vỏ sò: 200; Postmart: 800). Vỏ sò chiếm 25% số giao dịch năm 2022."_s,
            {u"sum holds: 1.000 | 200 | 800"_s}},
        LinkRow{
            "PartOfAPlaceWithAnotherShare",
            u"Năm 2023, toàn tỉnh có 20.000 đơn hàng nông sản. Riêng huyện Tân Kỳ có 1.500 đơn, chiếm 60% vùng núi."_s,
            {}},
        LinkRow{"MonthOfSomethingElse",
                u"Năm 2023, doanh thu bưu chính đạt 20 tỷ đồng. Riêng tháng 12, chi phí là 2 tỷ đồng."_s,
                {}},
        LinkRow{"MonthOfAnotherYear",
                u"Năm 2023, hai sàn có 9.000 giao dịch. Riêng tháng 10/2022 có 1.200 giao dịch."_s,
                {}},
        LinkRow{"LeftToDoIsNoRemainder", u"Huyện mở 12 lớp, xã mở 7 lớp, còn 3 lớp chưa quyết toán."_s, {}}),
    [](const auto &row) { return std::string(row.param.name); });

} // namespace
} // namespace tem
