#pragma once

#include <QWidget>

namespace tem {

class BarPanel;
class ChartView;
class PageHeader;
class Panel;
class PlatformLegend;
class ReportModels;
class ShareBar;
class TextLabel;
class TilePanel;

/// "Đào tạo – truyền thông": how many courses, attendances and press items? With the attendances by
/// marketplace, their shares and the attendances of one course, which are computed; the same as a table.
class TrainingPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit TrainingPage(ReportModels &models, QWidget *parent = nullptr);

    const TilePanel *tiles() const { return m_tiles; }
    BarPanel *attendances() const { return m_attendances; }
    ChartView *view() const { return m_view; }

private:
    void showReport();
    void showNumbers();
    void showAttendances();
    void showPerCourse();
    void showTable();

    ReportModels &m_models;
    PageHeader *m_header = nullptr;
    PlatformLegend *m_legend = nullptr;
    TilePanel *m_tiles = nullptr;
    Panel *m_byPlatform = nullptr;
    BarPanel *m_attendances = nullptr;
    TextLabel *m_shareTitle = nullptr;
    ShareBar *m_shares = nullptr;
    TextLabel *m_unitNote = nullptr;
    Panel *m_perCourse = nullptr;
    TextLabel *m_perCourseValue = nullptr;
    TextLabel *m_perCourseUnit = nullptr;
    TextLabel *m_perCourseFormula = nullptr;
    TextLabel *m_notSplit = nullptr;
    ChartView *m_view = nullptr;
};

} // namespace tem
