#include "ContentStack.h"

#include "PageStack.h"
#include "items/ReportModels.h"
#include "pages/ErrorPanel.h"
#include "pages/LibraryList.h"
#include "pages/LoadingPanel.h"
#include "pages/StartPage.h"

#include <chrono>
#include <initializer_list>
#include <utility>

namespace tem {

namespace {
/// Most reports are read sooner, and a panel that flashes up says nothing.
constexpr std::chrono::milliseconds loadingDelay{200};
} // namespace

ContentStack::ContentStack(ReportModels &models, QWidget *parent)
    : QStackedWidget(parent)
    , m_models(models)
{
    m_loadingDelay.setSingleShot(true);
    connect(&m_loadingDelay, &QTimer::timeout, this, &ContentStack::showLoadingNow);
    makePages();
}

void ContentStack::rebuild()
{
    m_loadingDelay.stop();
    for (QWidget *old : std::initializer_list<QWidget *>{m_start, m_loading, m_error, m_pages})
        delete old;
    m_start = nullptr;
    m_loading = nullptr;
    m_error = nullptr;
    makePages();
    showStart();
}

void ContentStack::makePages()
{
    m_pages = new PageStack(m_models, this);
    connect(m_pages, &PageStack::pageRequested, this, &ContentStack::pageRequested);
    connect(m_pages, &PageStack::pageMade, this, &ContentStack::pageMade);
    connect(m_pages, &PageStack::figureRequested, this, &ContentStack::figureRequested);
    connect(m_pages, &PageStack::standingChosen, this, &ContentStack::standingChosen);
    addWidget(m_pages);
}

void ContentStack::bring(QWidget *widget)
{
    m_loadingDelay.stop();
    setCurrentWidget(widget);
}

void ContentStack::showStart()
{
    if (!m_start) {
        m_start = new StartPage(this);
        connect(m_start, &StartPage::openRequested, this, &ContentStack::openRequested);
        connect(m_start, &StartPage::pasteRequested, this, &ContentStack::pasteRequested);
        connect(m_start, &StartPage::sampleRequested, this, &ContentStack::sampleRequested);
        connect(m_start, &StartPage::seriesRequested, this, &ContentStack::seriesRequested);
        const LibraryList *library = m_start->library();
        connect(library, &LibraryList::openRequested, this, &ContentStack::keptReportRequested);
        connect(library, &LibraryList::removeRequested, this, &ContentStack::removalRequested);
        connect(library, &LibraryList::handOverRequested, this, &ContentStack::handOverRequested);
        connect(library, &LibraryList::compareRequested, this, &ContentStack::comparisonRequested);
        addWidget(m_start);
    }
    bring(m_start);
    emit startShown();
}

bool ContentStack::isStartShown() const
{
    return m_start && currentWidget() == m_start;
}

void ContentStack::setLibrary(std::vector<LibraryEntry> entries)
{
    if (m_start)
        m_start->setLibrary(std::move(entries));
}

void ContentStack::showLoading(const QString &name)
{
    m_loadingName = name;
    m_loadingDelay.start(loadingDelay);
}

void ContentStack::showLoadingNow()
{
    if (!m_loading) {
        m_loading = new LoadingPanel(this);
        connect(m_loading, &LoadingPanel::cancelRequested, this, &ContentStack::cancelRequested);
        addWidget(m_loading);
    }
    m_loading->start(m_loadingName);
    bring(m_loading);
}

void ContentStack::setProgress(double share)
{
    if (m_loading)
        m_loading->setProgress(share);
}

void ContentStack::showError(const Error &error)
{
    if (!m_error) {
        m_error = new ErrorPanel(this);
        connect(m_error, &ErrorPanel::retryRequested, this, &ContentStack::retryRequested);
        connect(m_error, &ErrorPanel::openRequested, this, &ContentStack::openRequested);
        addWidget(m_error);
    }
    m_error->setError(error);
    bring(m_error);
}

void ContentStack::showPages()
{
    bring(m_pages);
}

void ContentStack::showEvent(QShowEvent *event)
{
    // A window that opens with a report needs no start page.
    if (currentWidget() == m_pages && !m_models.hasReport() && !m_loadingDelay.isActive())
        showStart();
    QStackedWidget::showEvent(event);
}

} // namespace tem
