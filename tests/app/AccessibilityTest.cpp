// What a screen reader finds in the real window: the accessibility tree that the platform passes on.

#include "WindowFixture.h"

#include <QAccessible>

#include <algorithm>
#include <vector>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString value;
    QString description;
};

class AccessibilityTest : public WindowTest
{
protected:
    /// Everything below the window that is not hidden, in the order of the tree.
    std::vector<Found> tree()
    {
        std::vector<Found> found;
        add(QAccessible::queryAccessibleInterface(&window()), found);
        return found;
    }

    std::vector<Found> itemsOf(PageId page)
    {
        window().showPage(page);
        std::vector<Found> items = tree();
        std::erase_if(items, [](const Found &item) { return item.role != QAccessible::ListItem; });
        return items;
    }

    static const Found *find(const std::vector<Found> &items, const QString &name)
    {
        const auto found = std::ranges::find_if(items, [&](const Found &item) { return item.name == name; });
        return found == items.end() ? nullptr : &*found;
    }

private:
    static void add(QAccessibleInterface *item, std::vector<Found> &found)
    {
        if (!item || item->state().invisible)
            return;
        // Numbers and their units do not break, which is nothing to hear.
        const auto text = [item](QAccessible::Text kind) {
            return item->text(kind).replace(QChar::Nbsp, u' ');
        };
        found.push_back({item->role(), text(QAccessible::Name), text(QAccessible::Value),
                         text(QAccessible::Description)});
        for (int i = 0; i < item->childCount(); ++i)
            add(item->child(i), found);
    }
};

TEST_F(AccessibilityTest, ListsBarsWithNameAndValue)
{
    openSample();
    const auto items = itemsOf(PageId::Comparison);
    const auto bar =
        std::ranges::find_if(items, [](const Found &item) { return item.value == u"813.750 giao dịch"_s; });
    ASSERT_NE(bar, items.end());
    EXPECT_EQ(bar->name, u"Postmart: 813.750 giao dịch"_s);
    EXPECT_TRUE(bar->description.contains(u"82,4 %"_s)) << bar->description.toStdString();
    EXPECT_TRUE(bar->description.contains(u"câu 4"_s)) << bar->description.toStdString();
}

TEST_F(AccessibilityTest, ListsEveryProvinceWithItsStatus)
{
    openSample();
    const auto items = itemsOf(PageId::Rollout);
    const auto *named = find(items, u"Quảng Bình"_s);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->value, u"Đã khảo sát, không giao"_s);
    EXPECT_TRUE(named->description.contains(u"câu 7"_s)) << named->description.toStdString();
    const auto *other = find(items, u"Hà Giang"_s);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->value, u"chưa nêu tên trong báo cáo"_s);
    EXPECT_GE(std::ranges::count_if(
                  items, [](const Found &item) { return item.value == u"chưa nêu tên trong báo cáo"_s; }),
              60);
}

TEST_F(AccessibilityTest, NamesEverythingThatTakesTheKeyboard)
{
    openSample();
    for (const PageId page : {PageId::Overview, PageId::Comparison, PageId::Training, PageId::Rollout,
                              PageId::Figures, PageId::Checks, PageId::Source}) {
        window().showPage(page);
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            auto *item = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            ASSERT_TRUE(item);
            EXPECT_FALSE(item->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString()
                << " on page " << int(page);
        }
    }
}

} // namespace

} // namespace tem
