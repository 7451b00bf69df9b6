#include "pages/MarkPanel.h"

#include "items/ReportModels.h"
#include "pages/CheckLine.h"
#include "pages/FactGrid.h"
#include "pages/FigureRow.h"
#include "pages/Hairline.h"
#include "pages/ScrollBody.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

TextLabel *wrapped(const QString &text, FontRole role, Ink ink = Ink::First)
{
    auto *label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

void addHeading(QVBoxLayout &column, const QString &text, bool derived = false)
{
    column.addSpacing(10);
    column.addWidget(new Hairline);
    column.addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new TextLabel(text, FontRole::Strong));
    if (derived)
        row->addWidget(new DerivedTag);
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(4);
}

} // namespace

MarkPanel::MarkPanel(ReportModels &models, QWidget *parent)
    : Panel(tr("The selected place"), parent)
    , m_models(models)
    , m_scroll(scrollBody(new QWidget))
    , m_sentence(new TextLabel(FontRole::Small, Ink::Third))
    , m_chart(new Button(tr("Show in the chart")))
    , m_chartInTitle(new Button(tr("Show in the chart"), Button::Look::Link))
{
    addToTitle(m_sentence);
    addToTitle(m_chartInTitle);
    content()->setContentsMargins(0, 8, 0, 0);
    content()->addWidget(new Hairline);
    content()->addWidget(m_scroll, 1);
    content()->addWidget(m_chart);
    for (Button *button : {m_chart, m_chartInTitle})
        connect(button, &Button::clicked, this, &MarkPanel::chartRequested);
    showMark(nullptr);
}

void MarkPanel::showMark(const SourceMark *mark)
{
    m_reading = readingOf(m_models, m_models.selection()->current(), mark);
    showReading();
}

void MarkPanel::showReading()
{
    m_sentence->setText(m_reading.sentence);
    m_chart->setVisible(m_reading.hasChart && !m_isWide);
    // Below the text the panel is low: a line of its own would cost the reading half of its room.
    m_chartInTitle->setVisible(m_reading.hasChart && m_isWide);
    const Theme theme = Theme::of(*this);
    m_chart->setIcon(lineIcon(u"comparison"_s, theme.ink, theme.slot));
    setScrollBody(*m_scroll, makeContent());
}

void MarkPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    constexpr int widthForTwoColumns = 640;
    const bool isWide = width() >= widthForTwoColumns;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    showReading();
}

QWidget *MarkPanel::makeContent() const
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(32);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    if (isEmpty()) {
        column->addSpacing(8);
        column->addWidget(wrapped(tr("Click a marked place of the text to see how it was read."),
                                  FontRole::Text, Ink::Second));
        column->addStretch(1);
        return holder;
    }
    addSubject(*column);
    if (!m_isWide)
        addFacts(*column);
    addWhatFollows(*column);
    column->addStretch(1);
    if (m_isWide) {
        auto *beside = new QVBoxLayout;
        beside->setSpacing(0);
        addFacts(*beside);
        beside->addStretch(1);
        row->addLayout(beside, 1);
    }
    return holder;
}

void MarkPanel::addSubject(QVBoxLayout &column) const
{
    if (!m_reading.familyOf.isEmpty()) {
        // Name and value stand there, in the midst of total and parts.
        addFamily(column, m_reading.familyOf);
    } else {
        column.addSpacing(8);
        if (!m_reading.heading.isEmpty())
            column.addWidget(wrapped(m_reading.heading, FontRole::PanelTitle));
        if (!m_reading.value.isEmpty()) {
            TextLabel *value = wrapped(m_reading.value, FontRole::KeyValue);
            value->setItalic(!m_reading.formula.isEmpty());
            column.addWidget(value);
        }
    }
    if (!m_reading.formula.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        TextLabel *formula = wrapped(u"= %1"_s.arg(m_reading.formula), FontRole::Small);
        formula->setItalic(true);
        row->addWidget(formula, 1);
        row->addWidget(new DerivedTag, 0, Qt::AlignTop);
        column.addLayout(row);
    }
}

void MarkPanel::addFacts(QVBoxLayout &column) const
{
    if (m_reading.lines.isEmpty())
        return;
    column.addSpacing(8);
    column.addWidget(new FactGrid(m_reading.lines));
}

void MarkPanel::addWhatFollows(QVBoxLayout &column) const
{
    const auto addCheck = [&](int row) {
        column.addWidget(new CheckLine(m_models.checks()->entry(row), *m_models.selection()));
    };
    if (m_reading.check >= 0)
        addCheck(m_reading.check);
    if (!m_reading.remark.isEmpty()) {
        column.addSpacing(4);
        column.addWidget(wrapped(m_reading.remark, FontRole::Text, Ink::Second));
    }
    if (!m_reading.checks.isEmpty())
        addHeading(column, tr("Checks"));
    for (const int row : m_reading.checks)
        addCheck(row);
    if (!m_reading.shareText.isEmpty()) {
        addHeading(column, tr("Share"), true);
        TextLabel *share = wrapped({}, FontRole::Text);
        share->setTextFormat(Qt::RichText);
        share->setText(u"<i>%1</i> = %2"_s.arg(m_reading.shareText.toHtmlEscaped(),
                                               m_reading.shareFormula.toHtmlEscaped()));
        column.addWidget(share);
    }
}

void MarkPanel::addFamily(QVBoxLayout &column, const QString &figureId) const
{
    const Report &report = m_models.report();
    const Figure *figure = report.figure(figureId);
    const Figure *parent = report.figure(figure->parent);
    const Figure &root = parent ? *parent : *figure;
    const auto add = [&](const QString &id, int level) {
        const int at = m_models.figures()->rowOf(id);
        if (at < 0)
            return;
        auto *row = new FigureRow(m_models.figures()->entry(at), level, id == figureId);
        connect(row, &FigureRow::clicked, m_models.selection(),
                [selection = m_models.selection(), id] { selection->selectFigure(id); });
        column.addWidget(row);
    };
    column.addSpacing(4);
    add(root.id, 0);
    for (const Figure &other : report.figures) {
        if (other.parent == root.id)
            add(other.id, 1);
    }
    column.addSpacing(4);
    column.addWidget(new Hairline);
}

} // namespace tem
