#include "items/TrainingModel.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::spaced;

class Training : public testing::Test
{
protected:
    void show(const Report &report)
    {
        const ReportView view(report, test::catalogue());
        model.show(view, indicatorRows(view));
    }

    const test::VietnameseTexts vietnamese;
    TrainingModel model;
};

TEST_F(Training, HasCoursesAttendancesAndPress)
{
    show(test::sampleReport());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.row(u"training_courses"_s)->total.textWithUnit, spaced(u"568_khóa"_s));
    const IndicatorRow *attendances = model.row(u"training_participants"_s);
    EXPECT_EQ(attendances->total.textWithUnit, spaced(u"8.412.839_lượt_người"_s));
    EXPECT_EQ(attendances->cells[0].text, u"4.354.205"_s);
    EXPECT_EQ(attendances->cells[0].shareText, spaced(u"51,8_%"_s));
    EXPECT_EQ(model.row(u"press_items"_s)->total.textWithUnit, spaced(u"2.719_bài"_s));
    EXPECT_EQ(model.row(u"transactions"_s), nullptr);
}

TEST_F(Training, ComputesAttendancesOfACourse)
{
    show(test::sampleReport());
    const Cell &perCourse = model.attendancesPerCourse();
    EXPECT_EQ(perCourse.textWithUnit, spaced(u"≈_14.800_lượt_người/khóa"_s));
    EXPECT_TRUE(perCourse.derived);
    EXPECT_EQ(perCourse.sources, (QStringList{u"f12"_s, u"f11"_s}));
}

TEST_F(Training, NotesUnitsAndWhatIsNotSplit)
{
    show(test::sampleReport());
    EXPECT_EQ(model.unitNote(),
              u"Tổng ghi “lượt người”, các phần ghi “người”; báo cáo không nói cách đếm."_s);
    EXPECT_EQ(model.notSplitNote(),
              u"Báo cáo không chia theo sàn: Khóa đào tạo, tập huấn; Tin, bài trên báo chí."_s);
    EXPECT_EQ(model.sourceText(), u"câu 5, 6"_s);
}

TEST_F(Training, SaysThatNothingIsStated)
{
    show(Report());
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.row(u"press_items"_s)->total.state, CellState::NotStated);
    EXPECT_EQ(model.row(u"press_items"_s)->total.text, u"không nêu"_s);
    EXPECT_EQ(model.row(u"press_items"_s)->title, u"Tin, bài trên báo chí"_s);
    EXPECT_EQ(model.attendancesPerCourse().state, CellState::NotStated);
    EXPECT_TRUE(model.unitNote().isEmpty());
    EXPECT_TRUE(model.notSplitNote().isEmpty());
    EXPECT_TRUE(model.sourceText().isEmpty());
}

} // namespace
} // namespace tem
