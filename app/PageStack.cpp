#include "PageStack.h"

#include "items/ReportModels.h"
#include "pages/ChecksPage.h"
#include "pages/ComparisonPage.h"
#include "pages/FiguresPage.h"
#include "pages/OverviewPage.h"
#include "pages/RolloutPage.h"
#include "pages/SourcePage.h"
#include "pages/TrainingPage.h"

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

QWidget *PageStack::page(PageId page)
{
    const auto found = m_pages.find(page);
    if (found != m_pages.end())
        return found->second;
    QWidget *widget = makePage(page);
    addWidget(widget);
    m_pages.emplace(page, widget);
    return widget;
}

template <typename Page> QWidget *PageStack::make()
{
    auto *page = new Page(m_models, this);
    if constexpr (requires { &Page::pageRequested; })
        connect(page, &Page::pageRequested, this, &PageStack::pageRequested);
    if constexpr (requires { &Page::sourceRequested; })
        connect(page, &Page::sourceRequested, this, [this] { emit pageRequested(PageId::Source); });
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
