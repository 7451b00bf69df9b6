#include "text/SourceViewAccessible.h"

#include "text/SourceView.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <optional>

namespace tem {

namespace {

class SourceViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SourceViewAccessible(SourceView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Description) {
            if (const std::optional<size_t> mark = view().currentIndex())
                return view().description(*mark);
        }
        return QAccessibleWidget::text(what);
    }

    void selection(int index, int *start, int *end) const override
    {
        const TextMatch selected = index == 0 ? view().selection() : TextMatch{};
        *start = static_cast<int>(selected.begin.value);
        *end = static_cast<int>(selected.end.value);
    }
    int selectionCount() const override { return view().selectedText().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override { setSelection(index, cursorPosition(), cursorPosition()); }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            view().selectText(clamped(start, end));
    }

    int cursorPosition() const override { return static_cast<int>(view().caret().value); }
    void setCursorPosition(int position) override { setSelection(0, position, position); }

    QString text(int start, int end) const override
    {
        const TextMatch part = clamped(start, end);
        return view().text().mid(part.begin.value, part.end.value - part.begin.value);
    }
    int characterCount() const override { return static_cast<int>(view().text().size()); }

    QRect characterRect(int offset) const override
    {
        const TextMatch place = clamped(offset, offset + 1);
        const QRect inView = view().rectOf(place.begin, place.end);
        return {view().viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint inView = view().viewport()->mapFromGlobal(point);
        return view().viewport()->rect().contains(inView) ? static_cast<int>(view().unitAt(inView).value)
                                                          : -1;
    }
    void scrollToSubstring(int start, int end) override
    {
        const TextMatch part = clamped(start, end);
        view().reveal(part.begin, part.end);
    }
    QString attributes(int, int *start, int *end) const override
    {
        // One run: how a mark looks says less than its description.
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    SourceView &view() const { return static_cast<SourceView &>(*object()); }

    TextMatch clamped(int start, int end) const
    {
        const int count = characterCount();
        const int from = std::clamp(start, 0, count);
        return {{from}, {std::clamp(end, from, count)}};
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<SourceView *>(object);
    return view ? new SourceViewAccessible(view) : nullptr;
}

} // namespace

void installSourceViewAccessibility()
{
    // Installed once, however often it is asked for.
    QAccessible::installFactory(make);
}

} // namespace tem
