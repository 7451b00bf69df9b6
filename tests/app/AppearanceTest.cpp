#include "WindowFixture.h"

#include "Appearance.h"
#include "DesktopScheme.h"
#include "PageNames.h"
#include "style/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// The new palette comes to the widgets through the event loop.
bool becomes(const QWidget &widget, bool dark)
{
    return QTest::qWaitFor([&] { return Theme::of(widget).isDark == dark; }, 5000);
}

bool stays(const QWidget &widget, bool dark)
{
    QTest::qWait(20);
    return Theme::of(widget).isDark == dark;
}

/// Up to the rounding of edges: what is left of another theme differs by far more.
bool looksEqual(const QImage &a, const QImage &b)
{
    constexpr int rounding = 8;
    if (a.size() != b.size())
        return false;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb first = a.pixel(x, y);
            const QRgb second = b.pixel(x, y);
            if (qAbs(qRed(first) - qRed(second)) > rounding ||
                qAbs(qGreen(first) - qGreen(second)) > rounding ||
                qAbs(qBlue(first) - qBlue(second)) > rounding)
                return false;
        }
    }
    return true;
}

/// The desktop portal's answers, on the bus that it is registered at.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    mutable int questions = 0;

public slots:
    QDBusVariant Read(const QString &group, const QString &key) const // NOLINT: the portal's name
    {
        ++questions;
        const bool isAsked = group == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? scheme : 99U)));
    }
};

/// A session bus of the test's own.
class BusTest : public testing::Test
{
protected:
    BusTest()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        EXPECT_TRUE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        EXPECT_TRUE(service().registerService(u"org.freedesktop.portal.Desktop"_s));
        EXPECT_TRUE(service().registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                             QDBusConnection::ExportAllSlots));
    }

    ~BusTest() override
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        QDBusConnection::disconnectFromBus(u"window"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QDBusConnection service() const { return QDBusConnection::connectToBus(m_address, u"portal"_s); }
    QDBusConnection client() const { return QDBusConnection::connectToBus(m_address, u"window"_s); }

    /// The question comes after the wish to hear of changes, on the same connection.
    bool waitForQuestion(int number = 1)
    {
        return QTest::qWaitFor([&] { return m_portal.questions == number; }, 10000);
    }

    void announce(const QString &key, uint scheme)
    {
        QDBusMessage change = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        change << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(scheme));
        service().send(change);
    }

    FakePortal m_portal;

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace

TEST_F(WindowTest, FollowsTheSystemAtFirst)
{
    EXPECT_EQ(window().appearance().choice(), ThemeChoice::System);
    window().appearance().setDesktopIsDark(true);
    EXPECT_TRUE(becomes(window(), true));
    window().appearance().setDesktopIsDark(false);
    EXPECT_TRUE(becomes(window(), false));
}

TEST_F(WindowTest, RemembersTheThemeThatTheUserChose)
{
    emit action("themeDark")->triggered();
    EXPECT_TRUE(becomes(window(), true));
    EXPECT_TRUE(action("themeDark")->isChecked());
    window().appearance().setDesktopIsDark(false);
    EXPECT_TRUE(stays(window(), true));

    QApplication::setPalette(Theme::light().palette());
    reopen();
    EXPECT_TRUE(becomes(window(), true));
    EXPECT_TRUE(action("themeDark")->isChecked());
}

TEST_F(WindowTest, TakesATurnOfThePlatformsThemeOnlyWhereItFollowsIt)
{
    emit action("themeDark")->triggered();
    QEvent turned(QEvent::ThemeChange);
    QApplication::sendEvent(&window(), &turned);
    EXPECT_TRUE(stays(window(), true));
    // The offscreen platform is light.
    emit action("themeSystem")->triggered();
    QApplication::sendEvent(&window(), &turned);
    EXPECT_TRUE(becomes(window(), false));
}

/// A page that was light and became dark looks as one that was dark from the beginning.
TEST_F(WindowTest, ChangesEveryOpenPageAtOnce)
{
    window().resize(1366, 768);
    openSample();
    const auto visitAll = [this] {
        for (const PageId page : allPages()) {
            window().showPage(page);
            QTest::qWait(60);
        }
    };
    visitAll();
    window().appearance().setChoice(ThemeChoice::Dark);
    std::map<PageId, QImage> switched;
    for (const PageId page : allPages()) {
        window().showPage(page);
        QTest::qWait(60);
        switched[page] = window().grab().toImage();
    }
    reopen();
    window().resize(1366, 768);
    window().appearance().setChoice(ThemeChoice::Dark);
    openSample();
    visitAll();
    for (const PageId page : allPages()) {
        window().showPage(page);
        QTest::qWait(60);
        const QImage fresh = window().grab().toImage();
        EXPECT_TRUE(looksEqual(fresh, switched[page])) << qPrintable(pageTitle(page));
        EXPECT_TRUE(Theme::of(*window().page(page)).isDark);
    }
}

TEST_F(BusTest, ReadsTheDesktopsScheme)
{
    struct Row
    {
        const char *name;
        uint scheme;
        std::optional<bool> isDark;
    };
    int questions = 0;
    for (const Row &row : {Row{"no preference", 0, std::nullopt}, Row{"dark", 1, true},
                           Row{"light", 2, false}, Row{"a later version's", 3, std::nullopt}}) {
        m_portal.scheme = row.scheme;
        const DesktopScheme scheme(client());
        QSignalSpy read(&scheme, &DesktopScheme::schemeRead);
        ASSERT_TRUE(waitForQuestion(++questions)) << row.name;
        if (!row.isDark)
            announce(u"color-scheme"_s, 1);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 10000)) << row.name;
        EXPECT_EQ(read.first()[0].toBool(), row.isDark.value_or(true)) << row.name;
    }
}

TEST_F(BusTest, HearsOfChanges)
{
    const DesktopScheme scheme(client());
    QSignalSpy read(&scheme, &DesktopScheme::schemeRead);
    ASSERT_TRUE(waitForQuestion());
    announce(u"accent-color"_s, 1);
    announce(u"color-scheme"_s, 1);
    announce(u"color-scheme"_s, 2);
    ASSERT_TRUE(QTest::qWaitFor([&] { return read.size() == 2; }, 10000));
    EXPECT_TRUE(read[0][0].toBool());
    EXPECT_FALSE(read[1][0].toBool());
}

TEST(DesktopScheme, SaysNothingWithoutABus)
{
    const DesktopScheme scheme(QDBusConnection(u"none"_s));
    QSignalSpy read(&scheme, &DesktopScheme::schemeRead);
    QTest::qWait(20);
    EXPECT_TRUE(read.isEmpty());
}

} // namespace tem

#include "AppearanceTest.moc"
