#include "items/ReportModels.h"
#include "items/FigureFilterModel.h"
#include "items/ProvinceFilterModel.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST(ReportModels, KeepTheRulesOfItemModelsThroughEveryChange)
{
    ReportModels models(test::catalogue());
    FigureFilterModel figureFilter;
    figureFilter.setFigures(models.figures());
    ProvinceFilterModel provinceFilter;
    provinceFilter.setProvinces(models.provinces());
    const QAbstractItemModelTester figures(models.figures(), Mode::Fatal);
    const QAbstractItemModelTester filteredFigures(&figureFilter, Mode::Fatal);
    const QAbstractItemModelTester comparison(models.comparison(), Mode::Fatal);
    const QAbstractItemModelTester training(models.training(), Mode::Fatal);
    const QAbstractItemModelTester provinces(models.provinces(), Mode::Fatal);
    const QAbstractItemModelTester filteredProvinces(&provinceFilter, Mode::Fatal);
    const QAbstractItemModelTester statuses(models.statuses(), Mode::Fatal);
    const QAbstractItemModelTester checks(models.checks(), Mode::Fatal);

    Report withoutPlatforms = test::sampleReport();
    std::erase_if(withoutPlatforms.figures, [](const Figure &figure) { return !figure.platform.isEmpty(); });
    withoutPlatforms.checks.clear();

    models.setReport(test::sampleReport());
    EXPECT_EQ(models.figures()->rowCount(), 20);
    models.setReport(withoutPlatforms);
    EXPECT_EQ(models.comparison()->rowCount(), 0);
    models.setReport(Report());
    EXPECT_EQ(models.figures()->rowCount(), 0);
    models.clear();
    EXPECT_EQ(models.training()->rowCount(), 0);
}

TEST(ReportModels, SayWhatTheWindowShowsAroundThePages)
{
    const test::VietnameseTexts vietnamese;
    ReportModels models(test::catalogue());
    EXPECT_FALSE(models.hasReport());
    EXPECT_TRUE(models.countsText().isEmpty());
    const QSignalSpy changed(&models, &ReportModels::reportChanged);
    models.setReport(test::sampleReport());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(models.hasReport());
    EXPECT_EQ(models.title(), u"Báo cáo 6 tháng đầu năm 2023"_s);
    EXPECT_EQ(models.periodTitle(), u"6 tháng đầu năm 2023"_s);
    EXPECT_EQ(models.periodDates(), u"01/01/2023 – 30/06/2023"_s);
    EXPECT_EQ(models.vintageText(), u"63 tỉnh/TP"_s);
    EXPECT_EQ(models.sourceText(), u"mau-6-thang-2023.txt · UTF-8"_s);
    EXPECT_EQ(models.countsText(),
              u"15 số liệu · 5 số tỉnh theo tình trạng · 1 kỳ · 6 bỏ qua, đều có lý do"_s);
    EXPECT_EQ(models.shortHashText().size(), 21);
    EXPECT_EQ(models.counts(), (ReportCounts{15, 5, 3, 1, 6, 8}));
    EXPECT_EQ(models.rolloutTitles(), QStringList{u"Quyết định 468/QĐ-TTg"_s});
    EXPECT_EQ(
        models.openQuestions(),
        (QStringList{u"Tên 60 trong 63 tỉnh/TP được đếm theo tình trạng triển khai."_s,
                     u"Phần của từng sàn trong: Khóa đào tạo, tập huấn; Tin, bài trên báo chí."_s,
                     u"Lượt người dự đào tạo: Tổng ghi “lượt người”, các phần ghi “người”; báo cáo không nói "
                     u"cách đếm."_s,
                     test::spaced(u"Cách đếm lượt người: tính ra ≈_14.800_lượt_người/khóa (tính toán, "
                                  u"8.412.839 ÷ 568), nên cần hỏi lại nguồn."_s)}));
    models.clear();
    EXPECT_EQ(changed.size(), 2);
    EXPECT_FALSE(models.hasReport());
    EXPECT_TRUE(models.title().isEmpty());
}

