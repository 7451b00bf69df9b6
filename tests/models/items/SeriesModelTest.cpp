#include "items/SeriesModel.h"

#include "items/ReportModels.h"
#include "support/LibraryReports.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

const test::LibraryReports &library()
{
    static const test::LibraryReports read = test::readLibrary(test::catalogue());
    return read;
}

class SeriesModelTest : public testing::Test
{
protected:
    SeriesModelTest() { model.setSeries(library().series()); }

    const SeriesPanel *panel(const QString &indicator, const QString &note, const QString &unit = {}) const
    {
        for (const SeriesPanel &candidate : model.panels()) {
            if (candidate.key.indicator == indicator && candidate.note == note &&
                (unit.isEmpty() || candidate.key.unit == unit))
                return &candidate;
        }
        return nullptr;
    }
    static QStringList texts(const SeriesLine &line)
    {
        QStringList texts;
        for (const SeriesPoint &point : line.points)
            texts.append(pointText(point));
        return texts;
    }
    static QStringList periods(const SeriesPanel &panel)
    {
        QStringList texts;
        for (const PeriodFields &period : panel.periods)
            texts.append(shortPeriod(period));
        return texts;
    }

    test::VietnameseTexts texts_;
    SeriesModel model{test::catalogue()};
    QAbstractItemModelTester tester{&model};
};

TEST_F(SeriesModelTest, aPanelHasOneUnitAndOneKindOfPeriod)
{
    const SeriesPanel *halves = panel(u"transactions"_s, u"theo nửa năm"_s);
    ASSERT_TRUE(halves);
    EXPECT_EQ(periods(*halves),
              (QStringList{u"H2/2021"_s, u"H1/2022"_s, u"H2/2022"_s, u"H1/2023"_s, u"H2/2023"_s, u"H1/2024"_s,
                           u"H2/2024"_s, u"H1/2025"_s, u"H2/2025"_s, u"H1/2026"_s}));
    const SeriesPanel *quarters = panel(u"transactions"_s, u"theo quý"_s);
    ASSERT_TRUE(quarters);
    EXPECT_EQ(periods(*quarters).front(), u"Q3/2024"_s);
    EXPECT_TRUE(panel(u"ocop_products"_s, u"tại thời điểm"_s));
    EXPECT_FALSE(panel(u"ocop_products"_s, u"theo nửa năm"_s));
    // Attendances were counted in another unit from 2024 on.
    const SeriesPanel *attendances = panel(u"training_participants"_s, u"theo nửa năm"_s, u"lượt người"_s);
    const SeriesPanel *persons = panel(u"training_participants"_s, u"theo nửa năm"_s, u"người"_s);
    ASSERT_TRUE(attendances && persons);
    EXPECT_EQ(periods(*attendances).back(), u"H2/2023"_s);
    EXPECT_EQ(periods(*persons).front(), u"H1/2024"_s);
}

TEST_F(SeriesModelTest, linesStandInTheOrderOfTheCatalogueWithTheTotalLast)
{
    QStringList names;
    for (const SeriesLine &line : panel(u"transactions"_s, u"theo nửa năm"_s)->lines)
        names.append(line.name);
    EXPECT_EQ(names, (QStringList{u"Vỏ sò"_s, u"Postmart"_s, u"Tổng số"_s}));
}

TEST_F(SeriesModelTest, gapsStayGapsAndConflictsShowBothValues)
{
    const SeriesPanel &halves = *panel(u"transactions"_s, u"theo nửa năm"_s);
    EXPECT_TRUE(halves.isMissing(6));
    EXPECT_EQ(
        texts(halves.lines[1]),
        (QStringList{u"288.915"_s, u"401.780"_s, u"538.125"_s, u"655.240 ≠ 671.905"_s, u"790.455"_s,
                     u"872.640"_s, u"không có báo cáo"_s, u"1.092.295"_s, u"1.232.405"_s, u"1.371.245"_s}));
    EXPECT_EQ(texts(halves.lines[0])[3], u"139.880"_s);
    EXPECT_GT(model.conflictCount(), 0);
}

