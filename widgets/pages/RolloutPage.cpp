#include "pages/RolloutPage.h"

#include "items/ReportModels.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "map/RolloutLegend.h"
#include "pages/PageHeader.h"
#include "pages/PageLayout.h"
#include "pages/ProvinceTable.h"
#include "pages/SumLabel.h"
#include "style/Button.h"
#include "style/Fonts.h"
#include "style/Icons.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapShare = 60;
constexpr int listShare = 40;
/// In a narrow window the counts stand at the left.
constexpr int countsShare = 35;
constexpr int viewShare = 65;
constexpr int leastTableHeight = 180;
/// The search field is of no use when it is narrower.
constexpr int leastSearchWidth = 190;

enum Segment { MapSegment, TableSegment };

QWidget *emptyState(const QString &sentence, const QString &explanation)
{
    auto *panel = new Panel;
    panel->content()->addStretch(2);
    auto *first = new TextLabel(sentence, FontRole::PanelTitle);
    first->setAlignment(Qt::AlignCenter);
    auto *second = new TextLabel(explanation, FontRole::Text, Ink::Second);
    second->setAlignment(Qt::AlignCenter);
    second->setWordWrap(true);
    panel->content()->addWidget(first);
    panel->content()->addWidget(second);
    panel->content()->addStretch(3);
    return panel;
}

} // namespace

RolloutPage::RolloutPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_header(new PageHeader(tr("Roll-out by province")))
    , m_vintage(new TextLabel(FontRole::Small, Ink::Second))
    , m_rollouts(new QComboBox)
{
    m_rollouts->setAccessibleName(tr("Decision"));
    m_header->addControl(m_vintage);
    m_header->addControl(m_rollouts);
    connect(m_rollouts, &QComboBox::activated, this,
            [this](int index) { m_models.setRollout(static_cast<std::size_t>(index)); });

    m_mapPanel = makeMap();
    m_view = new SegmentedControl({tr("Map"), tr("Table")}, this);
    m_view->setToolTip(tr("Map or table (F6)"));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(length::panelGap);
    makeCounts();
    m_provinces = makeProvinces();
    m_provinces->installEventFilter(this);
    auto *content = new QWidget;
    content->setLayout(m_grid);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(length::pageMargin, length::panelGap, length::pageMargin, length::pageMargin);
    page->setSpacing(length::panelGap);
    page->addWidget(m_header);
    // In its place before it holds anything: by itself it would show what it is given as a window.
    m_states = new QStackedLayout;
    page->addLayout(m_states, 1);
    m_states->addWidget(scroll);
    m_states->addWidget(
        emptyState(tr("The report states no roll-out by province."),
                   tr("No decision with numbers of provinces at its stages was found in the text.")));

    connectParts();
    arrange();
    showReport();
}

void RolloutPage::connectParts()
{
    connect(m_map, &MapWidget::provinceHovered, m_table, &ProvinceTable::setHovered);
    connect(m_table, &ProvinceTable::provinceHovered, m_map, &MapWidget::setHovered);
    connect(m_map, &MapWidget::stageChosen, this, &RolloutPage::showStage);
    connect(m_bar, &RolloutStages::stageChosen, this, &RolloutPage::showStage);
    connect(m_legend, &RolloutStages::stageChosen, this, &RolloutPage::showStage);
    connect(m_showAll, &Button::clicked, this, [this] { showStage(std::nullopt); });
    connect(m_view, &SegmentedControl::segmentChosen, this, &RolloutPage::arrange);
    auto *other = new QShortcut(Qt::Key_F6, this);
    connect(other, &QShortcut::activated, this, &RolloutPage::switchView);
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showReport(); });
}

QWidget *RolloutPage::makeMap()
{
    m_map = new MapWidget(m_models, std::make_shared<MapAtlas>(u":/map/vietnam-63.geojson"_s));
    auto *panel = new Panel;
    // The map fills its rectangle, which must not cut off the panel's round corners.
    panel->layout()->setContentsMargins(2, 2, 2, 2);
    panel->content()->addWidget(m_map);
    return panel;
}

QWidget *RolloutPage::makeCounts()
{
    m_counts = new Panel;
    m_sum = new SumLabel;
    m_bar = new RolloutBar(m_models);
    m_legend = new RolloutLegend(m_models, {.head = false, .notNamed = true});
    m_showAll = new Button(tr("Show all provinces"));
    m_showAll->hide();
    m_counts->content()->setContentsMargins(0, 10, 0, 0);
    m_counts->content()->addWidget(m_bar);
    m_counts->content()->addWidget(m_legend);
    m_counts->content()->addWidget(m_showAll, 0, Qt::AlignLeft);
    return m_counts;
}

QWidget *RolloutPage::makeProvinces()
{
    auto *panel = new Panel;
    panel->layout()->setContentsMargins(1, 1, 1, 1);
    m_search = new QLineEdit;
    m_search->setFont(roleFont(FontRole::Text));
    m_search->setPlaceholderText(tr("Find a province, with or without diacritics"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    dressSearch();
    m_stage = new QComboBox;
    m_stage->setFont(roleFont(FontRole::Text));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stage->setMinimumContentsLength(14);
    for (QWidget *control : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_stage)})
        control->setFixedHeight(length::button);
    m_table = new ProvinceTable(m_models);
    m_table->setMinimumHeight(leastTableHeight);

    m_filter = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filter->setContentsMargins(12, 10, 12, 6);
    m_filter->setSpacing(8);
    m_filter->addWidget(m_search, 1);
    m_filter->addWidget(m_stage);
    panel->content()->setSpacing(0);
    panel->content()->addLayout(m_filter);
    panel->content()->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_table->filter().setText(text); });
    connect(m_stage, &QComboBox::activated, this, [this](int index) {
        const QVariant stage = m_stage->itemData(index);
        showStage(stage.isValid() ? std::optional(stage.toString()) : std::nullopt);
    });
    return panel;
}

