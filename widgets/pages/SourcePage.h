#pragma once

#include "pages/PageId.h"
#include "text/TextSearch.h"

#include <QWidget>

class QBoxLayout;

namespace tem {

class MarkLegend;
class MarkPanel;
class PageHeader;
class ReportModels;
class SearchBar;
class SourceView;

/// "Văn bản nguồn": the text with everything that was understood in it, and what is known of the selected
/// place.
class SourcePage : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the page.
    explicit SourcePage(ReportModels &models, QWidget *parent = nullptr);

    SourceView *view() const { return m_view; }
    SearchBar *searchBar() const { return m_search; }
    /// What is known of the selected place, beside the text.
    void setReadingShown(bool shown);
    /// "26 places with digits, each with an explanation".
    QString summary() const { return m_summary; }

signals:
    /// The page on which the selected number is drawn.
    void pageRequested(tem::PageId page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showReport();
    void showTexts();
    void placeSide();
    void search(const QString &words);
    void goToMatch(int step);
    void showMatch(int match);
    void requestChart();

    ReportModels &m_models;
    PageHeader *m_header = nullptr;
    SearchBar *m_search = nullptr;
    MarkLegend *m_legend = nullptr;
    SourceView *m_view = nullptr;
    MarkPanel *m_side = nullptr;
    QBoxLayout *m_body = nullptr;
    TextSearch m_textSearch;
    std::vector<TextMatch> m_matches;
    int m_match = -1;
    QString m_summary;
};

/// The page that draws a figure or a computed number (Cell::derivedId) best.
PageId chartPageOf(const ReportModels &models, const QString &id);

} // namespace tem
