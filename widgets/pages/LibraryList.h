#pragma once

#include "items/LibraryModel.h"

#include <QWidget>

class QPoint;
class QTableView;

namespace tem {

class Button;
class SearchField;
class TextLabel;

/// The reports of the library as a table that can be sorted and searched. A double click or Enter asks to
/// open a report, Delete to remove the chosen ones; with two chosen they can be compared. The same stands in
/// buttons below and in a menu.
class LibraryList : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryList(QWidget *parent = nullptr);

    /// Keeps what is chosen, as far as it is still there.
    void setEntries(std::vector<LibraryEntry> entries);
    const LibraryModel &library() const { return m_library; }
    QTableView *table() const { return m_table; }
    SearchField *searchField() const { return m_search; }
    /// The chosen reports in the order of the table.
    std::vector<ReportId> chosen() const;

signals:
    void openRequested(tem::ReportId id);
    void removeRequested(tem::ReportId id);
    /// The earlier period first.
    void compareRequested(tem::ReportId earlier, tem::ReportId later);
    void handOverRequested(tem::ReportId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const std::vector<ReportId> &ids);
    void openMenu(const QPoint &place);
    void openChosen();
    void removeChosen();
    void compareChosen();
    void handOverChosen();
    void updateButtons();
    void fitColumns();
    /// Rows whose texts are longer than their columns get more lines. Only these are measured by lines, so
    /// that a large library costs no more than a look at each text.
    void fitRows();

    LibraryModel m_library;
    LibraryFilterModel m_shown;
    SearchField *m_search = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_nothingFound = nullptr;
    Button *m_open = nullptr;
    Button *m_compare = nullptr;
    Button *m_handOver = nullptr;
    Button *m_remove = nullptr;
};

} // namespace tem
