#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace tem {

class ContentStack;
class NavigationPane;
class NoticeBar;
class ReportChooser;
class ReportModels;
class StatusLine;
class WindowActions;

/// The fixed parts of the window, each in its place: menus, toolbar, navigation, notices, content and status
/// line; and what they say about the report shown.
class WindowFrame : public QObject
{
    Q_OBJECT

public:
    /// Builds the parts into `window`, which owns them. All must outlive the frame.
    WindowFrame(ReportModels &models, WindowActions &actions, QMainWindow &window);

    NavigationPane &navigation() const { return *m_navigation; }
    NoticeBar &notice() const { return *m_notice; }
    ContentStack &content() const { return *m_content; }
    ReportChooser &chooser() const { return *m_chooser; }

    /// Writes every text anew in the language now installed.
    void retranslate();
    /// Title, badges, foot and status line of the report shown, or of none.
    void updateReportTexts();
    /// Narrow windows show icons alone for navigation.
    void setWindowWidth(int width);

private:
    void addToolBar();
    void addCentre();
    void addStatusBar();

    ReportModels &m_models;
    WindowActions &m_actions;
    QMainWindow &m_window;
    NavigationPane *m_navigation = nullptr;
    NoticeBar *m_notice = nullptr;
    ContentStack *m_content = nullptr;
    ReportChooser *m_chooser = nullptr;
    QAction *m_chooserAction = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace tem
