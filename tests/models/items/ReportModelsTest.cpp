#include "items/ReportModels.h"
#include "items/FigureFilterModel.h"
#include "items/ProvinceFilterModel.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tem {
namespace {

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

} // namespace
} // namespace tem
