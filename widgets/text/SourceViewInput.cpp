// Mouse, keyboard and clipboard of SourceView.

#include "text/SourceView.h"

#include "items/ReasonText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

QString SourceView::selectedText() const
{
    const TextMatch &text = m_highlights.text;
    return m_report ? m_report->text.mid(text.begin.value, text.end.value - text.begin.value) : QString();
}

void SourceView::selectText(const TextMatch &text)
{
    m_anchor = text.begin;
    m_caret = text.end;
    m_highlights.text = text;
    if (m_report)
        m_highlights.sentence =
            m_report->sentenceNumber(m_layout.positions().span(text.begin, {text.begin.value + 1}));
    reveal(text.begin, text.end);
    viewport()->update();
}

void SourceView::setMatches(std::vector<TextMatch> matches)
{
    m_highlights.matches = std::move(matches);
    viewport()->update();
}

void SourceView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    else if (m_current)
        QGuiApplication::clipboard()->setText(
            m_layout.positions().slice(m_report->text, m_layout.marks()[*m_current].span));
}

void SourceView::selectAll()
{
    if (!m_report)
        return;
    m_anchor = {};
    m_caret = {m_report->text.size()};
    m_highlights.text = {m_anchor, m_caret};
    viewport()->update();
}

void SourceView::moveCaret(Utf16Unit caret, bool keepAnchor)
{
    m_caret = caret;
    if (!keepAnchor)
        m_anchor = caret;
    m_highlights.text = {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
    viewport()->update();
}

Utf16Unit SourceView::wordEdge(Utf16Unit from, bool forward) const
{
    // Words are looked for in the neighbourhood alone: a boundary finder over the whole text would read all
    // of it.
    constexpr qsizetype reach = 200;
    const qsizetype begin = std::max<qsizetype>(0, from.value - reach);
    const QString part = m_report->text.mid(begin, 2 * reach);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part);
    finder.setPosition(from.value - begin);
    const qsizetype edge = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return edge < 0 ? Utf16Unit{forward ? m_report->text.size() : 0} : Utf16Unit{begin + edge};
}

void SourceView::setCursorFor(const QPoint &point)
{
    const bool onMark = point.y() >= headHeight() && m_layout.markAt(toContent(point)).has_value();
    viewport()->setCursor(onMark ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report || event->pos().y() < headHeight())
        return;
    m_pressedAt = event->pos();
    const QPointF place = toContent(event->pos());
    m_pressedMark = m_layout.markAt(place);
    m_selectingText = place.x() < m_layout.columns().textRight() + 12;
    if (!m_selectingText)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    moveCaret(m_layout.unitAt(place), extends);
    if (extends)
        m_pressedMark.reset();
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        setCursorFor(event->pos());
        return;
    }
    if (!m_selectingText ||
        (m_pressedMark && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance()))
        return;
    m_pressedMark.reset();
    moveCaret(m_layout.unitAt(toContent(event->pos())), true);
    if (event->pos().y() < headHeight())
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (event->pos().y() > viewport()->height())
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selectingText = false;
    if (m_pressedMark)
        selectMark(*m_pressedMark);
    m_pressedMark.reset();
}

void SourceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_report || event->pos().y() < headHeight())
        return;
    const Utf16Unit place = m_layout.characterAt(toContent(event->pos()));
    const Utf16Unit end = wordEdge(place, true);
    m_anchor = wordEdge(end, false);
    moveCaret(end, true);
}

bool SourceView::moveCaretByKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        return false;
    const bool words = event->modifiers().testFlag(Qt::ControlModifier);
    const auto step = [&](bool forward) {
        if (words)
            return wordEdge(m_caret, forward);
        qsizetype next = std::clamp<qsizetype>(m_caret.value + (forward ? 1 : -1), 0, m_report->text.size());
        if (next < m_report->text.size() && m_report->text[next].isLowSurrogate())
            next += forward ? 1 : -1;
        return Utf16Unit{next};
    };
    const auto line = [&](int direction) {
        const std::vector<QRectF> boxes = m_layout.boxes(m_caret, {m_caret.value + 1});
        if (boxes.empty())
            return m_caret;
        return m_layout.unitAt(
            {boxes.front().left(), boxes.front().center().y() + direction * boxes.front().height()});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        moveCaret(step(false), true);
        return true;
    case Qt::Key_Right:
        moveCaret(step(true), true);
        return true;
    case Qt::Key_Up:
        moveCaret(line(-1), true);
        return true;
    case Qt::Key_Down:
        moveCaret(line(1), true);
        return true;
    default:
        return false;
    }
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (!m_report) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (moveCaretByKey(event)) {
        reveal(m_caret, {m_caret.value + 1});
    } else if (event->key() == Qt::Key_Right) {
        goToMark(true);
    } else if (event->key() == Qt::Key_Left) {
        goToMark(false);
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) && !marks().empty()) {
        selectMark(0);
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) && !marks().empty()) {
        selectMark(marks().size() - 1);
    } else if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current) {
        emit markActivated();
    } else if (event->key() == Qt::Key_Escape && (m_current || !selectedText().isEmpty())) {
        moveCaret(m_caret, false);
        m_selection.clear();
        // A period or a total is current without being in the selection.
        m_highlights.marks.clear();
        setCurrentMark({});
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? 0.1 : -0.1));
    event->accept();
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = menu.addAction(tr("Copy"));
    copyAction->setEnabled(!selectedText().isEmpty() || m_current);
    QAction *allAction = menu.addAction(tr("Select all"));
    const QAction *chosen = menu.exec(event->globalPos());
    if (chosen == copyAction)
        copy();
    else if (chosen == allAction)
        selectAll();
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_report)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto mark = m_layout.markAt(toContent(help->pos()));
    if (!mark || m_layout.marks()[*mark].index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    const IgnoredNumber &ignored = m_report->ignored[static_cast<size_t>(m_layout.marks()[*mark].index)];
    //: %1 is the quote from the report, %2 the reason why it is no figure
    QToolTip::showText(help->globalPos(),
                       tr("“%1”: %2").arg(ignored.quote.toHtmlEscaped(), reasonText(ignored)), viewport());
    return true;
}

} // namespace tem
