#include "WindowFixture.h"

#include "InterfaceLanguage.h"
#include "NoticeBar.h"
#include "WindowStyle.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QApplication>
#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

WindowTest::WindowTest()
    : m_catalogue(Catalogue::load({u":/catalogue"_s}).value())
{
    // The user's own settings must not be touched.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    useLanguage(Language::Vietnamese);
    QApplication::setPalette(Theme::light().palette());
    reopen();
}

WindowTest::~WindowTest() = default;

void WindowTest::reopen()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_catalogue, *m_settings, Language::Vietnamese);
    m_window->show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::openSample()
{
    window().openSample();
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
}

QString WindowTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

QAction *WindowTest::action(const char *name) const
{
    auto *found = m_window->findChild<QAction *>(QLatin1StringView(name));
    EXPECT_TRUE(found) << name;
    return found;
}

QString WindowTest::notice() const
{
    const auto *bar = m_window->findChild<NoticeBar *>();
    return bar->isVisible() ? bar->sentence() : QString();
}

bool WindowTest::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 60000);
}

} // namespace tem