TEST_F(SeriesModelTest, theChosenValueStandsAndTheOtherIsStillSaid)
{
    const SeriesPanel &before = *panel(u"transactions"_s, u"theo nửa năm"_s);
    const StandingKey key = before.lines[1].points[3].candidates.front().key;
    model.setSeries(library().series({{key, 5}}));
    const SeriesPanel &after = *panel(u"transactions"_s, u"theo nửa năm"_s);
    EXPECT_EQ(texts(after.lines[1])[3], u"671.905"_s);
    const NumberText said = describePoint(after, after.lines[1], 3);
    EXPECT_TRUE(said.detail.contains(u"655.240"_s)) << said.detail.toStdString();
    EXPECT_TRUE(said.detail.contains(u"2023-h1-draft.txt"_s)) << said.detail.toStdString();
}

TEST_F(SeriesModelTest, saysValuePeriodAndReportOfAPoint)
{
    const SeriesPanel &quarters = *panel(u"training_courses"_s, u"theo quý"_s);
    const NumberText said = describePoint(quarters, quarters.lines.front(), quarters.periods.size() - 1);
    EXPECT_EQ(QString(said.name).replace(QChar(0xA0), u' '), u"Tổng số, quý I năm 2026: > 310 khóa"_s);
    EXPECT_TRUE(said.detail.contains(u"hơn"_s)) << said.detail.toStdString();
    EXPECT_TRUE(said.detail.contains(u"2026-q1.txt"_s)) << said.detail.toStdString();
}

TEST_F(SeriesModelTest, theTableHasEveryPeriodOfEveryPanel)
{
    std::size_t rows = 0;
    for (const SeriesPanel &one : model.panels())
        rows += one.periods.size();
    EXPECT_EQ(static_cast<std::size_t>(model.rowCount()), rows);
    EXPECT_EQ(model.reportCount(), 16);
    EXPECT_EQ(model.headerData(3, Qt::Horizontal).toString(), u"Vỏ sò"_s);
    const auto *halves = panel(u"transactions"_s, u"theo nửa năm"_s);
    const auto index = halves - model.panels().data();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(SeriesModel::PanelRole).toInt() != index)
            continue;
        EXPECT_EQ(model.index(row, 3).data().toString(), u"61.340"_s);
        EXPECT_EQ(model.index(row, 3).data(SeriesModel::NumberRole).toString(), u"61340"_s);
        EXPECT_EQ(model.index(row, 3).data(SeriesModel::ReportRole).toLongLong(), 1);
        EXPECT_EQ(model.index(row + 6, 3).data().toString(), u"không có báo cáo"_s);
        EXPECT_EQ(model.index(row + 6, model.reportsColumn()).data().toString(), u"không có báo cáo"_s);
        EXPECT_TRUE(model.index(row + 3, 4).data(SeriesModel::ConflictRole).toBool());
        EXPECT_FALSE(model.index(row + 3, 4).data(SeriesModel::NumberRole).isValid());
        break;
    }
}

TEST(Baselines, standInWhatIsSaidOfAFigureAndOnlyWhereTheyMatch)
{
    const test::VietnameseTexts texts;
    ReportModels models(test::catalogue());
    const Report &report = library().reports[5];
    models.setReport(report);
    const auto id = [&](const QString &quote) {
        return std::ranges::find(models.report().figures, quote, &Figure::quote)->id;
    };
    EXPECT_TRUE(describeFigure(models, id(u"168.310"_s)).baselines.empty());

    models.setBaselines(BaselineFinder(library().series()));
    const NumberText voso = describeFigure(models, id(u"168.310"_s));
    ASSERT_EQ(voso.baselines.size(), 2U);
    EXPECT_TRUE(voso.baselines[0].baseline.contains(u"139.880"_s)) << voso.toolTip().toStdString();
    EXPECT_TRUE(voso.baselines[1].baseline.contains(u"112.460"_s)) << voso.toolTip().toStdString();
    EXPECT_TRUE(voso.toolTip().contains(voso.baselines[1].reportTitle));
    EXPECT_TRUE(voso.description().contains(u"112.460"_s));

    // The reports of the first half disagree about Postmart, so there is nothing to compare with.
    const NumberText postmart = describeFigure(models, id(u"790.455"_s));
    ASSERT_EQ(postmart.baselines.size(), 2U);
    EXPECT_FALSE(postmart.baselines[0].isKnown());
    EXPECT_TRUE(postmart.toolTip().contains(postmart.baselines[0].reason.toHtmlEscaped()));

    const FigureDetails details = models.details(id(u"168.310"_s));
    const auto line = std::ranges::find(details.lines, voso.baselines[0].label, &DetailLine::label);
    ASSERT_NE(line, details.lines.end());
    EXPECT_TRUE(line->text.contains(u"139.880"_s)) << line->text.toStdString();
}

} // namespace

} // namespace tem
