#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

#include <optional>

class QWidget;

namespace tem {

/// One part of a painted widget, a bar or a province, as assistive technology meets it.
struct AccessibleItem
{
    /// What is read first: "Postmart: 813.750 giao dịch".
    QString name;
    /// The value alone: "813.750 giao dịch"; empty where there is none.
    QString value;
    /// Status, share, sentence, and whether it is computed.
    QString description;
    /// In px of the widget; empty where the part is not to be seen.
    QRect rect;
    bool selected = false;
    /// Set for what filters: whether it does so now. Such a part offers the action toggle instead of press.
    std::optional<bool> checked = std::nullopt;
    QAccessible::Role role = QAccessible::ListItem;
    /// False for what is only to be read: such a part offers no action.
    bool selectable = true;
};

/// What a widget implements, beside QWidget, whose parts are painted and are no widgets: it then stands in
/// the accessibility tree with the parts as its children. They are focusable and selectable, in the order in
/// which the arrow keys reach them, and offer the actions press (select, as Enter does) and set focus. Real
/// widgets inside the widget come after them.
///
/// The widget needs Q_OBJECT, and announces with the functions below what changes. Nothing else is to be set
/// up. Its own name and description are those of QWidget (setAccessibleName, setAccessibleDescription).
class AccessibleItems
{
public:
    AccessibleItems();
    virtual ~AccessibleItems() = default;
    AccessibleItems(const AccessibleItems &) = delete;
    AccessibleItems &operator=(const AccessibleItems &) = delete;

    virtual QAccessible::Role accessibleRole() const { return QAccessible::Chart; }
    virtual int accessibleItemCount() const = 0;
    /// `index` counts from 0 and is below accessibleItemCount(), here and in the following.
    virtual AccessibleItem accessibleItem(int index) const = 0;
    /// The part that the keyboard is at; -1 for none.
    virtual int currentAccessibleItem() const = 0;
    /// Does to a part what Enter does.
    virtual void selectAccessibleItem(int index) = 0;
    /// Moves the keyboard to a part; the widget has been given the focus.
    virtual void focusAccessibleItem(int index) = 0;
    /// The part at a point, in px of the widget; -1 for none. Parts that are no rectangles answer for
    /// themselves.
    virtual int accessibleItemAt(QPoint point) const;
};

/// The keyboard moved to another part: says so if the widget has the focus. Call it in focusInEvent too.
void announceCurrentItem(QWidget &widget);
/// Another part became selected or none is any more.
void announceSelectedItem(QWidget &widget);
/// Another part became checked or none is any more.
void announceCheckedItems(QWidget &widget);
/// Number, names or values of the parts changed.
void announceItemsChanged(QWidget &widget);

} // namespace tem
