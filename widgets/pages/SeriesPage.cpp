#include "pages/SeriesPage.h"

#include "charts/PlatformLegend.h"
#include "charts/SeriesChart.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/ScrollBody.h"
#include "pages/SeriesDetails.h"
#include "pages/SeriesTable.h"
#include "pages/SidePanel.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowestChart = 380;
constexpr int mostColumns = 3;
constexpr int chartHeight = 200;
constexpr SidePanelSize detailsSize{length::sidePanel, 210};
/// Below, there is nothing to compare.
constexpr int fewestReports = 2;
} // namespace

SeriesPage::SeriesPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Over time")))
    , m_legend(new PlatformLegend(m_filter))
    , m_control(new SegmentedControl({tr("Charts"), tr("Table")}))
    , m_body(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_body))
    , m_chartArea(new QWidget)
    , m_grid(new QGridLayout(m_chartArea))
    , m_tablePanel(new Panel)
    , m_table(new SeriesTable(*models.series()))
    , m_details(new SeriesDetails)
    , m_empty(new Panel(tr("Nothing to compare yet")))
{
    setAccessibleName(tr("Over time"));
    m_header->addControl(m_legend);
    m_header->addControl(m_control);
    m_control->setAccessibleName(tr("How the numbers are shown"));
    m_control->setToolTip(tr("Charts or a table of the same numbers (Ctrl+B)"));

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(length::panelGap);
    m_tablePanel->content()->addWidget(m_table);
    auto *advice = new TextLabel(
        tr("At least two reports with a known period are needed. Open or import reports of several periods: "
           "each is kept in the library, and its figures appear here."),
        FontRole::Text, Ink::Second);
    advice->setWordWrap(true);
    m_empty->content()->addWidget(advice);

    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(length::panelGap);
    m_columns->addWidget(scrollBody(m_chartArea), 1);
    m_columns->addWidget(m_tablePanel, 1);
    m_columns->addWidget(scrollBody(m_details));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(length::pageMargin, length::panelGap, length::pageMargin,
                               length::pageMargin - 4);
    layout->setSpacing(length::panelGap);
    layout->addWidget(m_header);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    layout->addStretch();

    connect(m_control, &SegmentedControl::segmentChosen, this, &SeriesPage::swap);
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_B, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        showTable(!isTableShown());
        QWidget *first = m_table;
        if (!isTableShown() && !m_charts.empty())
            first = m_charts.front();
        first->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_models.series(), &SeriesModel::modelReset, this, &SeriesPage::showSeries);
    connect(&m_filter, &PlatformFilter::filterChanged, this, &SeriesPage::showFilter);
    connect(m_details, &SeriesDetails::figureRequested, this, &SeriesPage::figureRequested);
    connect(m_details, &SeriesDetails::standingChosen, this, &SeriesPage::standingChosen);
    connect(m_table, &SeriesTable::figureRequested, this, &SeriesPage::figureRequested);
    showSeries();
}

bool SeriesPage::isTableShown() const
{
    return m_control->current() == 1;
}

void SeriesPage::showTable(bool shown)
{
    m_control->setCurrent(shown ? 1 : 0);
}

QString SeriesPage::subtitle() const
{
    const SeriesModel &series = *m_models.series();
    QDate from;
    QDate to;
    for (const SeriesPanel &panel : series.panels()) {
        const PeriodFields &first = panel.periods.front();
        const QDate begin = first.from.isValid() ? first.from : first.to;
        from = from.isValid() ? std::min(from, begin) : begin;
        to = to.isValid() ? std::max(to, panel.periods.back().to) : panel.periods.back().to;
    }
    //: %1 a number of reports, %2 and %3 years
    QString text = tr("%1 reports, %2 to %3")
                       .arg(format::number(series.reportCount()), QString::number(from.year()),
                            QString::number(to.year()));
    if (series.conflictCount() > 0)
        //: %1 a number
        text += u" · "_s + tr("≠ %1 values in conflict").arg(format::number(series.conflictCount()));
    return text;
}

