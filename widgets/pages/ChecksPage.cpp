#include "pages/ChecksPage.h"

#include "items/ReportModels.h"
#include "pages/CheckList.h"
#include "pages/CheckSign.h"
#include "pages/Hairline.h"
#include "pages/PageHeader.h"
#include "pages/SentenceQuote.h"
#include "pages/SidePanel.h"
#include "pages/WrittenSum.h"
#include "style/Button.h"
#include "style/Icons.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr SidePanelSize sideSize{404, 280};

TextLabel *wrapped(const QString &text, FontRole role, Ink ink = Ink::First)
{
    auto *label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

void addSection(QBoxLayout &column, const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    column.addSpacing(12);
    column.addWidget(new Hairline);
    column.addSpacing(12);
    column.addWidget(new TextLabel(title, FontRole::Strong));
    column.addSpacing(4);
    column.addWidget(wrapped(text, FontRole::Text, Ink::Second));
}

QString whyTitle(const CheckEntry &entry)
{
    if (entry.kind != CheckEntry::Kind::Check)
        return ChecksPage::tr("Why");
    switch (entry.verdict) {
    case Verdict::Holds:
        return ChecksPage::tr("Why it agrees");
    case Verdict::Rounding:
        return ChecksPage::tr("Why it is rounding, not an error");
    case Verdict::Incomplete:
        return ChecksPage::tr("Why it is incomplete");
    case Verdict::Fails:
        return ChecksPage::tr("Why it is an error, not rounding");
    }
    return {};
}

} // namespace

ChecksPage::ChecksPage(ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_filter(new CheckFilterModel(*models.checks(), this))
    , m_header(new PageHeader(tr("Checks")))
    , m_segments(new SegmentedControl({tr("All"), tr("To look at"), tr("Agreeing")}))
    , m_list(new CheckList(*m_filter))
    , m_empty(new TextLabel(FontRole::Text, Ink::Second))
    , m_side(new Panel)
    , m_details(new QScrollArea)
    , m_text(new Button(tr("Show in the text"), Button::Look::Filled))
    , m_copy(new Button(tr("Copy")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("Checks"));
    m_segments->setAccessibleName(tr("Which checks to show"));
    m_header->addControl(m_segments);

    auto *panel = new Panel;
    panel->layout()->setContentsMargins(1, 1, 1, 1);
    panel->content()->setSpacing(0);
    panel->content()->addWidget(m_empty, 0, Qt::AlignTop);
    panel->content()->addWidget(m_list, 1);
    m_empty->setContentsMargins(14, 14, 14, 14);
    m_empty->setWordWrap(true);

    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_side->content()->setContentsMargins(0, 6, 0, 4);
    m_side->content()->addWidget(m_details, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_text);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    m_side->content()->addLayout(buttons);

    m_body->setSpacing(length::panelGap);
    m_body->addWidget(panel, 1);
    m_body->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, 12, length::pageMargin, 16);
    column->setSpacing(length::panelGap);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);

    connect(&m_models, &ReportModels::reportChanged, this, &ChecksPage::showReport);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, &ChecksPage::followSelection);
    connect(m_list, &CheckList::entryChosen, this, &ChecksPage::choose);
    connect(m_segments, &SegmentedControl::segmentChosen, this, [this](int segment) {
        m_filter->setShown(static_cast<CheckFilterModel::Show>(segment));
        updateEmptyText();
        followSelection();
    });
    connect(m_list, &CheckList::entryActivated, this, &ChecksPage::showInText);
    connect(m_text, &Button::clicked, this, &ChecksPage::showInText);
    connect(m_copy, &Button::clicked, this, [this] {
        if (m_shown >= 0)
            QGuiApplication::clipboard()->setText(checkAsText(m_models.checks()->entry(m_shown)));
    });
    setFocusProxy(m_list);
    showReport();
}

void ChecksPage::showReport()
{
    m_shown = -1;
    m_header->setSubtitle(m_models.hasReport() ? m_models.checks()->longSummaryText() : QString());
    updateEmptyText();
    followSelection();
}

void ChecksPage::updateEmptyText()
{
    const bool empty = m_filter->rowCount() == 0;
    if (m_models.checks()->rowCount() == 0)
        m_empty->setText(tr("This report has no numbers that can be checked against each other."));
    else
        m_empty->setText(tr("No check of this kind."));
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
}

bool ChecksPage::belongsToSelection(int row) const
{
    if (row < 0 || row >= m_models.checks()->rowCount())
        return false;
    const CheckEntry &entry = m_models.checks()->entry(row);
    const ReportSelection::Item &item = m_models.selection()->current();
    switch (item.kind) {
    case ReportSelection::Kind::Check:
        return entry.check == item.index;
    case ReportSelection::Kind::Figure:
    case ReportSelection::Kind::Group:
    case ReportSelection::Kind::Province:
        return std::ranges::any_of(m_models.selection()->related(),
                                   [&](const QString &id) { return entry.items.contains(id); });
    case ReportSelection::Kind::None:
    case ReportSelection::Kind::Ignored:
    case ReportSelection::Kind::Derived:
        return false;
    }
    return false;
}

int ChecksPage::rowOfSelection() const
{
    // A remark and the check that it is about both belong to the selection: the one in view stays.
    if (belongsToSelection(m_shown))
        return m_shown;
    const ReportSelection::Item &item = m_models.selection()->current();
    if (item.kind == ReportSelection::Kind::Check)
        return m_models.checks()->rowOfCheck(item.index);
    for (int row = 0; row < m_models.checks()->rowCount(); ++row) {
        if (belongsToSelection(row))
            return row;
    }
    return -1;
}

