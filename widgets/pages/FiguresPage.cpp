#include "pages/FiguresPage.h"

#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "items/VietnameseText.h"
#include "pages/FigureTable.h"
#include "pages/Hairline.h"
#include "pages/PageHeader.h"
#include "pages/SearchBar.h"
#include "pages/SentenceQuote.h"
#include "report/Words.h"
#include "style/Button.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Stands in the indicator box for the figures that the catalogue has no indicator for: no catalogue id has a
/// "*".
constexpr auto others = "*"_L1;

/// What can be chosen in a box: text by value.
struct Choice
{
    QString text;
    QString value;
    int count = 0;
};

void fill(QComboBox &box, const QString &all, const std::vector<Choice> &choices)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const Choice &choice : choices)
        box.addItem(u"%1 (%2)"_s.arg(choice.text).arg(choice.count), choice.value);
    // Nothing to choose from.
    box.setEnabled(choices.size() > 1);
}

template <typename Pick> std::vector<Choice> choicesOf(const FigureModel &figures, Pick pick)
{
    std::map<QString, Choice> found;
    for (int row = 0; row < figures.rowCount(); ++row) {
        const auto [value, text] = pick(figures.entry(row));
        if (value.isEmpty())
            continue;
        Choice &choice = found.try_emplace(value, Choice{text, value, 0}).first->second;
        ++choice.count;
    }
    std::vector<Choice> choices;
    choices.reserve(found.size());
    for (auto &[value, choice] : found)
        choices.push_back(std::move(choice));
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) {
        if ((a.value == others) != (b.value == others))
            return b.value == others;
        return vietnameseLess(a.text, b.text);
    });
    return choices;
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setFont(roleFont(FontRole::Text));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(8);
    box->setFixedHeight(length::button);
    return box;
}

} // namespace

FiguresPage::FiguresPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_shown(new FigureFilterModel(this))
    , m_header(new PageHeader(tr("Figures")))
    , m_search(new SearchBar(tr("Find in the table")))
    , m_indicator(makeBox(tr("Indicator")))
    , m_platform(makeBox(tr("Marketplace")))
    , m_role(makeBox(tr("Role")))
    , m_clear(new Button(tr("Clear filters"), Button::Look::Link))
    , m_empty(new TextLabel(FontRole::Text, Ink::Second))
    , m_sentenceTitle(new TextLabel(FontRole::Strong))
    , m_sentence(new SentenceQuote)
    , m_text(new Button(tr("Show in the text")))
{
    setAccessibleName(tr("Figures"));
    m_shown->setFigures(models.figures());
    m_table = new FigureTable(*models.figures(), *m_shown);
    m_header->addControl(m_search);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(14, 8, 14, 8);
    filters->setSpacing(8);
    for (QComboBox *box : {m_indicator, m_platform, m_role}) {
        filters->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FiguresPage::filter);
    }
    filters->addWidget(m_clear);
    filters->addStretch(1);

    auto *sentence = new QScrollArea;
    sentence->setFrameShape(QFrame::NoFrame);
    sentence->setWidgetResizable(true);
    sentence->setWidget(m_sentence);
    sentence->setFixedHeight(70);
    sentence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setBackgroundRole(QPalette::Base);
    sentence->viewport()->setBackgroundRole(QPalette::Base);
    auto *source = new QVBoxLayout;
    source->setContentsMargins(14, 8, 14, 10);
    source->setSpacing(6);
    auto *sourceHead = new QHBoxLayout;
    sourceHead->addWidget(m_sentenceTitle, 1);
    sourceHead->addWidget(m_text);
    source->addLayout(sourceHead);
    source->addWidget(sentence);

    auto *panel = new Panel;
    panel->layout()->setContentsMargins(1, 1, 1, 1);
    panel->content()->setSpacing(0);
    panel->content()->addLayout(filters);
    panel->content()->addWidget(new Hairline);
    panel->content()->addWidget(m_table, 1);
    panel->content()->addWidget(m_empty, 1, Qt::AlignTop);
    panel->content()->addWidget(new Hairline);
    panel->content()->addLayout(source);
    m_empty->setContentsMargins(14, 14, 14, 14);
    m_empty->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, 12, length::pageMargin, 16);
    column->setSpacing(length::panelGap);
    column->addWidget(m_header);
    column->addWidget(panel, 1);

    connect(&m_models, &ReportModels::reportChanged, this, &FiguresPage::showReport);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, &FiguresPage::followSelection);
    connect(m_search, &SearchBar::textEdited, this, &FiguresPage::filter);
    connect(m_clear, &Button::clicked, this, &FiguresPage::clearFilters);
    connect(m_text, &Button::clicked, this, [this] { emit pageRequested(PageId::Source); });
    connect(m_table, &FigureTable::idChosen, this, [this](const QString &id) {
        if (m_models.report().figure(id))
            m_models.selection()->selectFigure(id);
        else
            m_models.selection()->selectGroup(id);
    });
    setFocusProxy(m_table);
    showReport();
}