void SeriesPage::showSeries()
{
    const SeriesModel &series = *m_models.series();
    const bool isEmpty = series.reportCount() < fewestReports || series.panels().empty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_control->setVisible(!isEmpty);
    m_header->setSubtitle(isEmpty ? QString() : subtitle());
    // Total counts as one of those that can be left out.
    QList<PlatformColumn> lines = series.platforms();
    lines.append({QString(), tr("Total")});
    m_filter.setPlatforms(isEmpty ? QList<PlatformColumn>() : lines);
    m_legend->showPlatforms();
    makeCharts();
    showFilter();
    showChosen();
    swap();
}

void SeriesPage::makeCharts()
{
    const std::vector<SeriesPanel> &panels = m_models.series()->panels();
    while (m_panels.size() > panels.size()) {
        m_panels.back()->hide();
        m_panels.back()->deleteLater();
        m_panels.pop_back();
        m_charts.pop_back();
    }
    while (m_panels.size() < panels.size()) {
        const std::size_t index = m_panels.size();
        auto *panel = new Panel(panels[index].title, m_chartArea);
        auto *chart = new SeriesChart;
        chart->setFixedHeight(chartHeight);
        panel->content()->addWidget(chart);
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        connect(chart, &SeriesChart::pointChosen, this,
                [this, index](const SeriesPlace &place) { choose(index, place); });
        connect(chart, &SeriesChart::pointActivated, this,
                [this, index](const SeriesPlace &place) { open(index, place); });
        m_panels.push_back(panel);
        m_charts.push_back(chart);
    }
    for (std::size_t i = 0; i < panels.size(); ++i) {
        m_panels[i]->setTitle(panels[i].title);
        m_panels[i]->setTitleNote(panels[i].unit);
        m_panels[i]->setSubtitle(panels[i].note);
        m_charts[i]->setPanel(panels[i]);
    }
    m_gridColumns = 0;
    arrange();
}

void SeriesPage::arrange()
{
    placeSidePanel(*this, *m_columns, *m_columns->itemAt(2)->widget(), detailsSize);
    const bool isBeside = m_columns->direction() == QBoxLayout::LeftToRight;
    const int room = width() - 2 * length::pageMargin -
                     (isBeside ? length::sidePanel + length::panelGap : 0) - length::panelGap;
    const int columns = std::clamp(room / narrowestChart, 1, mostColumns);
    if (columns == m_gridColumns)
        return;
    m_gridColumns = columns;
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        m_grid->addWidget(m_panels[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void SeriesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SeriesPage::swap()
{
    m_columns->itemAt(0)->widget()->setVisible(!isTableShown());
    m_columns->itemAt(2)->widget()->setVisible(!isTableShown());
    m_tablePanel->setVisible(isTableShown());
}

void SeriesPage::showFilter()
{
    QStringList hidden;
    for (const PlatformColumn &line : m_filter.platforms()) {
        if (!m_filter.isShown(line.id))
            hidden.append(line.id);
    }
    for (SeriesChart *chart : m_charts)
        chart->setHidden(hidden);
}

void SeriesPage::choose(std::size_t panel, const SeriesPlace &place)
{
    m_chosen = {m_models.series()->panels()[panel].key, place};
    showChosen();
}

void SeriesPage::showChosen()
{
    // The same panel may stand at another place now, with other periods.
    const std::vector<SeriesPanel> &panels = m_models.series()->panels();
    const auto panel =
        m_chosen ? std::ranges::find(panels, m_chosen->panel, &SeriesPanel::key) : panels.end();
    const bool isThere = panel != panels.end() && m_chosen->place.line < panel->lines.size() &&
                         m_chosen->place.period < panel->periods.size();
    const auto index = static_cast<std::size_t>(panel - panels.begin());
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setSelected(isThere && i == index ? std::optional(m_chosen->place) : std::nullopt);
    if (isThere)
        m_details->showPoint(*panel, panel->lines[m_chosen->place.line], m_chosen->place.period);
    else
        m_details->clear();
}

void SeriesPage::open(std::size_t panel, const SeriesPlace &place)
{
    const SeriesPoint &point = m_models.series()->panels()[panel].lines[place.line].points[place.period];
    if (const Observation *value = point.value())
        emit figureRequested(value->report, value->figure.id);
}

} // namespace tem
