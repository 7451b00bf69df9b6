#include "pages/ColumnChoice.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class ColumnChoiceTest : public testing::Test
{
protected:
    ColumnChoiceTest()
    {
        model.setHorizontalHeaderLabels({u"Mã"_s, u"Tên"_s, u"Nguồn"_s});
        table.setModel(&model);
    }
    QString shown() const
    {
        QString columns;
        for (int column = 0; column < 3; ++column)
            columns += table.isColumnHidden(column) ? u'-' : u'x';
        return columns;
    }
    ColumnChoice *makeChoice(QTableView &view)
    {
        return new ColumnChoice(*view.horizontalHeader(), {u"code"_s, u"name"_s, u"source"_s}, {1});
    }

    QStandardItemModel model;
    QTableView table;
};

TEST_F(ColumnChoiceTest, HidesAndShowsWhatIsChosen)
{
    ColumnChoice &choice = *makeChoice(table);
    const QSignalSpy chosen(&choice, &ColumnChoice::columnsChosen);
    choice.choose(0, false);
    EXPECT_EQ(shown(), u"-xx"_s);
    EXPECT_EQ(chosen.count(), 1);
    choice.choose(0, false);
    EXPECT_EQ(chosen.count(), 1) << "nothing changed";
    choice.choose(0, true);
    EXPECT_EQ(shown(), u"xxx"_s);
}

TEST_F(ColumnChoiceTest, AFixedColumnStays)
{
    ColumnChoice &choice = *makeChoice(table);
    choice.choose(1, false);
    choice.setChoices({u"-name"_s, u"-source"_s, u"-gone"_s});
    EXPECT_EQ(shown(), u"xx-"_s);
    EXPECT_EQ(choice.choices(), QStringList{u"-source"_s});
}

TEST_F(ColumnChoiceTest, TheReaderIsStrongerThanTheTable)
{
    ColumnChoice &choice = *makeChoice(table);
    choice.show(2, false);
    EXPECT_EQ(shown(), u"xx-"_s);
    EXPECT_TRUE(choice.choices().isEmpty());
    choice.choose(2, true);
    choice.show(2, false);
    EXPECT_EQ(shown(), u"xxx"_s);
    choice.setChoices({});
    EXPECT_EQ(shown(), u"xx-"_s);
}

TEST_F(ColumnChoiceTest, IsKeptInTheSettings)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        ColumnChoice &choice = *makeChoice(table);
        choice.keepIn(settings, u"columns/provinces"_s);
        choice.choose(0, false);
    }
    QTableView other;
    other.setModel(&model);
    makeChoice(other)->keepIn(settings, u"columns/provinces"_s);
    EXPECT_TRUE(other.isColumnHidden(0));
    EXPECT_FALSE(other.isColumnHidden(2));
}

TEST_F(ColumnChoiceTest, TheMenuHasTheTitlesAndUndoesAll)
{
    ColumnChoice &choice = *makeChoice(table);
    QMenu menu;
    choice.fillMenu(menu);
    ASSERT_EQ(menu.actions().size(), 5);
    EXPECT_EQ(menu.actions()[2]->text(), u"Nguồn"_s);
    EXPECT_FALSE(menu.actions()[1]->isEnabled());
    menu.actions()[2]->setChecked(false);
    EXPECT_EQ(shown(), u"xx-"_s);
    QMenu next;
    choice.fillMenu(next);
    EXPECT_FALSE(next.actions()[2]->isChecked());
    next.actions().last()->trigger();
    EXPECT_EQ(shown(), u"xxx"_s);
}

} // namespace
} // namespace tem
