#include "pages/RolloutPage.h"

#include "items/ReportModels.h"
#include "map/MapWidget.h"
#include "map/RolloutBar.h"
#include "pages/PageHeader.h"
#include "pages/ProvinceTable.h"
#include "pages/SumLabel.h"
#include "style/Fonts.h"
#include "style/Icons.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int mapShare = 60;
constexpr int listShare = 40;
constexpr int narrowMapHeight = 520;
constexpr int narrowTableHeight = 360;

/// Entries of the filter before the stages.
enum FilterEntry { AllProvinces, NotNamed, FirstStage };

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

    m_map = new MapWidget(m_models, std::make_shared<MapAtlas>(u":/map/vietnam-63.geojson"_s));
    auto *mapPanel = new Panel;
    // The map fills its rectangle, which must not cut off the panel's round corners.
    mapPanel->layout()->setContentsMargins(2, 2, 2, 2);
    mapPanel->content()->addWidget(m_map);

    auto *lists = new QVBoxLayout;
    lists->setSpacing(length::panelGap);
    lists->addWidget(makeCounts());
    lists->addWidget(makeProvinces(), 1);

    auto *content = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(length::panelGap);
    m_halves->addWidget(mapPanel, mapShare);
    m_halves->addLayout(lists, listShare);
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
    m_states = new QStackedLayout;
    m_states->addWidget(scroll);
    m_states->addWidget(
        emptyState(tr("The report states no roll-out by province."),
                   tr("No decision with numbers of provinces at its stages was found in the text.")));
    page->addLayout(m_states, 1);

    connect(m_map, &MapWidget::provinceHovered, m_table, &ProvinceTable::setHovered);
    connect(m_table, &ProvinceTable::provinceHovered, m_map, &MapWidget::setHovered);
    connect(&m_models, &ReportModels::reportChanged, this, [this] { showReport(); });
    showReport();
}

QWidget *RolloutPage::makeCounts()
{
    m_counts = new Panel;
    m_sum = new SumLabel;
    m_counts->addToTitle(m_sum);
    m_bar = new RolloutBar(m_models);
    m_bar->setLegend(RolloutLegendOptions{false, false});
    m_counts->content()->setContentsMargins(0, 10, 0, 0);
    m_counts->content()->addWidget(m_bar);
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
    m_table->setMinimumHeight(180);

    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(12, 10, 12, 6);
    controls->setSpacing(8);
    controls->addWidget(m_search, 1);
    controls->addWidget(m_stage);
    panel->content()->setSpacing(0);
    panel->content()->addLayout(controls);
    panel->content()->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_table->filter().setText(text); });
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index <= AllProvinces)
            m_table->filter().setGroup(std::nullopt);
        else
            m_table->filter().setGroup(m_stage->itemData(index).toString());
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
    m_stage->setCurrentIndex(AllProvinces);
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

void RolloutPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = window()->width() < length::narrowWindow;
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_map->setMinimumHeight(isNarrow ? narrowMapHeight : m_map->minimumSizeHint().height());
    m_table->setMinimumHeight(isNarrow ? narrowTableHeight : 180);
}

} // namespace tem
