#pragma once

#include "pages/PageId.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace tem {

class ContentStack;
class ReportModels;
class SearchPalette;
class WindowActions;
class WindowSettings;
struct SearchResult;

/// What the window does with the selection: finding what to select, back and forward through it, its source
/// beside the page, its copy.
class SelectionFlow : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the flow; `window` owns it.
    SelectionFlow(ReportModels &models, WindowSettings &settings, WindowActions &actions,
                  ContentStack &content, QWidget &window);

    /// To be called when a page is shown.
    void setPage(PageId page);

signals:
    void pageRequested(tem::PageId page);

protected:
    /// The back and forward buttons of mice, wherever the pointer is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSource(bool shown);
    void openSearch();
    void show(const SearchResult &result);
    PageId pageOf(const SearchResult &result) const;
    void updateActions();

    ReportModels &m_models;
    WindowSettings &m_settings;
    WindowActions &m_actions;
    ContentStack &m_content;
    QWidget &m_window;
    PageId m_page = PageId::Overview;
    /// Made when it is first asked for.
    SearchPalette *m_palette = nullptr;
    /// The commands that the palette offers, by their ids.
    QList<QPointer<QAction>> m_commands;
};

} // namespace tem
