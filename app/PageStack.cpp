#include "PageStack.h"

#include "items/ReportModels.h"
#include "pages/ChecksPage.h"
#include "pages/ComparisonPage.h"
#include "pages/FiguresPage.h"
#include "pages/OverviewPage.h"
#include "pages/PageLayout.h"
#include "pages/RolloutPage.h"
#include "pages/SearchBar.h"
#include "pages/SeriesPage.h"
#include "pages/SourcePage.h"
#include "pages/SourcePanel.h"
#include "pages/TrainingPage.h"

#include <QCoreApplication>
#include <QResizeEvent>

#include <type_traits>

namespace tem {

PageStack::PageStack(ReportModels &models, QWidget *parent)
    : QStackedWidget(parent)
    , m_models(models)
{
}

void PageStack::showPage(PageId page)
{
    setCurrentWidget(this->page(page));
    m_current = page;
}

void PageStack::setSourceShown(bool shown)
{
    m_isSourceShown = shown;
    placeSource();
}

bool PageStack::focusFindField()
{
    SearchBar *field = nullptr;
    if (const auto *text = qobject_cast<SourcePage *>(currentWidget()))
        field = text->searchBar();
    else if (const auto *figures = qobject_cast<FiguresPage *>(currentWidget()))
        field = figures->searchBar();
    if (field)
        field->setFocus(Qt::ShortcutFocusReason);
    return field;
}

void PageStack::placeSource()
{
    QWidget *page = currentWidget();
    if (!page)
        return;
    auto *text = qobject_cast<SourcePage *>(page);
    if (text)
        text->setReadingShown(m_isSourceShown);
    // Sources of values over time are other reports than the one that is open.
    const bool isBeside = m_isSourceShown && !text && !qobject_cast<SeriesPage *>(page);
    if (isBeside && !m_source) {
        m_source = new SourcePanel(m_models);
        connect(m_source, &SourcePanel::sourceRequested, this,
                [this] { emit pageRequested(PageId::Source); });
    }
    if (isBeside) {
        placeBeside(*page, *m_source);
        m_source->setBelow(isNarrow(*page));
    }
    if (m_source)
        m_source->setVisible(isBeside);
    // The page has as much room as before, but what it shows may have less.
    QResizeEvent sameSize(page->size(), page->size());
    QCoreApplication::sendEvent(page, &sameSize);
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    placeSource();
    QStackedWidget::resizeEvent(event);
}

QWidget *PageStack::page(PageId page)
{
    const auto found = m_pages.find(page);
    if (found != m_pages.end())
        return found->second;
    QWidget *widget = makePage(page);
    addWidget(widget);
    m_pages.emplace(page, widget);
    emit pageMade(widget);
    return widget;
}

template <typename Page> QWidget *PageStack::make()
{
    auto *page = new Page(m_models, this);
    if constexpr (requires { &Page::pageRequested; })
        connect(page, &Page::pageRequested, this, &PageStack::pageRequested);
    if constexpr (std::is_same_v<Page, SeriesPage>) {
        connect(page, &Page::figureRequested, this, &PageStack::figureRequested);
        connect(page, &Page::standingChosen, this, &PageStack::standingChosen);
    }
    return page;
}

QWidget *PageStack::makePage(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return make<OverviewPage>();
    case PageId::Comparison:
        return make<ComparisonPage>();
    case PageId::Training:
        return make<TrainingPage>();
    case PageId::Rollout:
        return make<RolloutPage>();
    case PageId::Series:
        return make<SeriesPage>();
    case PageId::Figures:
        return make<FiguresPage>();
    case PageId::Checks:
        return make<ChecksPage>();
    case PageId::Source:
        return make<SourcePage>();
    }
    Q_UNREACHABLE();
}

} // namespace tem