void ChecksPage::followSelection()
{
    const int row = rowOfSelection();
    m_list->setChosen(row);
    const bool anything = m_models.checks()->rowCount() > 0;
    showDetails(row >= 0 ? row : anything ? 0 : -1);
}

void ChecksPage::choose(int row)
{
    const CheckEntry &entry = m_models.checks()->entry(row);
    m_shown = row;
    if (entry.check >= 0)
        m_models.selection()->selectCheck(entry.check);
    else if (!entry.items.isEmpty())
        m_models.selection()->selectFigure(entry.items.front());
    followSelection();
}

void ChecksPage::showInText()
{
    // Before anything was chosen, the details are of the most urgent check: choose it now.
    if (m_shown >= 0 && !belongsToSelection(m_shown))
        choose(m_shown);
    emit pageRequested(PageId::Source);
}

void ChecksPage::showDetails(int row)
{
    m_shown = row;
    auto *holder = new QWidget;
    auto *columns = new QHBoxLayout(holder);
    columns->setContentsMargins(0, 0, 0, 8);
    columns->setSpacing(32);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    columns->addLayout(column, 1);
    m_side->setVisible(row >= 0);
    if (row >= 0) {
        const CheckEntry &entry = m_models.checks()->entry(row);
        m_side->setAccessibleName(entry.title);
        addSum(*column, entry);
        // Below the list there is room beside the sum.
        if (m_body->direction() == QBoxLayout::TopToBottom) {
            column->addStretch(1);
            column = new QVBoxLayout;
            column->setSpacing(0);
            columns->addLayout(column, 1);
        }
        addSentences(*column, entry);
        addSection(*column, whyTitle(entry), entry.explanation);
        addSection(*column, tr("Effect"), entry.effect);
        const Theme theme = Theme::of(*this);
        m_text->setIcon(lineIcon(u"source"_s, theme.panel, theme.slot));
        m_copy->setIcon(lineIcon(u"copy"_s, theme.ink, theme.slot));
        m_text->setEnabled(!entry.sentences.isEmpty());
    }
    column->addStretch(1);
    m_details->setWidget(holder);
    holder->setBackgroundRole(QPalette::Base);
    m_details->viewport()->setBackgroundRole(QPalette::Base);
}

void ChecksPage::addSum(QBoxLayout &column, const CheckEntry &entry) const
{
    const Theme theme = Theme::of(*this);
    auto *verdict = new TextLabel(entry.word, FontRole::Strong);
    QPalette palette = verdict->palette();
    palette.setColor(verdict->foregroundRole(), checkColour(checkSign(entry), theme));
    verdict->setPalette(palette);
    verdict->setMinimumWidth(verdict->sizeHint().width());
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(wrapped(entry.title, FontRole::PanelTitle), 1);
    head->addSpacing(6);
    head->addWidget(new CheckSignView(checkSign(entry)), 0, Qt::AlignTop);
    head->addWidget(verdict, 0, Qt::AlignTop);
    column.addLayout(head);
    column.addSpacing(8);
    if (entry.lines.isEmpty()) {
        column.addWidget(wrapped(entry.equation, FontRole::SourceText));
        return;
    }
    auto *sum = new WrittenSum;
    sum->setLines(entry.lines, entry.verdict);
    column.addWidget(sum);
}

void ChecksPage::addSentences(QBoxLayout &column, const CheckEntry &entry)
{
    const ReportView &view = m_models.view();
    const Report &report = m_models.report();
    std::vector<Span> spans;
    for (const QString &id : entry.items) {
        if (const Figure *figure = view.figure(id))
            spans.push_back(figure->span);
        else if (const RolloutGroup *group = view.group(id)) {
            spans.push_back(group->span);
            const bool names =
                entry.check >= 0 && report.checks[static_cast<size_t>(entry.check)].rule == Rule::Names;
            for (const Mention &mention : group->mentions) {
                if (names)
                    spans.push_back(mention.span);
            }
        }
    }
    std::sort(spans.begin(), spans.end());
    for (int number : entry.sentences) {
        const Span &sentence = report.sentences[static_cast<size_t>(number - 1)];
        const qsizetype start = view.positions().utf16Unit(sentence.begin).value;
        std::vector<SentenceQuote::Stretch> stretches;
        for (const Span &span : spans) {
            if (sentence.contains(span))
                stretches.emplace_back(Utf16Unit{view.positions().utf16Unit(span.begin).value - start},
                                       Utf16Unit{view.positions().utf16Unit(span.end).value - start});
        }
        column.addSpacing(12);
        column.addWidget(new Hairline);
        column.addSpacing(12);
        //: %1 number of a sentence
        column.addWidget(new TextLabel(tr("Sentence %1 of the text").arg(number), FontRole::Strong));
        column.addSpacing(6);
        auto *quote = new SentenceQuote;
        quote->setSentence(view.slice(sentence), std::move(stretches));
        column.addWidget(quote);
    }
}

void ChecksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QBoxLayout::Direction before = m_body->direction();
    placeSidePanel(*this, *m_body, *m_side, sideSize);
    if (m_body->direction() != before)
        showDetails(m_shown);
}

void ChecksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDetails(m_shown);
}

} // namespace tem
