#include "pages/MarkPanel.h"

#include "items/ReportModels.h"
#include "pages/CheckLine.h"
#include "pages/FactGrid.h"
#include "pages/FigureRow.h"
#include "pages/Hairline.h"
#include "pages/MarkReading.h"
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
{
    addToTitle(m_sentence);
    content()->setContentsMargins(0, 8, 0, 0);
    content()->addWidget(new Hairline);
    content()->addWidget(m_scroll, 1);
    content()->addWidget(m_chart);
    connect(m_chart, &Button::clicked, this, &MarkPanel::chartRequested);
    showMark(nullptr);
}

void MarkPanel::showMark(const SourceMark *mark)
{
    const MarkReading reading = readingOf(m_models, m_models.selection()->current(), mark);
    m_sentence->setText(reading.sentence);
    m_chart->setVisible(reading.hasChart);
    const Theme theme = Theme::of(*this);
    m_chart->setIcon(lineIcon(u"comparison"_s, theme.ink, theme.slot));
    setScrollBody(*m_scroll, makeContent(reading));
}

QWidget *MarkPanel::makeContent(const MarkReading &reading) const
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    if (reading == MarkReading{}) {
        column->addSpacing(8);
        column->addWidget(wrapped(tr("Click a marked place of the text to see how it was read."),
                                  FontRole::Text, Ink::Second));
    } else if (!reading.familyOf.isEmpty()) {
        // Name and value stand there, in the midst of total and parts.
        addFamily(*column, reading.familyOf);
    } else {
        column->addSpacing(8);
        if (!reading.heading.isEmpty())
            column->addWidget(wrapped(reading.heading, FontRole::PanelTitle));
        if (!reading.value.isEmpty()) {
            TextLabel *value = wrapped(reading.value, FontRole::KeyValue);
            value->setItalic(!reading.formula.isEmpty());
            column->addWidget(value);
        }
    }
    if (!reading.formula.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        TextLabel *formula = wrapped(u"= %1"_s.arg(reading.formula), FontRole::Small);
        formula->setItalic(true);
        row->addWidget(formula, 1);
        row->addWidget(new DerivedTag, 0, Qt::AlignTop);
        column->addLayout(row);
    }
    if (!reading.lines.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(new FactGrid(reading.lines));
    }
    const auto addCheck = [&](int row) {
        column->addWidget(new CheckLine(m_models.checks()->entry(row), *m_models.selection()));
    };
    if (reading.check >= 0)
        addCheck(reading.check);
    if (!reading.remark.isEmpty()) {
        column->addSpacing(4);
        column->addWidget(wrapped(reading.remark, FontRole::Text, Ink::Second));
    }
    if (!reading.checks.isEmpty())
        addHeading(*column, tr("Checks"));
    for (const int row : reading.checks)
        addCheck(row);
    if (!reading.shareText.isEmpty()) {
        addHeading(*column, tr("Share"), true);
        auto *share = wrapped({}, FontRole::Text);
        share->setTextFormat(Qt::RichText);
        share->setText(
            u"<i>%1</i> = %2"_s.arg(reading.shareText.toHtmlEscaped(), reading.shareFormula.toHtmlEscaped()));
        column->addWidget(share);
    }
    column->addStretch(1);
    return holder;
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
