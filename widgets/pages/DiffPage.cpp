#include "pages/DiffPage.h"

#include "compare/ReportDiff.h"
#include "items/ReportTitle.h"
#include "pages/DiffTable.h"
#include "pages/Hairline.h"
#include "pages/PageHeader.h"
#include "report/TextPositions.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"
#include "text/SourceView.h"

#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <iterator>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastTableHeight = 120;
constexpr int leastTextHeight = 180;

QString idOf(const DiffEntry &entry, int side)
{
    return side == 0 ? entry.beforeId : entry.afterId;
}

std::optional<Span> spanOf(const DiffEntry &entry, int side)
{
    return side == 0 ? entry.beforeSpan : entry.afterSpan;
}
} // namespace

DiffPage::DiffPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_header(new PageHeader(tr("Two reports compared")))
    , m_none(new TextLabel(FontRole::Text, Ink::Second))
    , m_table(new DiffTable(m_model))
{
    setAccessibleName(tr("Two reports compared"));
    m_none->setWordWrap(true);
    auto *tablePanel = new Panel;
    tablePanel->layout()->setContentsMargins(1, 1, 1, 1);
    tablePanel->content()->addWidget(m_none);
    tablePanel->content()->addWidget(m_table, 1);
    m_none->setContentsMargins(length::panelPaddingX, length::panelPaddingY, length::panelPaddingX,
                               length::panelPaddingY);
    tablePanel->setMinimumHeight(leastTableHeight);

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(length::panelGap);
    parts->addWidget(tablePanel);
    parts->addWidget(makeTexts());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, 12, length::pageMargin, 16);
    column->setSpacing(length::panelGap);
    column->addWidget(m_header);
    column->addWidget(parts, 1);

    connect(m_table, &DiffTable::rowChosen, this, &DiffPage::showDifference);
    setFocusProxy(m_table);
    showTexts();
}

DiffPage::~DiffPage()
{
    // Table and texts look at the model, the reports and the selections, which go before them.
    delete m_table;
    for (Side &side : m_sides)
        delete side.view;
}