TEST(ReportModels, TellAllAboutOneFigure)
{
    const test::VietnameseTexts vietnamese;
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    const FigureDetails details = models.details(u"f6"_s);
    EXPECT_EQ(details.heading, u"Postmart · Giao dịch qua sàn"_s);
    EXPECT_EQ(details.value, u"813.750"_s);
    EXPECT_EQ(details.shareFormula, u"813.750 ÷ 987.495"_s);
    EXPECT_EQ(details.sentenceTitle, u"Câu 4 trong văn bản"_s);
    EXPECT_EQ(
        details.sentenceText.mid(details.quoteBegin.value, details.quoteEnd.value - details.quoteBegin.value),
        u"813.750"_s);
    QStringList lines;
    for (const DetailLine &line : details.lines)
        lines.append(u"%1: %2"_s.arg(line.label, line.text));
    EXPECT_EQ(lines,
              (QStringList{u"Viết trong văn bản: “813.750”"_s, test::spaced(u"Hiểu là: 813.750_giao_dịch"_s),
                           test::spaced(u"Đơn vị: giao_dịch (theo tổng)"_s), u"Vai trò: phần của tổng"_s,
                           u"Mức chắc: chính xác, không kèm “khoảng”"_s, u"Kỳ: 6 tháng đầu năm 2023"_s,
                           test::spaced(u"Thuộc tổng: 987.495_giao_dịch"_s), u"Vị trí: ký tự 217–224"_s}));
    const FigureDetails count = models.details(u"g5"_s);
    EXPECT_EQ(count.valueWithUnit, u"3 tỉnh/TP"_s);
    EXPECT_EQ(count.lines.last().text, u"Quảng Bình, Khánh Hòa, Bình Phước"_s);
    EXPECT_TRUE(models.details(u"f99"_s).isEmpty());
}

TEST(ReportModels, SpeakTheLanguageSetWithVietnameseNumbers)
{
    ReportModels models(test::catalogue());
    models.setReport(test::sampleReport());
    const QSignalSpy changed(&models, &ReportModels::reportChanged);
    models.setLanguage(Language::English);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(models.comparison()->rows()[1].title, u"Transactions"_s);
    EXPECT_EQ(models.comparison()->rows()[1].ratioText, u"Postmart is 4,7 times as high"_s);
    EXPECT_EQ(models.statuses()->entries()[4].name, u"Surveyed, not assigned"_s);
    EXPECT_EQ(models.figures()->headerData(1, Qt::Horizontal).toString(), u"Indicator"_s);
    EXPECT_EQ(models.periodTitle(), u"first 6 months of 2023"_s);
    const test::VietnameseTexts vietnamese;
    models.setLanguage(Language::Vietnamese);
    EXPECT_EQ(models.comparison()->rows()[1].title, u"Giao dịch qua sàn"_s);
    EXPECT_EQ(models.comparison()->rows()[1].ratioText, u"Postmart gấp 4,7 lần"_s);
    EXPECT_EQ(models.figures()->headerData(1, Qt::Horizontal).toString(), u"Chỉ tiêu"_s);
}

TEST(ReportModels, ShowAnotherRolloutAndForgetTheSelectionOfTheLastReport)
{
    ReportModels models(test::catalogue());
    Report report = test::sampleReport();
    Rollout second = report.rollouts.front();
    second.id = u"r2"_s;
    second.groups.resize(1);
    second.groups.front().id = u"g9"_s;
    report.rollouts.push_back(second);
    models.setReport(report);
    EXPECT_EQ(models.statuses()->rowCount(), 5);
    models.setRollout(1);
    EXPECT_EQ(models.statuses()->rowCount(), 1);
    EXPECT_EQ(models.provinces()->namedCount(), 0);
    models.setRollout(7);
    EXPECT_EQ(models.rollout(), 1U);
    models.selection()->selectFigure(u"f1"_s);
    models.setReport(test::sampleReport());
    EXPECT_EQ(models.rollout(), 0U);
    EXPECT_EQ(models.selection()->current(), ReportSelection::Item());
}

TEST(ReportModels, SayThatATextHasNoFigure)
{
    const test::VietnameseTexts vietnamese;
    ReportModels models(test::catalogue());
    models.setReport(Report());
    EXPECT_EQ(models.countsText(), u"Không thấy số liệu nào trong văn bản này"_s);
    EXPECT_TRUE(models.keyFigures().empty());
    EXPECT_TRUE(models.openQuestions().isEmpty());
}

} // namespace
} // namespace tem