void RolloutPage::fillFilter()
{
    m_stage->clear();
    m_stage->addItem(tr("All stages"));
    m_stage->addItem(tr("Not yet named"), QString());
    for (const StatusEntry &entry : m_models.statuses()->entries())
        m_stage->addItem(entry.name, entry.groupId);
}

void RolloutPage::showStage(const std::optional<QString> &group)
{
    m_map->setStage(group);
    m_bar->setStage(group);
    m_legend->setStage(group);
    m_table->filter().setGroup(group);
    m_showAll->setVisible(group.has_value());
    m_stage->setCurrentIndex(group ? m_stage->findData(*group) : 0);
    arrangeFilter();
}

void RolloutPage::switchView()
{
    const bool isMapNext = isCrowded(*this) ? m_view->current() == TableSegment : !m_map->hasFocus();
    if (isCrowded(*this))
        m_view->setCurrent(isMapNext ? MapSegment : TableSegment);
    QWidget *next = isMapNext ? static_cast<QWidget *>(m_map) : m_table;
    next->setFocus(Qt::ShortcutFocusReason);
}

void RolloutPage::showReport()
{
    const StatusModel &statuses = *m_models.statuses();
    const bool hasRollout = !statuses.entries().empty();
    m_states->setCurrentIndex(hasRollout ? 0 : 1);
    QStringList head;
    if (!statuses.decisionText().isEmpty())
        head << statuses.decisionText();
    if (!m_models.periodTitle().isEmpty())
        //: %1: the report's period, "6 tháng đầu năm 2023"
        head << tr("according to the report for %1").arg(m_models.periodTitle());
    m_header->setSubtitle(head.join(u" · "_s));
    m_vintage->setText(statuses.vintageText());
    m_vintage->setVisible(hasRollout);
    {
        const QSignalBlocker blocker(m_rollouts);
        m_rollouts->clear();
        m_rollouts->addItems(m_models.rolloutTitles());
        m_rollouts->setCurrentIndex(static_cast<int>(m_models.rollout()));
        m_rollouts->setVisible(m_rollouts->count() > 1);
    }
    m_counts->setTitle(statuses.counted() > 0
                           //: %1: provinces counted, %2: provinces named
                           ? tr("The report counts %1 provinces and cities, names %2")
                                 .arg(statuses.counted())
                                 .arg(statuses.named())
                           : tr("The report names %1 provinces and cities").arg(statuses.named()));
    m_sum->setSum(statuses.sumText(), statuses.addsUp());
    fillFilter();
    showStage(std::nullopt);
    m_search->clear();
}

void RolloutPage::dressSearch()
{
    const Theme theme = Theme::of(*this);
    m_searchIcon->setIcon(lineIcon(u"search"_s, theme.ink3, theme.slot));
}

void RolloutPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressSearch();
}

void RolloutPage::arrange()
{
    const bool isOneView = isCrowded(*this);
    const bool isTable = m_view->current() == TableSegment;
    // In their places first: by themselves they would show as windows.
    if (m_isOneView != isOneView)
        placeParts(isOneView);
    m_view->setVisible(isOneView);
    m_mapPanel->setVisible(!isOneView || !isTable);
    m_provinces->setVisible(!isOneView || isTable);
}

void RolloutPage::placeParts(bool isOneView)
{
    m_isOneView = isOneView;
    for (QWidget *part :
         {static_cast<QWidget *>(m_view), m_mapPanel, static_cast<QWidget *>(m_counts), m_provinces})
        m_grid->removeWidget(part);
    if (isOneView) {
        m_grid->addWidget(m_view, 0, 0, Qt::AlignLeft);
        m_grid->addWidget(m_counts, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_mapPanel, 0, 1, 2, 1);
        m_grid->addWidget(m_provinces, 0, 1, 2, 1);
    } else {
        m_grid->addWidget(m_mapPanel, 0, 0, 2, 1);
        m_grid->addWidget(m_counts, 0, 1);
        m_grid->addWidget(m_provinces, 1, 1);
    }
    // The sum stands beside the title where there is place.
    if (isOneView)
        m_counts->content()->insertWidget(0, m_sum, 0, Qt::AlignLeft);
    else
        m_counts->addToTitle(m_sum);
    m_grid->setColumnStretch(0, isOneView ? countsShare : mapShare);
    m_grid->setColumnStretch(1, isOneView ? viewShare : listShare);
    m_grid->setRowStretch(1, 1);
}

void RolloutPage::arrangeFilter()
{
    // A long stage is read in full: below the search field where there is no place beside it.
    constexpr int arrowAndFrame = 48;
    const int needed = m_stage->fontMetrics().horizontalAdvance(m_stage->currentText()) + arrowAndFrame;
    m_stage->setMinimumWidth(std::min(needed, m_provinces->width() - 24));
    m_filter->setDirection(needed + leastSearchWidth + 32 > m_provinces->width() ? QBoxLayout::TopToBottom
                                                                                 : QBoxLayout::LeftToRight);
}

void RolloutPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool RolloutPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_provinces && event->type() == QEvent::Resize)
        arrangeFilter();
    return QWidget::eventFilter(watched, event);
}

} // namespace tem