QWidget *DiffPage::makeTexts()
{
    auto *texts = new QWidget;
    texts->setMinimumHeight(leastTextHeight);
    auto *row = new QHBoxLayout(texts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(length::panelGap);
    for (int side = 0; side < 2; ++side) {
        Side &one = m_sides[side];
        one.title = new TextLabel(FontRole::PanelTitle);
        one.title->setWordWrap(true);
        one.title->setContentsMargins(length::panelPaddingX, length::panelPaddingY, length::panelPaddingX,
                                      length::panelPaddingY);
        one.view = new SourceView(one.selection);
        auto *panel = new Panel;
        panel->layout()->setContentsMargins(1, 1, 1, 1);
        panel->content()->setSpacing(0);
        panel->content()->addWidget(one.title);
        panel->content()->addWidget(new Hairline);
        panel->content()->addWidget(one.view, 1);
        row->addWidget(panel, 1);
        connect(one.view, &SourceView::currentMarkChanged, this, [this, side] { onSelected(side); });
        connect(one.view->verticalScrollBar(), &QScrollBar::valueChanged, this,
                [this, side] { follow(side); });
    }
    return texts;
}

void DiffPage::setReports(Report before, Report after)
{
    const QScopedValueRollback following(m_isFollowing, true);
    for (Side &side : m_sides) {
        side.view->setReport(nullptr);
        side.selection.clear();
    }
    m_sides[0].report = std::move(before);
    m_sides[1].report = std::move(after);
    for (Side &side : m_sides)
        side.view->setReport(&side.report);
    showTexts();
}

void DiffPage::setLanguage(Language language)
{
    m_language = language;
    showTexts();
}

void DiffPage::showTexts()
{
    const Report &before = m_sides[0].report;
    const Report &after = m_sides[1].report;
    const ReportDiff diff = diffReports(before, after);
    m_model.show(diffEntries(ReportView(before, m_catalogue, m_language),
                             ReportView(after, m_catalogue, m_language), diff));
    findPairs(diff);
    markPlaces();
    const bool isEmpty = m_model.rowCount() == 0;
    m_header->setSubtitle(summaryText(m_model.entries()));
    m_none->setText(tr("The two reports state the same figures."));
    m_none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    //: %1 title of a report
    m_sides[0].title->setText(tr("Before: %1").arg(reportTitle(before)));
    //: %1 title of a report
    m_sides[1].title->setText(tr("After: %1").arg(reportTitle(after)));
    m_sides[0].view->setAccessibleName(m_sides[0].title->text());
    m_sides[1].view->setAccessibleName(m_sides[1].title->text());
}

void DiffPage::findPairs(const ReportDiff &diff)
{
    m_pairs.clear();
    for (const FigureDifference &difference : diff.figures) {
        const Figure *before = m_sides[0].report.figure(difference.before);
        const Figure *after = m_sides[1].report.figure(difference.after);
        if (!before || !after)
            continue;
        const SentencePair pair{
            {m_sides[0].report.sentenceNumber(before->span), m_sides[1].report.sentenceNumber(after->span)}};
        // Sentences that changed places would make the other text jump to and fro.
        const bool isNext = m_pairs.empty() || (pair.sentences[0] > m_pairs.back().sentences[0] &&
                                                pair.sentences[1] > m_pairs.back().sentences[1]);
        if (pair.sentences[0] > 0 && pair.sentences[1] > 0 && isNext)
            m_pairs.push_back(pair);
    }
}

void DiffPage::markPlaces()
{
    for (int side = 0; side < 2; ++side) {
        const TextPositions positions(m_sides[side].report.text);
        std::vector<TextMatch> places;
        for (const DiffEntry &entry : m_model.entries()) {
            if (const auto span = spanOf(entry, side))
                places.push_back({positions.utf16Unit(span->begin), positions.utf16Unit(span->end)});
        }
        std::ranges::sort(places, {}, &TextMatch::begin);
        m_sides[side].view->setMatches(std::move(places));
    }
}

void DiffPage::showDifference(int row)
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model.index(row, 0));
    for (int side = 0; side < 2; ++side) {
        Side &one = m_sides[side];
        const DiffEntry *entry = row < 0 ? nullptr : &m_model.entry(row);
        const auto span = entry ? spanOf(*entry, side) : std::nullopt;
        const QString id = entry ? idOf(*entry, side) : QString();
        if (!span || id.isEmpty())
            one.selection.clear();
        else if (one.report.figure(id))
            one.selection.selectFigure(id);
        else
            one.selection.selectGroup(id);
        if (!span)
            continue;
        const TextPositions positions(one.report.text);
        one.view->reveal(positions.utf16Unit(span->begin), positions.utf16Unit(span->end));
    }
}

void DiffPage::onSelected(int side)
{
    if (m_isFollowing)
        return;
    const QString id = m_sides[side].selection.current().id;
    const auto &entries = m_model.entries();
    const auto found = std::ranges::find_if(
        entries, [&](const DiffEntry &entry) { return !id.isEmpty() && idOf(entry, side) == id; });
    if (found != entries.end())
        showDifference(static_cast<int>(std::distance(entries.begin(), found)));
}

void DiffPage::follow(int side)
{
    if (m_isFollowing || m_pairs.empty())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    Side &moved = m_sides[side];
    Side &other = m_sides[1 - side];
    const TextPositions positions(moved.report.text);
    const CodePoint top = positions.codePoint(moved.view->firstInSight());
    const int sentence = moved.report.sentenceNumber({top, {top.value + 1}});
    // The last pair that the reader has come to; above the first one, the beginning of the other text.
    const auto next = std::ranges::partition_point(
        m_pairs, [&](const SentencePair &pair) { return pair.sentences[side] <= sentence; });
    if (next == m_pairs.begin()) {
        other.view->verticalScrollBar()->setValue(moved.view->verticalScrollBar()->value());
        return;
    }
    const SentencePair &pair = *std::prev(next);
    const auto topOf = [](Side &one, int number) {
        const TextPositions own(one.report.text);
        const Span &span = one.report.sentences[static_cast<std::size_t>(number - 1)];
        const Utf16Unit begin = own.utf16Unit(span.begin);
        return one.view->rectOf(begin, {begin.value + 1}).top();
    };
    const int here = topOf(moved, pair.sentences[side]);
    const int there = topOf(other, pair.sentences[1 - side]);
    QScrollBar &bar = *other.view->verticalScrollBar();
    bar.setValue(bar.value() + there - here);
}

} // namespace tem
