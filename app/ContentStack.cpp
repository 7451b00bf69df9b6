#include "ContentStack.h"

#include "PageStack.h"
#include "pages/ErrorPanel.h"
#include "pages/LoadingPanel.h"
#include "pages/StartPage.h"

#include <initializer_list>

namespace tem {

ContentStack::ContentStack(ReportModels &models, QWidget *parent)
    : QStackedWidget(parent)
    , m_models(models)
{
    rebuild();
}

void ContentStack::rebuild()
{
    for (QWidget *old : std::initializer_list<QWidget *>{m_start, m_loading, m_error, m_pages})
        delete old;
    m_start = nullptr;
    m_loading = nullptr;
    m_error = nullptr;

    m_pages = new PageStack(m_models, this);
    connect(m_pages, &PageStack::pageRequested, this, &ContentStack::pageRequested);
    addWidget(m_pages);
    showStart();
}

void ContentStack::showStart()
{
    if (!m_start) {
        m_start = new StartPage(this);
        connect(m_start, &StartPage::openRequested, this, &ContentStack::openRequested);
        connect(m_start, &StartPage::pasteRequested, this, &ContentStack::pasteRequested);
        connect(m_start, &StartPage::sampleRequested, this, &ContentStack::sampleRequested);
        addWidget(m_start);
    }
    setCurrentWidget(m_start);
}

void ContentStack::showLoading(const QString &name)
{
    if (!m_loading) {
        m_loading = new LoadingPanel(this);
        connect(m_loading, &LoadingPanel::cancelRequested, this, &ContentStack::cancelRequested);
        addWidget(m_loading);
    }
    m_loading->start(name);
    setCurrentWidget(m_loading);
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
    setCurrentWidget(m_error);
}

void ContentStack::showPages()
{
    setCurrentWidget(m_pages);
}

} // namespace tem
