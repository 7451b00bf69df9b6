#include "WindowFixture.h"

#include "AboutDialog.h"
#include "CommandText.h"
#include "InterfaceLanguage.h"
#include "SettingsDialog.h"
#include "ShortcutsDialog.h"
#include "style/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QStringList rowsOf(const QTreeWidget &list)
{
    QStringList rows;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = list.topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row) {
            if (!group->isHidden() && !group->child(row)->isHidden())
                rows.append(group->child(row)->text(0) + u": "_s + group->child(row)->text(1));
        }
    }
    return rows;
}

/// The letter after the single ampersand; null where there is none.
QChar mnemonicOf(const QString &text)
{
    const QKeySequence sequence = QKeySequence::mnemonic(text);
    return sequence.isEmpty() ? QChar() : QChar(char16_t(sequence[0].key())).toLower();
}

void expectUniqueMnemonics(const QList<QAction *> &actions, const QString &where)
{
    std::map<QChar, QString> seen;
    for (const QAction *action : actions) {
        const QChar letter = mnemonicOf(action->text());
        if (!letter.isNull()) {
            EXPECT_FALSE(seen.contains(letter)) << qPrintable(where) << ": " << qPrintable(action->text())
                                                << " and " << qPrintable(seen[letter]);
            seen[letter] = action->text();
        }
        if (const auto *menu = action->menu<QMenu *>())
            expectUniqueMnemonics(menu->actions(), menu->title());
    }
}

} // namespace

TEST_F(WindowTest, SharesNoKeyBetweenTwoCommands)
{
    openSample();
    std::map<QKeySequence, QString> seen;
    int count = 0;
    for (const QAction *action : window().findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys))
                << qPrintable(keys.toString()) << ": " << qPrintable(action->text()) << " and "
                << qPrintable(seen[keys]);
            seen[keys] = action->text();
            ++count;
        }
    }
    EXPECT_GT(count, 12);
}

TEST_F(WindowTest, GivesEachEntryOfAMenuALetterOfItsOwn)
{
    expectUniqueMnemonics(window().menuBar()->actions(), u"thanh menu"_s);
    window().setLanguage(Language::English);
    expectUniqueMnemonics(window().menuBar()->actions(), u"menu bar"_s);
    for (const QAction *title : window().menuBar()->actions())
        EXPECT_FALSE(mnemonicOf(title->text()).isNull()) << qPrintable(title->text());
}

TEST_F(WindowTest, ListsTheKeysOfEveryMenu)
{
    QTest::keyClick(&window(), Qt::Key_F1);
    auto *dialog = window().findChild<ShortcutsDialog *>();
    ASSERT_TRUE(dialog);
    const QStringList all = rowsOf(*dialog->list());
    EXPECT_TRUE(all.contains(u"Mở báo cáo: Ctrl+O"_s)) << qPrintable(all.join(u'\n'));
    EXPECT_TRUE(all.contains(u"Phím tắt: F1, Ctrl+/"_s)) << qPrintable(all.join(u'\n'));
    for (const QAction *action : window().findChildren<QAction *>()) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_TRUE(keys.isEmpty() || all.join(u'\n').contains(keys)) << qPrintable(action->text());
    }
    // Diacritics are optional, and a key finds its command.
    dialog->search()->setText(u"doi soat"_s);
    EXPECT_EQ(rowsOf(*dialog->list()), QStringList{u"Đối soát: Ctrl+7"_s});
    dialog->search()->setText(u"ctrl+o"_s);
    EXPECT_EQ(rowsOf(*dialog->list()), QStringList{u"Mở báo cáo: Ctrl+O"_s});
}

TEST(PlainText, LeavesMnemonicAndDotsAway)
{
    EXPECT_EQ(plainText(u"&Mở báo cáo…"_s), u"Mở báo cáo"_s);
    EXPECT_EQ(plainText(u"a && b"_s), u"a & b"_s);
}

