#include "SelectionFlow.h"

#include "ContentStack.h"
#include "PageStack.h"
#include "WindowActions.h"
#include "WindowSettings.h"
#include "items/ReportModels.h"
#include "pages/CopyWithSource.h"

#include <QApplication>
#include <QMouseEvent>

namespace tem {

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
