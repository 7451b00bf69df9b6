#include "SelectionFlow.h"

#include "CommandText.h"
#include "ContentStack.h"
#include "PageStack.h"
#include "WindowActions.h"
#include "WindowSettings.h"
#include "items/ReportModels.h"
#include "pages/CopyWithSource.h"
#include "pages/SourcePage.h"
#include "search/SearchPalette.h"
#include "text/SourceView.h"

#include <QApplication>
#include <QMouseEvent>

namespace tem {

using namespace Qt::StringLiterals;

SelectionFlow::SelectionFlow(ReportModels &models, WindowSettings &settings, WindowActions &actions,
                             ContentStack &content, QWidget &window)
    : QObject(&window)
    , m_models(models)
    , m_settings(settings)
    , m_actions(actions)
    , m_content(content)
    , m_window(window)
{
    SelectionHistory *history = m_models.history();
    connect(m_actions.goBack, &QAction::triggered, history, &SelectionHistory::goBack);
    connect(m_actions.goForward, &QAction::triggered, history, &SelectionHistory::goForward);
    connect(history, &SelectionHistory::placeRequested, this,
            [this](int place) { emit pageRequested(static_cast<PageId>(place)); });
    connect(history, &SelectionHistory::historyChanged, this, &SelectionFlow::updateActions);
    connect(m_actions.clearSelection, &QAction::triggered, this, [this] { m_models.selection()->clear(); });
    connect(m_actions.copyWithSource, &QAction::triggered, this, [this] { copyWithSource(m_models); });
    connect(m_actions.showSource, &QAction::triggered, this, &SelectionFlow::showSource);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        if (!m_content.pages().focusFindField())
            m_actions.searchAll->trigger();
    });
    connect(m_actions.searchAll, &QAction::triggered, this, &SelectionFlow::openSearch);
    qApp->installEventFilter(this);
    updateActions();
}

void SelectionFlow::setPage(PageId page)
{
    m_page = page;
    m_models.history()->setPlace(static_cast<int>(page));
    const bool shown = m_settings.isSourceShown(page);
    m_content.pages().setSourceShown(shown);
    m_actions.showSource->setChecked(shown);
}

void SelectionFlow::showSource(bool shown)
{
    m_settings.setSourceShown(m_page, shown);
    m_content.pages().setSourceShown(shown);
}

void SelectionFlow::openSearch()
{
    if (!m_palette) {
        m_palette = new SearchPalette(m_models, m_window);
        connect(m_palette, &SearchPalette::resultChosen, this, &SelectionFlow::show);
    }
    m_commands.clear();
    std::vector<SearchCommand> commands;
    for (QAction *action : m_actions.commands()) {
        if (action == m_actions.searchAll || !action->isEnabled())
            continue;
        commands.push_back({m_actions.isPage(*action) ? SearchKind::Page : SearchKind::Command,
                            static_cast<int>(m_commands.size()), commandText(*action),
                            action->shortcut().toString(QKeySequence::NativeText)});
        m_commands.append(action);
    }
    m_palette->open(std::move(commands));
}

void SelectionFlow::show(const SearchResult &result)
{
    switch (result.kind) {
    case SearchKind::Figure:
    case SearchKind::Province:
        emit pageRequested(pageOf(result));
        m_models.selection()->select(result.item);
        return;
    case SearchKind::Sentence:
        emit pageRequested(PageId::Source);
        if (auto *text = qobject_cast<SourcePage *>(m_content.pages().page(PageId::Source))) {
            text->view()->selectText({result.begin, result.end});
            text->setFocus();
        }
        return;
    case SearchKind::Page:
    case SearchKind::Command:
        // Later: a dialog that it opens must not run inside the key that chose it.
        if (QAction *action = m_commands.value(result.id))
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        return;
    }
}

PageId SelectionFlow::pageOf(const SearchResult &result) const
{
    if (result.kind == SearchKind::Province || result.item.kind == ReportSelection::Kind::Group)
        return PageId::Rollout;
    // The table and the text hold every figure: whoever reads them stays there.
    if (m_page == PageId::Figures || m_page == PageId::Source)
        return m_page;
    return chartPageOf(m_models, result.item.id);
}

void SelectionFlow::updateActions()
{
    m_actions.goBack->setEnabled(m_models.history()->canGoBack());
    m_actions.goForward->setEnabled(m_models.history()->canGoForward());
    m_actions.copyWithSource->setEnabled(m_models.selection()->current().kind != ReportSelection::Kind::None);
}

bool SelectionFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    auto *widget = qobject_cast<QWidget *>(watched);
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || !widget || widget->window() != &m_window)
        return false;
    (button == Qt::BackButton ? m_actions.goBack : m_actions.goForward)->trigger();
    return true;
}

} // namespace tem
