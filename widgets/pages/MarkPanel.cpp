#include "pages/MarkPanel.h"

#include "items/NumberFormat.h"
#include "items/PeriodText.h"
#include "items/ReportModels.h"
#include "items/SentenceText.h"
#include "pages/CheckRow.h"
#include "pages/FigureRow.h"
#include "pages/Hairline.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"
#include "text/ReasonText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

MarkPanel::MarkPanel(ReportModels &models, QWidget *parent)
    : Panel(tr("The selected place"), parent)
    , m_models(models)
    , m_scroll(new QScrollArea)
    , m_sentence(new TextLabel(FontRole::Small, Ink::Third))
    , m_chart(new Button(tr("Show in the chart")))
{
    addToTitle(m_sentence);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content()->setContentsMargins(0, 8, 0, 0);
    content()->addWidget(new Hairline);
    content()->addWidget(m_scroll, 1);
    content()->addWidget(m_chart);
    connect(m_chart, &Button::clicked, this, &MarkPanel::chartRequested);
    showMark(nullptr);
}

void MarkPanel::showMark(const SourceMark *mark)
{
    startContent();
    const ReportSelection::Item &item = m_models.selection()->current();
    switch (item.kind) {
    case ReportSelection::Kind::Figure:
        showFigure(item.id);
        break;
    case ReportSelection::Kind::Group:
        showGroup(item.id);
        break;
    case ReportSelection::Kind::Province:
        showProvince(item.id);
        break;
    case ReportSelection::Kind::Check:
        showCheck(item.index);
        break;
    case ReportSelection::Kind::Ignored:
        showIgnored(item.index);
        break;
    case ReportSelection::Kind::None:
        if (mark && mark->kind == SourceMark::Kind::Period)
            showPeriod(mark->id);
        else if (mark && mark->kind == SourceMark::Kind::Total)
            showTotal(mark->id);
        else
            addHint(tr("Click a marked place of the text to see how it was read."));
        break;
    }
    m_column->addStretch(1);
}

void MarkPanel::startContent()
{
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    m_scroll->setWidget(holder);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_sentence->clear();
    const ReportSelection::Kind kind = m_models.selection()->current().kind;
    m_chart->setVisible(kind == ReportSelection::Kind::Figure || kind == ReportSelection::Kind::Group ||
                        kind == ReportSelection::Kind::Province);
    const Theme theme = Theme::of(*this);
    m_chart->setIcon(lineIcon(u"comparison"_s, theme.ink, theme.slot));
}

void MarkPanel::addHint(const QString &text)
{
    m_column->addSpacing(8);
    auto *label = new TextLabel(text, FontRole::Text, Ink::Second);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void MarkPanel::addHeading(const QString &text, bool derived)
{
    m_column->addSpacing(10);
    m_column->addWidget(new Hairline);
    m_column->addSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(new TextLabel(text, FontRole::Strong));
    if (derived)
        row->addWidget(new DerivedTag);
    row->addStretch(1);
    m_column->addLayout(row);
    m_column->addSpacing(4);
}

void MarkPanel::addText(const QString &text)
{
    auto *label = new TextLabel(text, FontRole::Text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
}

void MarkPanel::addLines(const QList<DetailLine> &lines)
{
    m_column->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 96);
    int row = 0;
    for (const DetailLine &line : lines) {
        grid->addWidget(new TextLabel(line.label, FontRole::Small, Ink::Second), row, 0, Qt::AlignTop);
        auto *text = new TextLabel(line.text, FontRole::Small);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(text, row, 1);
        ++row;
    }
    m_column->addLayout(grid);
}

void MarkPanel::addFamily(const QString &figureId)
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
        // Queued: the click rebuilds this list, and with it the row that was clicked.
        connect(
            row, &FigureRow::clicked, this, [this, id] { m_models.selection()->selectFigure(id); },
            Qt::QueuedConnection);
        m_column->addWidget(row);
    };
    m_column->addSpacing(4);
    add(root.id, 0);
    for (const Figure &other : report.figures) {
        if (other.parent == root.id)
            add(other.id, 1);
    }
    m_column->addSpacing(4);
    m_column->addWidget(new Hairline);
}

void MarkPanel::addChecks(const QString &itemId)
{
    const QList<int> rows = m_models.checks()->rowsOfItem(itemId);
    if (rows.isEmpty())
        return;
    addHeading(tr("Checks"));
    for (int at : rows) {
        const CheckEntry &entry = m_models.checks()->entry(at);
        auto *row = new CheckRow(entry, itemId);
        connect(
            row, &CheckRow::clicked, this,
            [this, check = entry.check] { m_models.selection()->selectCheck(check); }, Qt::QueuedConnection);
        m_column->addWidget(row);
    }
}