TEST_F(WindowTest, NamesACommandOfASubmenuWithIt)
{
    EXPECT_EQ(commandText(*action("themeDark")), u"Màu giao diện: Tối"_s);
    EXPECT_EQ(commandText(*action("open")), u"Mở báo cáo"_s);
}

TEST_F(WindowTest, SaysWhatItIsMadeOfAndShowsTheLicencesWhole)
{
    AboutDialog about;
    const auto text = [&](int tab) {
        const auto *view = qobject_cast<const QPlainTextEdit *>(about.tabs()->widget(tab));
        return view ? view->toPlainText() : QString();
    };
    EXPECT_TRUE(text(1).contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    EXPECT_TRUE(text(2).contains(u"SIL OPEN FONT LICENSE"_s));
    EXPECT_TRUE(text(3).contains(u"Creative Commons Attribution 4.0"_s));
    about.copyButton()->click();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied, versionText());
    EXPECT_TRUE(copied.contains(QLatin1StringView(qVersion())));
    EXPECT_TRUE(copied.contains(u"QCustomPlot 2."_s));
}

TEST(SettingsDialog, GivesBackWhatItWasGiven)
{
    const UserSettings settings{Language::English, ThemeChoice::Dark, {u"Sở A"_s, u"Tóm tắt quý I"_s}, false};
    EXPECT_EQ(SettingsDialog(settings).settings(), settings);
    EXPECT_EQ(SettingsDialog({}).settings(), UserSettings{});
}

TEST_F(WindowTest, AppliesTheSettingsOnceTheyAreAccepted)
{
    const auto edit = [this] {
        action("settings")->trigger();
        auto *dialog = window().findChild<SettingsDialog *>();
        const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
        boxes[0]->setCurrentText(u"English"_s);
        boxes[1]->setCurrentIndex(2);
        dialog->findChildren<QLineEdit *>()[0]->setText(u"  Sở Thông tin và Truyền thông  "_s);
        dialog->findChild<QCheckBox *>()->setChecked(false);
        return dialog;
    };
    edit()->reject();
    const WindowSettings settings(*m_settings);
    EXPECT_EQ(settings.exportHead(), ExportHead{});
    EXPECT_FALSE(Theme::of(window()).isDark);
    QTest::qWait(1);

    edit()->accept();
    EXPECT_EQ(settings.exportHead().agency, u"Sở Thông tin và Truyền thông"_s);
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_FALSE(settings.restoresSession());
    EXPECT_TRUE(waitFor([this] { return Theme::of(window()).isDark; }));
    EXPECT_EQ(window().menuBar()->actions().constFirst()->text(), u"&File"_s);
    EXPECT_EQ(chooseLanguage(std::nullopt), Language::English);
}

TEST_F(WindowTest, TakesSettingsThatMakeNoSenseForNone)
{
    m_settings->setValue(u"window/theme"_s, u"mauve"_s);
    m_settings->setValue(u"window/page"_s, 7);
    m_settings->setValue(u"window/geometry"_s, u"wide"_s);
    m_settings->setValue(u"files/openFolder"_s, u"/không/có"_s);
    const WindowSettings settings(*m_settings);
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.page(), PageId::Overview);
    EXPECT_NE(settings.openFolder(), u"/không/có"_s);
    EXPECT_TRUE(settings.recentFiles().empty());
    reopen();
    EXPECT_TRUE(window().isVisible());
}

TEST(Settings, PutsAFileAsideThatCannotBeRead)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"Tem.conf"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    };
    EXPECT_FALSE(putBrokenSettingsAside(file));
    write("[window]\npage=checks\n");
    EXPECT_FALSE(putBrokenSettingsAside(file));
    write("[window\nno assignment\n\x01\x02");
    EXPECT_TRUE(putBrokenSettingsAside(file));
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_TRUE(QFile::exists(file + u".broken"_s));
}

} // namespace tem
