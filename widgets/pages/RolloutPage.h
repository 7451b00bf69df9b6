#pragma once

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedLayout;

namespace tem {

class Button;
class MapWidget;
class PageHeader;
class Panel;
class ProvinceTable;
class ReportModels;
class RolloutBar;
class RolloutLegend;
class SegmentedControl;
class SumLabel;
class TextLabel;

/// "Triển khai theo tỉnh": how many provinces stand where, and which of them the report names. Map, bar of
/// the counts and table of the provinces show the same selection, and emphasise the same stage. In a narrow
/// window map and table take turns.
class RolloutPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit RolloutPage(ReportModels &models, QWidget *parent = nullptr);

    MapWidget *map() const { return m_map; }
    ProvinceTable *table() const { return m_table; }
    RolloutBar *bar() const { return m_bar; }
    RolloutLegend *legend() const { return m_legend; }

    /// Emphasises a stage in map, bar, legend and table, as MapWidget::setStage().
    void showStage(const std::optional<QString> &group);
    /// Goes from the map to the table or back: the other one gets the focus, and in a narrow window the
    /// place.
    void switchView();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeMap();
    QWidget *makeCounts();
    QWidget *makeProvinces();
    void connectParts();
    void showReport();
    void fillFilter();
    void dressSearch();
    void arrange();
    void placeParts(bool isOneView);
    void arrangeFilter();

    ReportModels &m_models;
    PageHeader *m_header = nullptr;
    TextLabel *m_vintage = nullptr;
    QComboBox *m_rollouts = nullptr;
    QStackedLayout *m_states = nullptr;
    QGridLayout *m_grid = nullptr;
    SegmentedControl *m_view = nullptr;
    /// How the parts are arranged; nothing before they are.
    std::optional<bool> m_isOneView;
    QWidget *m_mapPanel = nullptr;
    MapWidget *m_map = nullptr;
    Panel *m_counts = nullptr;
    SumLabel *m_sum = nullptr;
    RolloutBar *m_bar = nullptr;
    RolloutLegend *m_legend = nullptr;
    Button *m_showAll = nullptr;
    QWidget *m_provinces = nullptr;
    QBoxLayout *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    QComboBox *m_stage = nullptr;
    ProvinceTable *m_table = nullptr;
};

} // namespace tem
