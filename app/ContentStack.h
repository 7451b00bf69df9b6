#pragma once

#include "pages/PageId.h"
#include "report/Error.h"
#include "report/StandingKey.h"
#include "store/LibraryEntry.h"

#include <QStackedWidget>
#include <QTimer>

#include <vector>

namespace tem {

class ErrorPanel;
class LoadingPanel;
class PageStack;
class ReportModels;
class StartPage;

/// What fills the window: the pages of a report, or what stands in their place without one. Each is made when
/// it is first shown, so that the window opens at once.
class ContentStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// The models must outlive the stack.
    explicit ContentStack(ReportModels &models, QWidget *parent = nullptr);

    /// Makes everything anew in the language now installed, and shows the start.
    void rebuild();

    void showStart();
    /// After a moment, in case it is needed at all. `name` is empty for a pasted text.
    void showLoading(const QString &name);
    void setProgress(double share);
    void showError(const Error &error);
    void showPages();
    bool isStartShown() const;
    /// The reports of the library, for the start.
    void setLibrary(std::vector<LibraryEntry> entries);
    PageStack &pages() const { return *m_pages; }

signals:
    void startShown();
    void keptReportRequested(tem::ReportId id);
    void removalRequested(tem::ReportId id);
    void handOverRequested(tem::ReportId id);
    void comparisonRequested(tem::ReportId earlier, tem::ReportId later);
    void seriesRequested();
    /// A report of the library is to be opened at a figure.
    void figureRequested(qint64 report, const QString &figureId);
    /// Of the values that reports give for the key, that of `report` is to stand.
    void standingChosen(const tem::StandingKey &key, qint64 report);
    void openRequested();
    void pasteRequested();
    void sampleRequested();
    void retryRequested();
    void cancelRequested();
    void pageRequested(tem::PageId page);
    void pageMade(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePages();
    void bring(QWidget *widget);
    void showLoadingNow();

    ReportModels &m_models;
    QTimer m_loadingDelay;
    QString m_loadingName;
    StartPage *m_start = nullptr;
    LoadingPanel *m_loading = nullptr;
    ErrorPanel *m_error = nullptr;
    PageStack *m_pages = nullptr;
};

} // namespace tem
