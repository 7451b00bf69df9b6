#include "style/AccessibleItems.h"

#include <QAccessibleActionInterface>
#include <QPushButton>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

/// Three parts of 10 px beside each other.
class Beads : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    Beads()
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(u"Beads"_s);
        resize(30, 10);
    }

    int accessibleItemCount() const override { return count; }
    AccessibleItem accessibleItem(int index) const override
    {
        return {u"Bead %1: %1 px"_s.arg(index),
                u"%1 px"_s.arg(index),
                u"sentence %1"_s.arg(index),
                QRect(10 * index, 0, 10, 10),
                index == selected,
                index == filter ? std::optional(isFiltering) : std::nullopt,
                QAccessible::ListItem,
                selectable};
    }
    int currentAccessibleItem() const override { return current; }
    void selectAccessibleItem(int index) override
    {
        if (index == filter)
            isFiltering = !isFiltering;
        else
            selected = index;
    }
    void focusAccessibleItem(int index) override { current = index; }

    bool selectable = true;
    int count = 3;
    int current = 0;
    int selected = -1;
    int filter = -1;
    bool isFiltering = false;
};

class AccessibleItemsTest : public testing::Test
{
protected:
    AccessibleItemsTest()
    {
        beads.show();
        beads.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&beads));
        beads.clearFocus();
    }
    QAccessibleInterface *shown() { return QAccessible::queryAccessibleInterface(&beads); }

    Beads beads;
};

} // namespace

TEST_F(AccessibleItemsTest, AWidgetIsAChartOfItsParts)
{
    ASSERT_TRUE(shown());
    EXPECT_EQ(shown()->role(), QAccessible::Chart);
    EXPECT_EQ(shown()->text(QAccessible::Name), u"Beads"_s);
    ASSERT_EQ(shown()->childCount(), 3);
    EXPECT_EQ(shown()->child(3), nullptr);
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *part = shown()->child(i);
        ASSERT_TRUE(part);
        EXPECT_TRUE(part->isValid());
        EXPECT_EQ(part, shown()->child(i)) << "made once";
        EXPECT_EQ(part->parent(), shown());
        EXPECT_EQ(shown()->indexOfChild(part), i);
        EXPECT_EQ(part->role(), QAccessible::ListItem);
        EXPECT_EQ(part->text(QAccessible::Name), u"Bead %1: %1 px"_s.arg(i));
        EXPECT_EQ(part->text(QAccessible::Value), u"%1 px"_s.arg(i));
        EXPECT_EQ(part->text(QAccessible::Description), u"sentence %1"_s.arg(i));
        EXPECT_EQ(part->rect(), QRect(beads.mapToGlobal(QPoint(10 * i, 0)), QSize(10, 10)));
        EXPECT_EQ(shown()->childAt(part->rect().center().x(), part->rect().center().y()), part);
    }
}

TEST_F(AccessibleItemsTest, PartsCanBeFocusedAndSelected)
{
    QAccessibleInterface *part = shown()->child(1);
    EXPECT_TRUE(part->state().focusable);
    EXPECT_TRUE(part->state().selectable);
    EXPECT_FALSE(part->state().selected);
    EXPECT_FALSE(part->state().focused);
    ASSERT_TRUE(part->actionInterface());

    part->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(beads.selected, 1);
    EXPECT_TRUE(part->state().selected);

    part->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(beads.current, 1);
    ASSERT_TRUE(beads.hasFocus());
    EXPECT_TRUE(part->state().focused);
    EXPECT_EQ(shown()->focusChild(), part);
    EXPECT_FALSE(shown()->child(0)->state().focused);
}

TEST_F(AccessibleItemsTest, OffersNoActionThatDoesNothing)
{
    const QString press = QAccessibleActionInterface::pressAction();
    QAccessibleActionInterface *actions = shown()->child(1)->actionInterface();
    EXPECT_EQ(actions->actionNames(), (QStringList{press, QAccessibleActionInterface::setFocusAction()}));
    beads.selectable = false;
    beads.setFocusPolicy(Qt::NoFocus);
    EXPECT_TRUE(actions->actionNames().isEmpty());
    actions->doAction(press);
    EXPECT_EQ(beads.selected, -1);
}

TEST_F(AccessibleItemsTest, APartThatIsGoneIsNoLongerValid)
{
    QAccessibleInterface *last = shown()->child(2);
    beads.count = 2;
    EXPECT_EQ(shown()->childCount(), 2);
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(last->state().invalid);
    EXPECT_EQ(last->text(QAccessible::Name), QString());
    last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(beads.selected, -1);
}

TEST_F(AccessibleItemsTest, PartsGoWithTheirWidget)
{
    auto other = std::make_unique<Beads>();
    QAccessibleInterface *widget = QAccessible::queryAccessibleInterface(other.get());
    const QAccessible::Id part = QAccessible::uniqueId(widget->child(0));
    ASSERT_TRUE(QAccessible::accessibleInterface(part));
    other.reset();
    EXPECT_EQ(QAccessible::accessibleInterface(part), nullptr);
}

TEST_F(AccessibleItemsTest, APartThatFiltersCanBeToggled)
{
    beads.filter = 2;
    QAccessibleInterface *part = shown()->child(2);
    EXPECT_TRUE(part->state().checkable);
    EXPECT_FALSE(part->state().checked);
    EXPECT_TRUE(part->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    part->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(part->state().checked);
    EXPECT_FALSE(shown()->child(0)->state().checkable);
}

TEST_F(AccessibleItemsTest, WidgetsInsideComeAfterTheParts)
{
    QPushButton button(u"Nearer"_s, &beads);
    button.setGeometry(0, 0, 5, 5);
    button.show();
    ASSERT_EQ(shown()->childCount(), 4);
    EXPECT_EQ(shown()->child(3)->text(QAccessible::Name), u"Nearer"_s);
    EXPECT_EQ(shown()->indexOfChild(shown()->child(3)), 3);
    const QPoint place = beads.mapToGlobal(QPoint(2, 2));
    EXPECT_EQ(shown()->childAt(place.x(), place.y()), shown()->child(3));
}

#include "AccessibleItemsTest.moc"
