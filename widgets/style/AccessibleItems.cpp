// The accessibility tree of painted widgets: an interface for the widget and one for each part, which asks
// the widget for everything, so that nothing has to be kept in step.

#include "style/AccessibleItems.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <QWindow>

#include <optional>
#include <vector>

namespace tem {

namespace {

class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(QWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    bool isValid() const override
    {
        const AccessibleItems *items = source();
        return items && m_index < items->accessibleItemCount();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_widget ? QAccessible::queryAccessibleInterface(m_widget) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        const auto part = item();
        if (!part)
            return {};
        switch (kind) {
        case QAccessible::Name:
            return part->name;
        case QAccessible::Value:
            return part->value;
        case QAccessible::Description:
            return part->description;
        case QAccessible::Help:
        case QAccessible::Accelerator:
        case QAccessible::DebugDescription:
        case QAccessible::UserText:
            return {};
        }
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const auto part = item();
        if (!part || part->rect.isEmpty())
            return {};
        return {m_widget->mapToGlobal(part->rect.topLeft()), part->rect.size()};
    }
    QAccessible::Role role() const override
    {
        const auto part = item();
        return part ? part->role : QAccessible::NoRole;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto part = item();
        if (!part) {
            state.invalid = true;
            return state;
        }
        state.disabled = !m_widget->isEnabled();
        state.invisible = !m_widget->isVisible();
        state.offscreen = part->rect.isEmpty() || !m_widget->visibleRegion().intersects(QRegion(part->rect));
        state.focusable = m_widget->focusPolicy() != Qt::NoFocus;
        state.focused = m_widget->hasFocus() && source()->currentAccessibleItem() == m_index;
        state.selectable = part->selectable;
        state.selected = part->selected;
        state.checkable = part->checked.has_value();
        state.checked = part->checked.value_or(false);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        const auto part = item();
        QStringList names;
        if (part && part->selectable)
            names.append(part->checked ? toggleAction() : pressAction());
        if (state().focusable)
            names.append(setFocusAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        if (name == setFocusAction()) {
            m_widget->setFocus(Qt::OtherFocusReason);
            source()->focusAccessibleItem(m_index);
        } else if (name == pressAction() || name == toggleAction()) {
            source()->selectAccessibleItem(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    /// Null as soon as the widget's own class is destroyed.
    AccessibleItems *source() const { return dynamic_cast<AccessibleItems *>(m_widget.data()); }
    std::optional<AccessibleItem> item() const
    {
        return isValid() ? std::optional(source()->accessibleItem(m_index)) : std::nullopt;
    }

    QPointer<QWidget> m_widget;
    int m_index;
};

class ItemsInterface : public QAccessibleWidget
{
public:
    ItemsInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    ~ItemsInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    ItemsInterface(const ItemsInterface &) = delete;
    ItemsInterface &operator=(const ItemsInterface &) = delete;

    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (index >= partCount())
            return QAccessibleWidget::child(index - partCount());
        while (static_cast<int>(m_children.size()) <= index) {
            auto *part = new ItemInterface(widget(), static_cast<int>(m_children.size()));
            m_children.push_back(QAccessible::registerAccessibleInterface(part));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface *part) const override
    {
        for (int i = 0; i < static_cast<int>(m_children.size()); ++i) {
            if (QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(i)]) == part)
                return i;
        }
        const int index = QAccessibleWidget::indexOfChild(part);
        return index < 0 ? -1 : partCount() + index;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = partCount(); i < childCount(); ++i) {
            QAccessibleInterface *inside = child(i);
            if (inside && !inside->state().invisible && inside->rect().contains(x, y))
                return inside;
        }
        return source() ? child(source()->accessibleItemAt(widget()->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!source() || !widget()->hasFocus())
            return QAccessibleWidget::focusChild();
        return child(source()->currentAccessibleItem());
    }

private:
    AccessibleItems *source() const { return dynamic_cast<AccessibleItems *>(widget()); }
    int partCount() const { return source() ? source()->accessibleItemCount() : 0; }

    /// Owned by Qt's cache until they are given back.
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *itemsInterface(const QString &, QObject *object)
{
    const auto *items = dynamic_cast<AccessibleItems *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return items && widget ? new ItemsInterface(widget, items->accessibleRole()) : nullptr;
}

void announce(QAccessibleInterface *part, QAccessible::Event event)
{
    if (!part)
        return;
    QAccessibleEvent announced(part, event);
    QAccessible::updateAccessibility(&announced);
}

} // namespace

AccessibleItems::AccessibleItems()
{
    // Installed once, however often it is asked for.
    QAccessible::installFactory(itemsInterface);
}

int AccessibleItems::accessibleItemAt(QPoint point) const
{
    for (int i = 0; i < accessibleItemCount(); ++i) {
        if (accessibleItem(i).rect.contains(point))
            return i;
    }
    return -1;
}

void announceCurrentItem(QWidget &widget)
{
    // Nobody listens: then nothing is built either, which counts for 63 provinces.
    const auto *items = dynamic_cast<AccessibleItems *>(&widget);
    if (!QAccessible::isActive() || !items || !widget.hasFocus())
        return;
    if (QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&widget))
        announce(shown->child(items->currentAccessibleItem()), QAccessible::Focus);
}

void announceSelectedItem(QWidget &widget)
{
    const auto *items = dynamic_cast<AccessibleItems *>(&widget);
    if (!QAccessible::isActive() || !items)
        return;
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&widget);
    announce(shown, QAccessible::SelectionWithin);
    for (int i = 0; shown && i < items->accessibleItemCount(); ++i) {
        if (items->accessibleItem(i).selected)
            announce(shown->child(i), QAccessible::Selection);
    }
}

void announceCheckedItems(QWidget &widget)
{
    const auto *items = dynamic_cast<AccessibleItems *>(&widget);
    if (!QAccessible::isActive() || !items)
        return;
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&widget);
    QAccessible::State changed;
    changed.checked = true;
    for (int i = 0; shown && i < items->accessibleItemCount(); ++i) {
        if (!items->accessibleItem(i).checked)
            continue;
        QAccessibleStateChangeEvent announced(shown->child(i), changed);
        QAccessible::updateAccessibility(&announced);
    }
}

void announceItemsChanged(QWidget &widget)
{
    const auto *items = dynamic_cast<AccessibleItems *>(&widget);
    if (!QAccessible::isActive() || !items)
        return;
    QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(&widget);
    announce(shown, QAccessible::ObjectReorder);
    for (int i = 0; shown && i < items->accessibleItemCount(); ++i)
        announce(shown->child(i), QAccessible::NameChanged);
}

} // namespace tem
