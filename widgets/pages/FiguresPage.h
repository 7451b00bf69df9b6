#pragma once

#include "pages/PageId.h"

#include <QWidget>

class QComboBox;

namespace tem {

class Button;
class FigureFilterModel;
class FigureTable;
class PageHeader;
class ReportModels;
class SearchBar;
class SentenceQuote;
class TextLabel;

/// "Số liệu": every number that the report states, sortable and filtered by indicator, marketplace, role and
/// words. Nothing computed stands here.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit FiguresPage(ReportModels &models, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    FigureFilterModel *shown() const { return m_shown; }
    QComboBox *indicatorBox() const { return m_indicator; }
    QComboBox *platformBox() const { return m_platform; }
    QComboBox *roleBox() const { return m_role; }
    SearchBar *searchBar() const { return m_search; }

signals:
    void pageRequested(tem::PageId page);

private:
    void showReport();
    void fillBoxes();
    static QString roleName(const QString &word);
    void filter();
    void clearFilters();
    void followSelection();
    void showSentence();
    void showCount();

    ReportModels &m_models;
    FigureFilterModel *m_shown = nullptr;
    PageHeader *m_header = nullptr;
    SearchBar *m_search = nullptr;
    QComboBox *m_indicator = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_role = nullptr;
    Button *m_clear = nullptr;
    FigureTable *m_table = nullptr;
    TextLabel *m_empty = nullptr;
    TextLabel *m_sentenceTitle = nullptr;
    SentenceQuote *m_sentence = nullptr;
    Button *m_text = nullptr;
};

} // namespace tem
