#pragma once

#include "items/ReportSelection.h"
#include "text/SourcePainter.h"

#include <QAbstractScrollArea>

#include <functional>

namespace tem {

/// The text of a report with everything that was understood in it marked: sentence numbers on the left, the
/// reasons why a number is no figure on the right. A click on a mark selects it for every page; what another
/// page selects is scrolled to and lit up here. Left and right arrow go from mark to mark and Enter asks for
/// more about one; Tab leaves, however long the text is. Text can be selected and copied.
class SourceView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The selection must outlive the view.
    explicit SourceView(ReportSelection &selection, QWidget *parent = nullptr);

    /// Shows a report, which must outlive the view or the next call; nothing for nullptr.
    void setReport(const Report *report);

    SourceLayout &layoutOfText() { return m_layout; }
    const std::vector<SourceMark> &marks() const { return m_layout.marks(); }
    /// The mark that the keyboard goes on from; nothing where none is selected.
    const SourceMark *currentMark() const;
    std::optional<size_t> currentIndex() const { return m_current; }
    /// Indices of the marks that are lit up, ascending.
    const std::vector<size_t> &highlightedMarks() const { return m_highlights.marks; }
    /// Number of the sentence with the band; 0 for none.
    int currentSentence() const { return m_highlights.sentence; }

    /// Selects a mark as a click does.
    void selectMark(size_t mark);
    /// The text shown; empty without a report.
    QString text() const { return m_report ? m_report->text : QString(); }
    const TextMatch &selection() const { return m_highlights.text; }
    QString selectedText() const;
    void selectText(const TextMatch &text);
    void setMatches(std::vector<TextMatch> matches);

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    /// What is said about a mark to those who don't see it; the words of the text alone where none is set.
    using Describer = std::function<QString(const SourceMark &mark)>;
    void setDescriber(Describer describer) { m_describer = std::move(describer); }
    QString description(size_t mark) const;

    /// The first place in sight: where a search starts that has no match yet.
    Utf16Unit firstInSight();
    Utf16Unit caret() const { return m_caret; }
    /// Where the caret is on the viewport, in sight or not.
    QRect rectOf(Utf16Unit begin, Utf16Unit end);
    Utf16Unit unitAt(const QPoint &point);
    /// Scrolls as little as needed to see a stretch of the text.
    void reveal(Utf16Unit begin, Utf16Unit end);

    /// Where a mark is on the viewport now; empty where it is out of sight.
    QRect visibleMark(size_t mark);

public slots:
    void copy() const;
    void selectAll();

signals:
    /// After every change of currentMark().
    void currentMarkChanged();
    /// The reader pressed Enter on a mark, which is the current one.
    void markActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    static constexpr int topMargin = 8;

    int headHeight() const;
    QPointF toContent(const QPoint &point) const;
    /// The part of a box that is in sight.
    QRect onViewport(const QRectF &box) const;
    void layOutAgain();
    void updateScrollBar();
    /// Lays out the rows in sight; returns the first one.
    int layOutVisible();
    void onSelectionChanged(const ReportSelection::Item &item);
    std::vector<size_t> marksOf(const ReportSelection::Item &item) const;
    std::optional<size_t> markOfSpan(const Span &span, SourceMark::Kind kind) const;
    /// False where there is no further mark.
    bool goToMark(bool forward);
    void setCurrentMark(std::optional<size_t> mark);
    /// Tells screen readers of another current mark.
    void announce();
    void moveCaret(Utf16Unit caret, bool keepAnchor);
    Utf16Unit wordEdge(Utf16Unit from, bool forward) const;
    bool moveCaretByKey(QKeyEvent *event);
    void setCursorFor(const QPoint &point);

    ReportSelection &m_selection;
    const Report *m_report = nullptr;
    SourceLayout m_layout;
    SourceHighlights m_highlights;
    std::optional<size_t> m_current;
    Describer m_describer;
    Utf16Unit m_anchor;
    Utf16Unit m_caret;
    double m_zoom = 1;
    std::optional<size_t> m_pressedMark;
    QPoint m_pressedAt;
    bool m_selectingText = false;
};

} // namespace tem
