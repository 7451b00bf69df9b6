#include "pages/FiguresPage.h"

#include "items/FigureFilterModel.h"
#include "items/ReportModels.h"
#include "pages/ColumnChoice.h"
#include "pages/FigureFilters.h"
#include "pages/FigureTable.h"
#include "pages/Hairline.h"
#include "pages/PageHeader.h"
#include "pages/SearchBar.h"
#include "pages/SentenceQuote.h"
#include "style/Button.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_shown(new FigureFilterModel(this))
    , m_header(new PageHeader(tr("Figures")))
    , m_search(new SearchBar(tr("Find in the table")))
    , m_filters(new FigureFilters(*m_shown))
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

    m_filters->addControl(m_clear);
    auto *columns = new Button(tr("Columns"));
    auto *columnMenu = new QMenu(columns);
    columns->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_table->columns().fillMenu(*columnMenu);
    });
    m_filters->addControl(columns);

    auto *sentence = new QScrollArea;
    sentence->setFrameShape(QFrame::NoFrame);
    sentence->setWidgetResizable(true);
    sentence->setWidget(m_sentence);
    sentence->setFixedHeight(70);
    sentence->setAccessibleName(tr("Sentence of the figure chosen"));
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
    panel->content()->addWidget(m_filters);
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
    connect(m_search, &SearchBar::textEdited, this, &FiguresPage::showFiltered);
    connect(m_filters, &FigureFilters::filtersChanged, this, &FiguresPage::showFiltered);
    connect(m_clear, &Button::clicked, this, &FiguresPage::clearFilters);
    connect(m_text, &Button::clicked, this, [this] { emit pageRequested(PageId::Source); });
    connect(m_table, &FigureTable::idChosen, this, [this](const QString &id) {
        if (m_models.report().figure(id))
            m_models.selection()->selectFigure(id);
        else
            m_models.selection()->selectGroup(id);
    });
    connect(m_table, &FigureTable::idActivated, this, [this] { emit pageRequested(PageId::Source); });
    setFocusProxy(m_table);
    showReport();
}

void FiguresPage::showReport()
{
    m_filters->fill(*m_models.figures());
    m_table->fitColumns();
}

void FiguresPage::showFiltered()
{
    m_shown->setText(m_search->text());
    m_clear->setVisible(m_shown->hasFilters());
    showCount();
    followSelection();
}

void FiguresPage::clearFilters()
{
    m_search->setText({});
    m_filters->clear();
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