void MarkPanel::addShare(const QString &shareText, const QString &formula)
{
    if (shareText.isEmpty())
        return;
    addHeading(tr("Share"), true);
    auto *label = new TextLabel(FontRole::Text);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setText(u"<i>%1</i> = %2"_s.arg(shareText.toHtmlEscaped(), formula.toHtmlEscaped()));
    m_column->addWidget(label);
}

void MarkPanel::setSentence(const Span &span)
{
    m_sentence->setText(sentencesText({m_models.report().sentenceNumber(span)}));
}

void MarkPanel::showFigure(const QString &id)
{
    const Figure *figure = m_models.report().figure(id);
    if (!figure)
        return;
    const FigureDetails details = m_models.details(id);
    setSentence(figure->span);
    addFamily(id);
    addLines(details.lines);
    addChecks(id);
    addShare(details.shareText, details.shareFormula);
}

void MarkPanel::showGroup(const QString &id)
{
    const RolloutGroup *group = m_models.report().group(id);
    if (!group)
        return;
    const FigureDetails details = m_models.details(id);
    setSentence(group->span);
    m_column->addSpacing(8);
    addText(details.heading);
    m_column->addWidget(new TextLabel(details.valueWithUnit, FontRole::KeyValue));
    addLines(details.lines);
    addChecks(id);
}

void MarkPanel::showProvince(const QString &code)
{
    for (const Rollout &rollout : m_models.report().rollouts) {
        for (const RolloutGroup &group : rollout.groups) {
            for (const Mention &mention : group.mentions) {
                if (mention.code != code)
                    continue;
                setSentence(mention.span);
                m_column->addSpacing(8);
                m_column->addWidget(
                    new TextLabel(m_models.view().provinceName(code, rollout.vintage), FontRole::PanelTitle));
                addLines({{tr("In the text"), u"“%1”"_s.arg(mention.quote)},
                          {tr("Status"), m_models.view().statusName(group)},
                          {tr("Code"), code}});
                addChecks(group.id);
                return;
            }
        }
    }
    addHint(tr("The report does not name this province."));
}

void MarkPanel::showCheck(int index)
{
    const int row = m_models.checks()->rowOfCheck(index);
    if (row < 0)
        return;
    const CheckEntry &entry = m_models.checks()->entry(row);
    m_sentence->setText(sentencesText(entry.sentences));
    m_column->addSpacing(8);
    auto *title = new TextLabel(entry.title, FontRole::Strong);
    title->setWordWrap(true);
    m_column->addWidget(title);
    m_column->addSpacing(4);
    m_column->addWidget(new CheckRow(entry, {}));
    m_column->addSpacing(4);
    addText(entry.explanation);
}

void MarkPanel::showIgnored(int index)
{
    const auto &all = m_models.report().ignored;
    if (index < 0 || index >= std::ssize(all))
        return;
    const IgnoredNumber &ignored = all[static_cast<size_t>(index)];
    setSentence(ignored.span);
    addLines({{tr("In the text"), u"“%1”"_s.arg(ignored.quote)},
              {tr("Read as"), tr("not a figure")},
              {tr("Reason"), reasonText(ignored)},
              {tr("Place"),
               tr("characters %1–%2")
                   .arg(format::number(ignored.span.begin.value), format::number(ignored.span.end.value))}});
}

void MarkPanel::showPeriod(const QString &id)
{
    const Period *period = m_models.report().period(id);
    if (!period)
        return;
    setSentence(period->span);
    addLines({{tr("In the text"), u"“%1”"_s.arg(period->quote)},
              {tr("Read as"), tr("period")},
              {tr("Period"), periodTitle(*period)},
              {tr("Dates"), periodDates(*period)}});
}

void MarkPanel::showTotal(const QString &rolloutId)
{
    for (const Rollout &rollout : m_models.report().rollouts) {
        if (rollout.id != rolloutId || !rollout.total)
            continue;
        setSentence(rollout.total->span);
        addLines({{tr("In the text"), u"“%1”"_s.arg(rollout.total->quote)},
                  {tr("Read as"), tr("number of all provinces that are counted by status")}});
        if (!rollout.groups.empty())
            addChecks(rollout.groups.front().id);
    }
}

} // namespace tem
