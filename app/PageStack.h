#pragma once

#include "pages/PageId.h"
#include "report/StandingKey.h"

#include <QStackedWidget>

#include <map>

namespace tem {

class ReportModels;
class SourcePanel;

/// The pages of one report. A page is made when it is first asked for, so that a report shows at once.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// The models must outlive the pages.
    explicit PageStack(ReportModels &models, QWidget *parent = nullptr);

    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    QWidget *page(PageId page);

    /// "Nguồn" beside the page shown; the page of the text has its own reading of what is selected.
    void setSourceShown(bool shown);
    /// Puts the keyboard into the page's own field for finding; false where it has none.
    bool focusFindField();

signals:
    /// A page wants another one to be shown, the selection being what it is about.
    void pageRequested(tem::PageId page);
    /// A report of the library is to be opened at a figure.
    void figureRequested(qint64 report, const QString &figureId);
    /// Of the values that reports give for the key, that of `report` is to stand.
    void standingChosen(const tem::StandingKey &key, qint64 report);
    /// A page was made, before it is first shown.
    void pageMade(QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeSource();
    template <typename Page> QWidget *make();
    QWidget *makePage(PageId page);

    ReportModels &m_models;
    std::map<PageId, QWidget *> m_pages;
    PageId m_current = PageId::Overview;
    SourcePanel *m_source = nullptr;
    bool m_isSourceShown = false;
};

} // namespace tem
