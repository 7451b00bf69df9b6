#include "text/SourceView.h"

#include "text/SourceViewAccessible.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace tem {

using namespace Qt::StringLiterals;

SourceView::SourceView(ReportSelection &selection, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
{
    installSourceViewAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Source text"));
    setAccessibleDescription(tr("Left and right arrow go from one marked place to the next"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&m_selection, &ReportSelection::selectionChanged, this, &SourceView::onSelectionChanged);
    layOutAgain();
}

void SourceView::setReport(const Report *report)
{
    m_report = report;
    m_layout = report ? SourceLayout(*report) : SourceLayout();
    m_highlights = {};
    m_anchor = m_caret = {};
    m_pressedMark.reset();
    m_selectingText = false;
    layOutAgain();
    verticalScrollBar()->setValue(0);
    m_current.reset();
    onSelectionChanged(m_selection.current());
}

const SourceMark *SourceView::currentMark() const
{
    return m_current ? &m_layout.marks()[*m_current] : nullptr;
}

void SourceView::selectMark(size_t mark)
{
    const SourceMark chosen = m_layout.marks()[mark];
    // Set first, so that a selection of several marks goes on from the one that was meant.
    m_current = mark;
    const ReportSelection::Item item = itemOf(chosen);
    m_selection.select(item);
    if (item.kind == ReportSelection::Kind::None)
        m_highlights.marks = {mark};
    setCurrentMark(mark);
}

void SourceView::setCurrentMark(std::optional<size_t> mark)
{
    m_current = mark;
    if (mark) {
        m_highlights.sentence = m_report->sentenceNumber(m_layout.marks()[*mark].span);
        m_anchor = m_caret = m_layout.markBegin(*mark);
        m_highlights.text = {};
        reveal(m_layout.markBegin(*mark), m_layout.markEnd(*mark));
    } else {
        m_highlights.sentence = 0;
    }
    viewport()->update();
    announce();
    emit currentMarkChanged();
}

void SourceView::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    QAccessibleTextCursorEvent moved(this, static_cast<int>(m_caret.value));
    QAccessible::updateAccessibility(&moved);
}

void SourceView::onSelectionChanged(const ReportSelection::Item &item)
{
    m_highlights.marks = marksOf(item);
    const bool keeps =
        m_current && std::binary_search(m_highlights.marks.begin(), m_highlights.marks.end(), *m_current);
    if (keeps)
        setCurrentMark(m_current);
    else
        setCurrentMark(m_highlights.marks.empty() ? std::nullopt : std::optional(m_highlights.marks.front()));
}

std::optional<size_t> SourceView::markOfSpan(const Span &span, SourceMark::Kind kind) const
{
    const std::vector<SourceMark> &marks = m_layout.marks();
    for (size_t mark = firstMarkAfter(marks, span.begin);
         mark < marks.size() && marks[mark].span.begin < span.end; ++mark) {
        if (marks[mark].kind == kind)
            return mark;
    }
    return {};
}

std::vector<size_t> SourceView::marksOf(const ReportSelection::Item &item) const
{
    std::vector<size_t> found;
    if (!m_report)
        return found;
    const auto add = [&](const Span &span, SourceMark::Kind kind) {
        if (const auto mark = markOfSpan(span, kind))
            found.push_back(*mark);
    };
    const auto addItem = [&](const QString &id) {
        if (const Figure *figure = m_report->figure(id))
            add(figure->span, SourceMark::Kind::Figure);
        else if (const RolloutGroup *group = m_report->group(id))
            add(group->span, SourceMark::Kind::Count);
    };
    switch (item.kind) {
    case ReportSelection::Kind::None:
        break;
    case ReportSelection::Kind::Figure:
    case ReportSelection::Kind::Group:
        addItem(item.id);
        break;
    case ReportSelection::Kind::Province:
        for (const Rollout &rollout : m_report->rollouts) {
            for (const RolloutGroup &group : rollout.groups) {
                for (const Mention &mention : group.mentions) {
                    if (mention.code == item.id)
                        add(mention.span, SourceMark::Kind::Province);
                }
            }
        }
        break;
    case ReportSelection::Kind::Check:
        if (item.index >= 0 && item.index < std::ssize(m_report->checks)) {
            const Check &check = m_report->checks[static_cast<size_t>(item.index)];
            for (const QString &id : check.items) {
                addItem(id);
                const RolloutGroup *group = check.rule == Rule::Names ? m_report->group(id) : nullptr;
                if (!group)
                    continue;
                for (const Mention &mention : group->mentions)
                    add(mention.span, SourceMark::Kind::Province);
            }
        }
        break;
    case ReportSelection::Kind::Ignored:
        if (item.index >= 0 && item.index < std::ssize(m_report->ignored)) {
            const Span span = m_report->ignored[static_cast<size_t>(item.index)].span;
            add(span, SourceMark::Kind::Ignored);
            add(span, SourceMark::Kind::Mention);
        }
        break;
    case ReportSelection::Kind::Derived:
        for (const QString &id : m_selection.related())
            addItem(id);
        break;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

bool SourceView::goToMark(bool forward)
{
    const auto count = std::ssize(m_layout.marks());
    std::ptrdiff_t next = 0;
    if (m_current) {
        next = static_cast<std::ptrdiff_t>(*m_current) + (forward ? 1 : -1);
    } else {
        // From where the reader is, not from where a caret was left behind out of sight.
        const Utf16Unit from = rectOf(m_caret, {m_caret.value + 1}).isEmpty() ? firstInSight() : m_caret;
        next = static_cast<std::ptrdiff_t>(
            firstMarkAfter(m_layout.marks(), m_layout.positions().codePoint(from)));
        if (!forward)
            --next;
    }
    if (next < 0 || next >= count)
        return false;
    selectMark(static_cast<size_t>(next));
    return true;
}

// Geometry

int SourceView::headHeight() const
{
    return qRound(24 * m_zoom);
}

QPointF SourceView::toContent(const QPoint &point) const
{
    return {static_cast<double>(point.x()),
            point.y() - headHeight() - topMargin + verticalScrollBar()->value() + 0.0};
}

void SourceView::layOutAgain()
{
    const qint64 scroll = verticalScrollBar()->value();
    const int anchor = m_layout.heights().rowAt(scroll);
    const SourceStyle style = SourceStyle::make(Theme::of(*this), m_zoom);
    m_layout.setGeometry(SourceColumns::forWidth(viewport()->width(), m_layout.gutterFor(style)), style);
    updateScrollBar();
    if (anchor > 0)
        verticalScrollBar()->setValue(static_cast<int>(m_layout.heights().top(anchor)));
    viewport()->update();
}

void SourceView::updateScrollBar()
{
    const int page = viewport()->height() - headHeight();
    const qint64 room = std::max<qint64>(0, m_layout.heights().total() + 2LL * topMargin - page);
    verticalScrollBar()->setRange(0,
                                  static_cast<int>(std::min<qint64>(room, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(std::max(1, page));
    verticalScrollBar()->setSingleStep(m_layout.style().lineHeight);
}

int SourceView::layOutVisible()
{
    const qint64 scroll = std::max(0, verticalScrollBar()->value() - topMargin);
    const int first = m_layout.heights().rowAt(scroll);
    if (first < 0)
        return first;
    const qint64 bottom = scroll + viewport()->height();
    const qint64 topBefore = m_layout.heights().top(first);
    const int heightBefore = m_layout.heights().height(first);
    m_layout.row(first);
    const int grown = m_layout.heights().height(first) - heightBefore;
    int last = first;
    for (; last + 1 < m_layout.heights().size() && m_layout.heights().top(last + 1) < bottom + grown; ++last)
        m_layout.row(last + 1);
    m_layout.keepRows(first - 20, last + 20);
    const QSignalBlocker quiet(verticalScrollBar());
    updateScrollBar();
    // A row that begins above the window grows upwards, so that what is being read stays where it is.
    if (grown != 0 && scroll > topBefore)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + grown);
    return first;
}

void SourceView::reveal(Utf16Unit begin, Utf16Unit end)
{
    if (m_layout.rows().empty())
        return;
    const int page = viewport()->height() - headHeight();
    const int context = std::min(page / 3, 2 * m_layout.style().lineHeight);
    // The second round stands on measured heights where the first one had estimates.
    for (int round = 0; round < 2; ++round) {
        const std::vector<QRectF> boxes = m_layout.boxes(begin, end);
        if (boxes.empty())
            return;
        const int top = static_cast<int>(boxes.front().top()) + topMargin;
        const int bottom = static_cast<int>(boxes.front().bottom()) + topMargin;
        updateScrollBar();
        const int scroll = verticalScrollBar()->value();
        if (top < scroll || bottom > scroll + page) {
            const bool near = top > scroll - page && bottom < scroll + 2 * page;
            const int target = !near          ? top - page / 3
                               : top < scroll ? top - context
                                              : bottom + context - page;
            verticalScrollBar()->setValue(target);
        }
        layOutVisible();
    }
}

QRect SourceView::onViewport(const QRectF &box) const
{
    return box.translated(0, headHeight() + topMargin - verticalScrollBar()->value())
        .toAlignedRect()
        .intersected(viewport()->rect().adjusted(0, headHeight(), 0, 0));
}

QRect SourceView::visibleMark(size_t mark)
{
    layOutVisible();
    const std::vector<QRectF> boxes = m_layout.markBoxes(mark);
    return boxes.empty() ? QRect() : onViewport(boxes.front());
}

QRect SourceView::rectOf(Utf16Unit begin, Utf16Unit end)
{
    QRect all;
    for (const QRectF &box : m_layout.boxes(begin, end))
        all |= onViewport(box);
    return all;
}

Utf16Unit SourceView::unitAt(const QPoint &point)
{
    return m_layout.characterAt(toContent(point));
}

Utf16Unit SourceView::firstInSight()
{
    return m_layout.characterAt(
        {static_cast<double>(m_layout.columns().gutter), toContent({0, headHeight() + topMargin}).y()});
}

QString SourceView::description(size_t mark) const
{
    const SourceMark &described = m_layout.marks()[mark];
    return m_describer ? m_describer(described)
                       : m_layout.positions().slice(m_report->text, described.span).simplified();
}

void SourceView::setZoom(double zoom)
{
    const double limited = std::clamp(zoom, 0.75, 3.0);
    if (qFuzzyCompare(limited, m_zoom))
        return;
    m_zoom = limited;
    layOutAgain();
}

void SourceView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_layout.style().theme.panel);
    const int first = layOutVisible();
    const int offset = headHeight() + topMargin - verticalScrollBar()->value();
    for (int row = first; row >= 0 && row < m_layout.heights().size(); ++row) {
        const auto y = static_cast<double>(m_layout.heights().top(row) + offset);
        if (y > viewport()->height())
            break;
        paintSourceRow(painter, m_layout, row, {0, y}, viewport()->width(), m_highlights);
    }
    paintSourceHead(painter, m_layout, QRectF(0, 0, viewport()->width(), headHeight()));
    if (hasFocus()) {
        painter.setPen(QPen(m_layout.style().theme.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (SourceColumns::forWidth(viewport()->width(), m_layout.columns().gutter) != m_layout.columns())
        layOutAgain();
    else
        updateScrollBar();
    // A panel that opens below the text must not cover the mark that it speaks of.
    const int lost = event->oldSize().height() - event->size().height();
    if (m_current && lost > 0) {
        const QRect before = visibleMark(*m_current);
        const std::vector<QRectF> boxes = m_layout.markBoxes(*m_current);
        const double bottom =
            boxes.empty() ? 0
                          : boxes.front().bottom() + topMargin + headHeight() - verticalScrollBar()->value();
        if (before.isEmpty() && bottom > 0 && bottom <= event->oldSize().height())
            reveal(m_layout.markBegin(*m_current), m_layout.markEnd(*m_current));
    }
}

void SourceView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        layOutAgain();
}

void SourceView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SourceView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace tem