void FiguresPage::showReport()
{
    fillBoxes();
    m_table->fitColumns();
    filter();
}

void FiguresPage::fillBoxes()
{
    const FigureModel &figures = *m_models.figures();
    fill(*m_indicator, tr("All indicators"), choicesOf(figures, [](const FigureEntry &entry) {
        if (entry.indicatorId.isEmpty() && !entry.figureId.isEmpty())
            return std::pair(QString(others), FiguresPage::tr("Other figures"));
        return std::pair(entry.indicatorId, entry.indicator);
    }));
    fill(*m_platform, tr("All marketplaces"), choicesOf(figures, [](const FigureEntry &entry) {
        return std::pair(entry.platformId, entry.platform);
    }));
    fill(*m_role, tr("All roles"), choicesOf(figures, [](const FigureEntry &entry) {
        const QString word = entry.role ? toWord(*entry.role) : QString();
        return std::pair(word, roleName(word));
    }));
}

QString FiguresPage::roleName(const QString &word)
{
    const std::optional<Role> role = fromWord<Role>(word);
    if (!role)
        return {};
    switch (*role) {
    case Role::Level:
        return tr("Levels");
    case Role::Share:
        return tr("Shares");
    case Role::Change:
        return tr("Changes");
    case Role::Target:
        return tr("Targets");
    case Role::Earlier:
        return tr("Earlier periods");
    }
    return {};
}

void FiguresPage::filter()
{
    const QString indicator = m_indicator->currentData().toString();
    m_shown->setOthersOnly(indicator == others);
    m_shown->setIndicator(indicator == others ? QString() : indicator);
    m_shown->setPlatform(m_platform->currentData().toString());
    m_shown->setRole(fromWord<Role>(m_role->currentData().toString()));
    m_shown->setText(m_search->text());
    m_clear->setVisible(m_shown->hasFilters());
    showCount();
    followSelection();
}

void FiguresPage::clearFilters()
{
    for (QComboBox *box : {m_indicator, m_platform, m_role}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_search->setText({});
    filter();
}

void FiguresPage::showCount()
{
    const int all = m_models.figures()->rowCount();
    const int shown = m_shown->rowCount();
    QString text;
    if (all > 0 && shown < all)
        //: %1 rows that the filters let through, %2 all rows
        text = tr("%1 of %2 numbers").arg(shown).arg(all);
    else if (all > 0)
        text = m_models.countsText();
    if (const QString period = m_models.periodTitle(); all > 0 && !period.isEmpty())
        text = u"%1 · %2"_s.arg(period, text);
    m_header->setSubtitle(text);
    m_empty->setText(all == 0 ? tr("No figure was found in this text.")
                              : tr("No number fits these filters."));
    m_empty->setVisible(shown == 0);
    m_table->setVisible(shown > 0);
}

void FiguresPage::followSelection()
{
    const QStringList &ids = m_models.selection()->related();
    // Rows that the user has marked for copying stay marked while he goes through them.
    if (ids != QStringList{m_table->currentId()})
        m_table->setChosen(ids);
    showSentence();
}

void FiguresPage::showSentence()
{
    const int row = m_models.figures()->rowOf(m_table->currentId());
    m_text->setEnabled(row >= 0);
    if (row < 0) {
        m_sentenceTitle->setText(tr("Choose a row to see its sentence"));
        m_sentence->setSentence({}, {});
        return;
    }
    const FigureDetails details = m_models.details(m_table->currentId());
    m_sentenceTitle->setText(details.sentenceTitle);
    m_sentence->setSentence(details.sentenceText, {{details.quoteBegin, details.quoteEnd}});
}

} // namespace tem
