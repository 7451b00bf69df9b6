#include "WindowFrame.h"

#include "ContentStack.h"
#include "NavigationPane.h"
#include "NoticeBar.h"
#include "PageNames.h"
#include "ReportChooser.h"
#include "StatusLine.h"
#include "WindowActions.h"
#include "items/ReportModels.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

WindowFrame::WindowFrame(ReportModels &models, WindowActions &actions, QMainWindow &window)
    : QObject(&window)
    , m_models(models)
    , m_actions(actions)
    , m_window(window)
{
    m_actions.fillMenuBar(*m_window.menuBar());
    addToolBar();
    addCentre();
    addStatusBar();
    connect(&m_models, &ReportModels::reportChanged, this, &WindowFrame::updateReportTexts);
}

void WindowFrame::addToolBar()
{
    auto *tools = new QToolBar(&m_window);
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    // Wider than the 16 px glyph: Fusion leaves too little between icon and text.
    tools->setIconSize({22, 16});
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions.fillToolBar(*tools);
    auto *space = new QWidget(tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // As high as the chooser that comes and goes, so that the page below stays where it is.
    space->setMinimumHeight(length::button);
    tools->addWidget(space);
    m_chooser = new ReportChooser(tools);
    m_chooserAction = tools->addWidget(m_chooser);
    auto *reports = new QMenu(m_chooser);
    connect(reports, &QMenu::aboutToShow, this, [this, reports] {
        reports->clear();
        reports->addActions(m_actions.recentMenu()->actions());
        reports->addSeparator();
        reports->addActions({m_actions.openSample, m_actions.open});
    });
    m_chooser->setMenu(reports);
    tools->layout()->setContentsMargins(8, 6, 8, 6);
    m_window.addToolBar(tools);
}

void WindowFrame::addCentre()
{
    m_navigation = new NavigationPane(&m_window);
    for (const PageId page : allPages())
        m_navigation->addPage(page, pageIcon(page), pageTitle(page));
    m_notice = new NoticeBar(&m_window);
    m_content = new ContentStack(m_models, &m_window);

    auto *centre = new QWidget(&m_window);
    auto *columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_navigation);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_notice);
    rows->addWidget(m_content, 1);
    columns->addLayout(rows, 1);
    m_window.setCentralWidget(centre);
}

void WindowFrame::addStatusBar()
{
    m_status = new StatusLine(&m_window);
    QStatusBar *bar = m_window.statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_status, 1);
}

void WindowFrame::retranslate()
{
    m_actions.retranslate();
    for (const PageId page : allPages())
        m_navigation->setTitle(page, pageTitle(page));
    m_navigation->focusProxy()->setAccessibleName(tr("Pages"));
    updateReportTexts();
}

void WindowFrame::updateReportTexts()
{
    const bool hasReport = m_models.hasReport();
    m_actions.setHasReport(hasReport);
    m_navigation->setEnabled(hasReport);
    m_chooserAction->setVisible(hasReport);
    m_chooser->setTitle(m_models.title());
    m_status->showReport(m_models);
    m_window.setWindowTitle(hasReport ? tr("%1 – Tem", "window title: report").arg(m_models.title())
                                      : u"Tem"_s);
    for (const PageId page : allPages())
        m_navigation->setBadge(page, pageBadge(page, m_models));
    if (hasReport)
        m_navigation->setFoot(tr("Period of the report"), m_models.periodDates(),
                              tr("Units: %1").arg(m_models.vintageText()));
    else
        m_navigation->setFoot({}, {}, {});
}

void WindowFrame::setWindowWidth(int width)
{
    m_navigation->setNarrow(width < length::narrowWindow);
}

} // namespace tem
