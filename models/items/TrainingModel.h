#pragma once

#include "items/IndicatorTable.h"

namespace tem {

/// Training and press: courses, attendances, trained households where stated, press items, and the
/// attendances of one course (derived). Courses, attendances and press items have a row even where the report
/// says nothing.
class TrainingModel : public IndicatorTable
{
    Q_OBJECT

public:
    using IndicatorTable::IndicatorTable;

    void show(const ReportView &view, const std::vector<IndicatorRow> &rows);
    void clear();

    /// The attendances of one course as a row like the others: computed, and not split by marketplace.
    IndicatorRow perCourseRow() const;
    /// Null where the report states no such indicator, or the catalogue id is none of this model's.
    const IndicatorRow *row(const QString &indicator) const;
    /// Attendances of one course, always derived; NotStated where the report lacks one of the two.
    const Cell &attendancesPerCourse() const { return m_perCourse; }
    QString perCourseName() const;
    /// "Tổng ghi “lượt người”, các phần ghi “người”; …": empty where the units agree.
    QString unitNote() const;
    /// "Số khóa đào tạo và số tin, bài không chia theo sàn." as far as it is true.
    QString notSplitNote() const;
    QString sourceText() const;

private:
    Cell m_perCourse;
};

} // namespace tem
