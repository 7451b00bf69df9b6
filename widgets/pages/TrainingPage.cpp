#include "pages/TrainingPage.h"

#include "charts/BarPanel.h"
#include "charts/ComparisonBars.h"
#include "charts/PlatformLegend.h"
#include "charts/ShareBar.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"
#include "pages/BarTable.h"
#include "pages/ChartView.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/TilePanel.h"
#include "style/DerivedTag.h"
#include "style/SegmentedControl.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

TextLabel *paragraph(FontRole role, Ink ink)
{
    auto *label = new TextLabel(role, ink);
    label->setWordWrap(true);
    return label;
}

/// Two bars as thick as bars may be, with head and axis.
constexpr int tallestChart = 220;

TileData totalTile(const ReportModels &models, const IndicatorRow &row)
{
    TileData tile;
    tile.name =
        row.total.correction.isEmpty() ? row.title : u"%1 (%2)"_s.arg(row.title, row.total.correction);
    tile.state = row.total.state;
    tile.value = row.total.text;
    // The parts may have a unit of their own ("người"), which row.unit is.
    if (const Figure *figure = models.report().figure(row.total.figureId)) {
        tile.value = format::digits(*figure);
        tile.unit = format::unit(*figure);
    }
    tile.otherValue = row.total.otherText;
    tile.derived = row.total.derived;
    tile.figure = row.total.figureId;
    tile.said = describeCell(models, row.title, row.total);
    tile.shares = shareParts(models, row);
    if (!row.isByPlatform() && row.total.state != CellState::NotStated)
        tile.note = TrainingPage::tr("not split by marketplace");
    if (!row.hedgeNote.isEmpty())
        tile.note = row.hedgeNote;
    return tile;
}

} // namespace

TrainingPage::TrainingPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Training and press")))
    , m_legend(new PlatformLegend(*models.platformFilter()))
    , m_tiles(new TilePanel(tr("Courses, attendances, press items"), *models.selection()))
    , m_byPlatform(new Panel)
    , m_attendances(new BarPanel(*models.selection(), BarPanelSize::Full, BarPanel::Frame::None))
    , m_shareTitle(new TextLabel(tr("Share of the total"), FontRole::Strong))
    , m_shares(new ShareBar)
    , m_unitNote(paragraph(FontRole::Small, Ink::Second))
    , m_perCourse(new Panel(tr("Attendances of one course")))
    , m_perCourseValue(new TextLabel(FontRole::KeyValue))
    , m_perCourseUnit(new TextLabel(FontRole::Small, Ink::Second))
    , m_perCourseFormula(paragraph(FontRole::Small, Ink::Second))
    , m_notSplit(paragraph(FontRole::Small, Ink::Second))
{
    auto *shareHead = new QHBoxLayout;
    shareHead->setSpacing(8);
    shareHead->addWidget(m_shareTitle);
    shareHead->addWidget(new DerivedTag);
    shareHead->addStretch(1);
    // The chart's own head is the panel's title; its names keep a little room at the left.
    m_byPlatform->setContentPadding(length::panelPaddingX - BarPanel::inset);
    m_attendances->setMaximumHeight(tallestChart);
    m_byPlatform->content()->addWidget(m_attendances, 100);
    auto *shares = new QVBoxLayout;
    shares->setContentsMargins(BarPanel::inset, 0, BarPanel::inset, 0);
    shares->setSpacing(6);
    shares->addLayout(shareHead);
    shares->addWidget(m_shares);
    shares->addWidget(m_unitNote);
    m_byPlatform->content()->addLayout(shares);
    m_byPlatform->content()->addStretch(1);

    m_perCourse->addToTitle(new DerivedTag);
    m_perCourseValue->setItalic(true);
    auto *value = new QHBoxLayout;
    value->setSpacing(6);
    value->addWidget(m_perCourseValue, 0, Qt::AlignBaseline);
    value->addWidget(m_perCourseUnit, 1, Qt::AlignBaseline);
    m_perCourse->content()->addLayout(value);
    m_perCourse->content()->addWidget(m_perCourseFormula);
    m_perCourse->content()->addWidget(m_notSplit);
    m_perCourse->content()->addStretch(1);
    m_perCourse->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *charts = new QWidget;
    auto *left = new QVBoxLayout(charts);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(length::panelGap);
    left->addWidget(m_tiles);
    left->addWidget(m_byPlatform, 1);
    left->addWidget(m_perCourse);
    m_view = new ChartView(charts, models);
    m_header->addControl(m_legend);
    m_header->addControl(m_view->control());
    auto *body = new QVBoxLayout;
    body->addWidget(m_view);
    fillPage(*this, m_header, body);

    connect(&m_models, &ReportModels::reportChanged, this, &TrainingPage::showReport);
    connect(m_models.platformFilter(), &PlatformFilter::filterChanged, this, &TrainingPage::showNumbers);
    showReport();
}

void TrainingPage::showReport()
{
    m_legend->showPlatforms();
    showNumbers();
}

void TrainingPage::showNumbers()
{
    m_header->setSubtitle(m_models.periodTitle());
    m_view->setAccessibleDescription(describeTraining(*m_models.training(), m_models.periodTitle()));
    std::vector<TileData> tiles;
    for (const IndicatorRow &row : m_models.training()->rows()) {
        if (!row.derived)
            tiles.push_back(totalTile(m_models, row));
    }
    m_tiles->setTiles(tiles);
    showAttendances();
    showPerCourse();
    showTable();
}

void TrainingPage::showAttendances()
{
    const IndicatorRow *row = m_models.training()->row(u"training_participants"_s);
    const bool isSplit = row && row->isByPlatform();
    m_byPlatform->setVisible(isSplit);
    if (!isSplit)
        return;
    const PlatformFilter &filter = *m_models.platformFilter();
    m_attendances->setData(withoutHidden(barPanelData(m_models, *row, ComparisonMode::Value), filter));
    m_shares->setParts(shareParts(m_models, *row));
    m_unitNote->setText(m_models.training()->unitNote());
    m_unitNote->setVisible(!m_unitNote->text().isEmpty());
}

void TrainingPage::showPerCourse()
{
    const Cell &perCourse = m_models.training()->attendancesPerCourse();
    const bool isKnown = perCourse.state != CellState::NotStated;
    m_perCourseValue->setText(perCourse.text);
    // The text with unit begins with the text.
    m_perCourseUnit->setText(isKnown ? perCourse.textWithUnit.mid(perCourse.text.size()).trimmed()
                                     : QString());
    m_perCourseFormula->setText(
        isKnown ? perCourse.formula
                : tr("The report lacks the courses or the attendances to compute it from."));
    m_notSplit->setText(m_models.training()->notSplitNote());
    m_notSplit->setVisible(!m_notSplit->text().isEmpty());
}

void TrainingPage::showTable()
{
    const PlatformFilter &filter = *m_models.platformFilter();
    QList<PlatformColumn> platforms;
    for (const PlatformColumn &platform : m_models.training()->platforms()) {
        if (filter.isShown(platform.id))
            platforms.append(platform);
    }
    std::vector<BarPanelData> charts;
    for (const IndicatorRow &row : m_models.training()->rows())
        charts.push_back(withoutHidden(barPanelData(m_models, row, ComparisonMode::Value), filter));
    const IndicatorRow perCourse = m_models.training()->perCourseRow();
    if (perCourse.total.state == CellState::Value)
        charts.push_back(withoutHidden(barPanelData(m_models, perCourse, ComparisonMode::Value), filter));
    m_view->table()->setCharts(platforms, std::move(charts));
}

} // namespace tem
