#pragma once

#include "MainWindow.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace tem {

/// The real window on a temporary folder: settings of its own, the built-in catalogue, Vietnamese.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    MainWindow &window() { return *m_window; }
    /// Closes the window and opens a new one with the same settings.
    void reopen();
    void openSample();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QAction *action(const char *name) const;
    /// The sentence of the notice above the pages, empty without one.
    QString notice() const;

    /// Runs the event loop until `condition` holds; false where it does not within a minute.
    static bool waitFor(const std::function<bool()> &condition);

    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tem
