#pragma once

#include "pages/PageId.h"

#include <QWidget>

namespace tem {

class Button;
class FigureFilterModel;
class FigureFilters;
class FigureTable;
class PageHeader;
class ReportModels;
class SearchBar;
class SentenceQuote;
class TextLabel;

/// "Số liệu": every number that the report states, sortable and filtered by indicator, marketplace, role,
/// certainty, result of the checks and words. Nothing computed stands here.
class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit FiguresPage(ReportModels &models, QWidget *parent = nullptr);

    FigureTable *table() const { return m_table; }
    FigureFilterModel *shown() const { return m_shown; }
    FigureFilters *filters() const { return m_filters; }
    SearchBar *searchBar() const { return m_search; }

signals:
    void pageRequested(tem::PageId page);

private:
    void showReport();
    void showFiltered();
    void clearFilters();
    void followSelection();
    void showSentence();
    void showCount();

    ReportModels &m_models;
    FigureFilterModel *m_shown = nullptr;
    PageHeader *m_header = nullptr;
    SearchBar *m_search = nullptr;
    FigureFilters *m_filters = nullptr;
    Button *m_clear = nullptr;
    FigureTable *m_table = nullptr;
    TextLabel *m_empty = nullptr;
    TextLabel *m_sentenceTitle = nullptr;
    SentenceQuote *m_sentence = nullptr;
    Button *m_text = nullptr;
};

} // namespace tem
