#include "pages/SourcePage.h"

#include "items/ReportModels.h"
#include "pages/Hairline.h"
#include "pages/MarkPanel.h"
#include "pages/MarkReading.h"
#include "pages/PageHeader.h"
#include "pages/SearchBar.h"
#include "pages/SidePanel.h"
#include "style/Panel.h"
#include "style/Theme.h"
#include "text/MarkLegend.h"
#include "text/SourceView.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr SidePanelSize sideSize{330, 230};
/// Of the hint alone.
constexpr int emptyHeightBelow = 84;
} // namespace

PageId chartPageOf(const ReportModels &models, const QString &id)
{
    if (models.training()->attendancesPerCourse().derivedId == id)
        return PageId::Training;
    for (const IndicatorRow &row : models.rows()) {
        const bool isTotal = row.total.figureId == id;
        const bool isPart = std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell &cell) {
            return cell.figureId == id || cell.derivedId == id;
        });
        if (isPart || (isTotal && row.isByPlatform()))
            return PageId::Comparison;
        if (isTotal)
            return row.indicator.startsWith("training_"_L1) || row.indicator == "press_items"_L1
                       ? PageId::Training
                       : PageId::Overview;
    }
    return PageId::Figures;
}

SourcePage::SourcePage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Source text")))
    , m_search(new SearchBar(tr("Find in the text")))
    , m_legend(new MarkLegend)
    , m_view(new SourceView(*models.selection()))
    , m_side(new MarkPanel(models))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Source text"));
    m_header->addControl(m_search);
    auto *panel = new Panel;
    panel->layout()->setContentsMargins(1, 1, 1, 1);
    panel->content()->setSpacing(0);
    panel->content()->addWidget(m_legend);
    panel->content()->addWidget(new Hairline);
    panel->content()->addWidget(m_view, 1);
    m_body->setSpacing(length::panelGap);
    m_body->addWidget(panel, 1);
    m_body->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, 12, length::pageMargin, 16);
    column->setSpacing(length::panelGap);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);

    connect(&m_models, &ReportModels::reportChanged, this, &SourcePage::showReport);
    connect(m_view, &SourceView::currentMarkChanged, this, [this] {
        m_side->showMark(m_view->currentMark());
        placeSide();
    });
    connect(m_view, &SourceView::markActivated, this, &SourcePage::requestChart);
    connect(m_side, &MarkPanel::chartRequested, this, &SourcePage::requestChart);
    m_view->setDescriber([this](const SourceMark &mark) { return markDescription(m_models, mark); });
    connect(m_search, &SearchBar::textEdited, this, &SourcePage::search);
    connect(m_search, &SearchBar::nextRequested, this, [this] { goToMatch(1); });
    connect(m_search, &SearchBar::previousRequested, this, [this] { goToMatch(-1); });
    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::FindNext, [this] { goToMatch(1); });
    shortcut(QKeySequence::FindPrevious, [this] { goToMatch(-1); });
    setFocusProxy(m_view);
    showReport();
}

void SourcePage::setReadingShown(bool shown)
{
    m_side->setVisible(shown);
}

void SourcePage::showReport()
{
    m_textSearch = TextSearch(m_models.report().text);
    m_matches.clear();
    m_match = -1;
    m_view->setReport(m_models.hasReport() ? &m_models.report() : nullptr);
    showTexts();
    m_side->showMark(m_view->currentMark());
    search(m_search->text());
}

void SourcePage::showTexts()
{
    const DigitPlaces places = digitPlaces(m_models.report(), m_view->marks());
    if (!m_models.hasReport())
        m_summary.clear();
    else if (places.explained + places.unexplained == 0)
        m_summary = tr("no digits in this text");
    else if (places.unexplained == 0)
        m_summary = tr("%n place(s) with digits, each with an explanation", nullptr, places.explained);
    else
        //: %1 places with digits, %2 those of them that nothing explains
        m_summary = tr("%1 places with digits, %2 of them without an explanation")
                        .arg(places.explained + places.unexplained)
                        .arg(places.unexplained);
    m_header->setSubtitle(m_summary);
    m_legend->setItems(
        legendItems(m_view->marks(), [this](const QString &id) { return m_models.view().platformName(id); }));
}

void SourcePage::requestChart()
{
    const ReportSelection::Item &item = m_models.selection()->current();
    switch (item.kind) {
    case ReportSelection::Kind::Figure:
        emit pageRequested(chartPageOf(m_models, item.id));
        return;
    case ReportSelection::Kind::Group:
    case ReportSelection::Kind::Province:
        emit pageRequested(PageId::Rollout);
        return;
    case ReportSelection::Kind::Check:
        emit pageRequested(PageId::Checks);
        return;
    case ReportSelection::Kind::Derived:
        emit pageRequested(chartPageOf(m_models, item.id));
        return;
    case ReportSelection::Kind::Ignored:
    case ReportSelection::Kind::None:
        return;
    }
}

void SourcePage::search(const QString &words)
{
    m_matches = m_textSearch.find(words);
    m_match = -1;
    m_view->setMatches(m_matches);
    if (m_matches.empty()) {
        m_search->setPosition(0, 0);
        return;
    }
    // From where the reader is; while a word grows letter by letter, the match of its beginning stays.
    const TextMatch &selected = m_view->selection();
    const Utf16Unit from = selected.begin < selected.end ? selected.begin : m_view->firstInSight();
    const auto next = std::partition_point(m_matches.begin(), m_matches.end(),
                                           [&](const TextMatch &match) { return match.begin < from; });
    showMatch(next == m_matches.end() ? 0 : static_cast<int>(next - m_matches.begin()));
}

void SourcePage::goToMatch(int step)
{
    const int total = static_cast<int>(m_matches.size());
    if (total == 0)
        return;
    showMatch((m_match + step + total) % total);
}

void SourcePage::showMatch(int match)
{
    m_match = match;
    m_view->selectText(m_matches[static_cast<size_t>(match)]);
    m_search->setPosition(match + 1, static_cast<int>(m_matches.size()));
}

void SourcePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void SourcePage::placeSide()
{
    placeSidePanel(*this, *m_body, *m_side,
                   {sideSize.width, m_side->isEmpty() ? emptyHeightBelow : sideSize.heightBelow});
}

void SourcePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_side->showMark(m_view->currentMark());
}

} // namespace tem
