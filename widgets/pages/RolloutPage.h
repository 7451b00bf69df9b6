#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace tem {

class MapWidget;
class PageHeader;
class Panel;
class ProvinceTable;
class ReportModels;
class RolloutBar;
class SumLabel;
class TextLabel;

/// "Triển khai theo tỉnh": how many provinces stand where, and which of them the report names. Map, bar of
/// the counts and table of the provinces show the same selection.
class RolloutPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit RolloutPage(ReportModels &models, QWidget *parent = nullptr);

    MapWidget *map() const { return m_map; }
    ProvinceTable *table() const { return m_table; }
    RolloutBar *bar() const { return m_bar; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCounts();
    QWidget *makeProvinces();
    void showReport();
    void fillFilter();
    void dressSearch();

    ReportModels &m_models;
    PageHeader *m_header = nullptr;
    TextLabel *m_vintage = nullptr;
    QComboBox *m_rollouts = nullptr;
    QStackedLayout *m_states = nullptr;
    QBoxLayout *m_halves = nullptr;
    MapWidget *m_map = nullptr;
    Panel *m_counts = nullptr;
    SumLabel *m_sum = nullptr;
    RolloutBar *m_bar = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_searchIcon = nullptr;
    QComboBox *m_stage = nullptr;
    ProvinceTable *m_table = nullptr;
};

} // namespace tem
