// No text of the window may be cut off or hard to read, on any screen that Tem is made for.

#include "InterfaceLanguage.h"
#include "WindowStates.h"
#include "WindowStyle.h"
#include "style/Theme.h"
#include "widgets/pages/TextFit.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class EveryState : public testing::TestWithParam<test::WindowState>
{
protected:
    EveryState()
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        useLanguage(Language::Vietnamese);
        QApplication::setPalette(Theme::light().palette());
        m_window =
            std::make_unique<MainWindow>(test::catalogueOf(GetParam()), m_settings, Language::Vietnamese);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->show();
    }

    /// What `find` finds in the window once its layouts have settled.
    std::string settled(const std::function<QStringList(QWidget &)> &find)
    {
        QStringList found;
        const bool isNone = QTest::qWaitFor([&] { return (found = find(*m_window)).isEmpty(); }, 2000);
        return isNone ? std::string() : found.join(u" | "_s).toStdString();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// The colour that most of a label is filled with.
QColor ground(const QImage &picture, const QRect &rect)
{
    std::map<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    return QColor(
        std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; })->first);
}

/// Labels whose ink stands out less than 4.5 to 1 from what they stand on, as the window is drawn.
QStringList faintTexts(QWidget &window)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList faint;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const QRect rect = QRect(label->mapTo(&window, QPoint()), label->size()) & picture.rect();
        if (label->window() != &window || !label->isVisible() || !label->isEnabled() ||
            label->text().isEmpty() || rect.isEmpty() || label->visibleRegion().isEmpty())
            continue;
        const QColor ink = label->palette().color(label->foregroundRole());
        if (contrast(ink, ground(picture, rect)) < 4.5)
            faint.append(label->text());
    }
    return faint;
}

TEST_P(EveryState, fitsEveryScreen)
{
    ASSERT_TRUE(GetParam().show(*m_window));
    for (const QSize &size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
        m_window->resize(size);
        ASSERT_EQ(m_window->size(), size);
        EXPECT_EQ(settled(test::clippedTexts), "") << size.width();
        EXPECT_EQ(settled(test::elidedTexts), "") << size.width();
    }
}

TEST_P(EveryState, isReadableInBothThemes)
{
    ASSERT_TRUE(GetParam().show(*m_window));
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        QApplication::setPalette(theme.palette());
        m_window->resize(1366, 768);
        EXPECT_EQ(settled(faintTexts), "") << (theme.isDark ? "dark" : "light");
    }
}

INSTANTIATE_TEST_SUITE_P(Window, EveryState, testing::ValuesIn(test::windowStates()), [](const auto &row) {
    std::string name = row.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace

} // namespace tem
