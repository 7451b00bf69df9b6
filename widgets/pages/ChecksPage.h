#pragma once

#include "pages/PageId.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace tem {

class Button;
class CheckFilterModel;
class CheckList;
class PageHeader;
class Panel;
class ReportModels;
class SegmentedControl;
class TextLabel;
struct CheckEntry;

/// "Đối soát": what must hold between the report's numbers, failing checks first, and the chosen one written
/// out.
class ChecksPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit ChecksPage(ReportModels &models, QWidget *parent = nullptr);

    CheckList *list() const { return m_list; }
    CheckFilterModel *filter() const { return m_filter; }
    SegmentedControl *segments() const { return m_segments; }

signals:
    void pageRequested(tem::PageId page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showReport();
    void followSelection();
    void choose(int row);
    void showInText();
    void showDetails(int row);
    void addSum(QBoxLayout &column, const CheckEntry &entry) const;
    void addSentences(QBoxLayout &column, const CheckEntry &entry);
    void updateEmptyText();
    /// A row of the check model speaks of what is selected.
    bool belongsToSelection(int row) const;
    int rowOfSelection() const;

    ReportModels &m_models;
    CheckFilterModel *m_filter = nullptr;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_segments = nullptr;
    CheckList *m_list = nullptr;
    TextLabel *m_empty = nullptr;
    Panel *m_side = nullptr;
    QScrollArea *m_details = nullptr;
    Button *m_text = nullptr;
    Button *m_copy = nullptr;
    QBoxLayout *m_body = nullptr;
    /// Row of the check model that the details show; -1 for none.
    int m_shown = -1;
};

} // namespace tem
