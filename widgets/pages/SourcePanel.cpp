#include "pages/SourcePanel.h"

#include "items/ReportModels.h"
#include "items/SelectionDetails.h"
#include "pages/CheckLine.h"
#include "pages/CopyWithSource.h"
#include "pages/FactGrid.h"
#include "pages/Hairline.h"
#include "pages/ScrollBody.h"
#include "pages/SelectionRow.h"
#include "pages/SentenceQuote.h"
#include "pages/Swatch.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int heightBelow = 212;
constexpr int hintHeightBelow = 110;
constexpr int sectionSpacing = 9;
constexpr int columnGap = 24;

TextLabel *wrapped(const QString &text, FontRole role, Ink ink = Ink::First)
{
    auto *label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

void addHeading(QBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addWidget(new Hairline);
    column.addWidget(wrapped(text, FontRole::Strong));
}

/// "= 69,6 tỷ ÷ 173.745" with the tag of what is computed.
QLayout *formulaRow(const QString &formula)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    TextLabel *text = wrapped(formula, FontRole::Small);
    text->setItalic(true);
    row->addWidget(text, 1);
    row->addWidget(new DerivedTag, 0, Qt::AlignTop);
    return row;
}

QLayout *headingRow(const SelectionDetails &details)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    if (!details.platformId.isEmpty())
        row->addWidget(new Swatch(details.platformId));
    row->addWidget(wrapped(details.heading, FontRole::Small, Ink::Second), 1);
    return row;
}

QBoxLayout *section()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(sectionSpacing);
    return column;
}

} // namespace

SourcePanel::SourcePanel(ReportModels &models, QWidget *parent)
    : Panel(tr("Source"), parent)
    , m_models(models)
    , m_area(scrollBody(new QWidget))
    , m_state(new TextLabel(FontRole::Small, Ink::Third))
    , m_showText(new Button(tr("Show in text")))
    , m_copy(new Button(tr("Copy")))
{
    setAccessibleName(title());
    m_copy->setToolTip(tr("Copy the number with its unit, sentence and report"));
    addToTitle(m_state);
    content()->addSpacing(6);
    content()->addWidget(new Hairline);
    content()->addWidget(m_area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_showText, 2);
    buttons->addWidget(m_copy, 1);
    content()->addLayout(buttons);
    setBelow(false);

    connect(m_showText, &Button::clicked, this, &SourcePanel::sourceRequested);
    connect(m_copy, &Button::clicked, this, [this] { copyWithSource(m_models); });
    connect(&m_models, &ReportModels::reportChanged, this, &SourcePanel::update);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, &SourcePanel::update);
}

void SourcePanel::setBelow(bool below)
{
    const bool isOther = below != m_below;
    m_below = below;
    setMinimumWidth(below ? 0 : length::sidePanel);
    setMaximumWidth(below ? QWIDGETSIZE_MAX : length::sidePanel);
    if (isOther)
        update();
}

void SourcePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_area)
        update();
}

void SourcePanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        showSelection();
    Panel::showEvent(event);
}

void SourcePanel::update()
{
    m_isStale = true;
    if (isVisible())
        showSelection();
}

void SourcePanel::showSelection()
{
    m_isStale = false;
    const SelectionDetails details = selectionDetails(m_models, m_models.selection()->current());
    m_shown = details.isEmpty() ? ReportSelection::Item() : m_models.selection()->current();
    m_state->setText(details.isEmpty() ? tr("nothing selected") : details.state);
    const Theme theme = Theme::of(*this);
    m_showText->setIcon(lineIcon(u"source"_s, theme.ink, theme.slot));
    m_copy->setIcon(lineIcon(u"copy"_s, theme.ink, theme.slot));
    m_copy->setEnabled(!details.isEmpty());
    m_showText->setEnabled(!details.sentences.empty());
    const int height = details.isEmpty() ? hintHeightBelow : heightBelow;
    setMinimumHeight(m_below ? height : 0);
    setMaximumHeight(m_below ? height : QWIDGETSIZE_MAX);
    // The row that was followed goes with the old content.
    if (const QWidget *focus = m_area->widget()->focusWidget(); focus && focus->hasFocus())
        m_copy->setFocus();
    setScrollBody(*m_area, details.isEmpty() ? makeHint() : makeDetails(details));
}

QWidget *SourcePanel::makeHint() const
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(wrapped(tr("Select a bar or a number to see the sentence that states it."),
                              FontRole::Text, Ink::Second));
    layout->addStretch(1);
    return body;
}

QWidget *SourcePanel::makeDetails(const SelectionDetails &details) const
{
    auto *body = new QWidget;
    auto *columns = new QBoxLayout(m_below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, body);
    columns->setContentsMargins(0, 4, 0, 4);
    columns->setSpacing(m_below ? columnGap : sectionSpacing);
    QBoxLayout *said = section();
    addSaid(*said, details);
    columns->addLayout(said, m_below ? 2 : 0);
    if (m_below)
        said->addStretch(1);
    QBoxLayout *sources = section();
    addSources(*sources, details);
    if (sources->count() > 0 && !m_below)
        columns->addWidget(new Hairline);
    sources->addStretch(1);
    columns->addLayout(sources, m_below ? 3 : 1);
    return body;
}

void SourcePanel::addSaid(QBoxLayout &column, const SelectionDetails &details) const
{
    if (!details.heading.isEmpty())
        column.addLayout(headingRow(details));
    TextLabel *value = wrapped(details.value, details.isNumber ? FontRole::KeyValue : FontRole::PanelTitle);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setItalic(details.derived);
    value->setAccessibleName(details.valueWithUnit);
    column.addWidget(value);
    if (details.derived)
        column.addLayout(formulaRow(u"= %1"_s.arg(details.formula)));
    if (!details.shareText.isEmpty())
        column.addLayout(formulaRow(u"%1 = %2"_s.arg(details.shareText, details.shareFormula)));
    if (!details.lines.isEmpty())
        column.addWidget(new FactGrid(details.lines));
    if (!details.explanation.isEmpty())
        column.addWidget(wrapped(details.explanation, FontRole::Small, Ink::Second));
}

void SourcePanel::addSources(QBoxLayout &column, const SelectionDetails &details) const
{
    if (!details.links.isEmpty()) {
        addHeading(column, details.linksTitle);
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        for (const SelectionLink &link : details.links)
            rows->addWidget(new SelectionRow(link, *m_models.selection()));
        column.addLayout(rows);
    }
    for (const QuotedSentence &sentence : details.sentences) {
        addHeading(column, sentence.title);
        auto *quote = new SentenceQuote;
        quote->setSentence(sentence.text, sentence.stretches);
        column.addWidget(quote);
    }
    // A check that is selected has been written out already.
    if (!details.checks.isEmpty() && details.kind != ReportSelection::Kind::Check) {
        addHeading(column, tr("Checks with this number"));
        auto *checks = new QVBoxLayout;
        checks->setSpacing(0);
        for (const int row : details.checks)
            checks->addWidget(new CheckLine(m_models.checks()->entry(row), *m_models.selection()));
        column.addLayout(checks);
    }
}

} // namespace tem
