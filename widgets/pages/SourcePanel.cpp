#include "pages/SourcePanel.h"

#include "items/FigureDetails.h"
#include "items/ReportModels.h"
#include "pages/CheckLine.h"
#include "pages/Hairline.h"
#include "pages/ScrollBody.h"
#include "pages/SentenceQuote.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int factLabelWidth = 76;
constexpr int leastHeightBelow = 400;

/// A small square in the colour of a marketplace.
class Swatch : public QWidget
{
public:
    explicit Swatch(const QString &platform)
        : m_platform(platform)
    {
        setFixedSize(11, 11);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(*this).platform(m_platform));
    }

private:
    QString m_platform;
};

QLayout *headingRow(const FigureDetails &details)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    if (!details.platformId.isEmpty())
        row->addWidget(new Swatch(details.platformId));
    auto *heading = new TextLabel(details.heading, FontRole::Small, Ink::Second);
    heading->setWordWrap(true);
    row->addWidget(heading, 1);
    return row;
}

QLayout *facts(const QList<DetailLine> &lines)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, factLabelWidth);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *label = new TextLabel(lines.at(row).label, FontRole::Small, Ink::Second);
        auto *text = new TextLabel(lines.at(row).text, FontRole::Small);
        text->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
    return grid;
}

/// "82,4 % = 813.750 ÷ 987.495" with the tag of what is computed.
QLayout *shareRow(const FigureDetails &details)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *share = new TextLabel(u"%1 = %2"_s.arg(details.shareText, details.shareFormula), FontRole::Small);
    share->setItalic(true);
    row->addWidget(share, 1);
    row->addWidget(new DerivedTag);
    return row;
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
    addToTitle(m_state);
    content()->addSpacing(6);
    content()->addWidget(new Hairline);
    content()->addWidget(m_area, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_showText, 2);
    buttons->addWidget(m_copy, 1);
    content()->addLayout(buttons);

    connect(m_showText, &Button::clicked, this, &SourcePanel::sourceRequested);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(copyText()); });
    connect(&m_models, &ReportModels::reportChanged, this, &SourcePanel::showSelection);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, [this] { showSelection(); });
    showSelection();
}

void SourcePanel::setBelow(bool below)
{
    setMinimumHeight(below ? leastHeightBelow : 0);
    setMinimumWidth(below ? 0 : length::sidePanel);
    setMaximumWidth(below ? QWIDGETSIZE_MAX : length::sidePanel);
}

QString SourcePanel::copyText() const
{
    const FigureDetails details = m_models.details(m_shown);
    if (details.isEmpty())
        return {};
    QStringList lines{u"%1: %2"_s.arg(details.heading, details.valueWithUnit)};
    if (!details.sentenceText.isEmpty())
        lines.append(u"“%1”"_s.arg(details.sentenceText.simplified()));
    //: %1 title of the report, %2 number of the sentence
    lines.append(details.sentence > 0 ? tr("%1, sentence %2").arg(m_models.title()).arg(details.sentence)
                                      : m_models.title());
    return lines.join(u'\n');
}

void SourcePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_area)
        showSelection();
}

void SourcePanel::showSelection()
{
    const ReportSelection::Item &selected = m_models.selection()->current();
    const bool isNumber =
        selected.kind == ReportSelection::Kind::Figure || selected.kind == ReportSelection::Kind::Group;
    m_shown = isNumber && !m_models.details(selected.id).isEmpty() ? selected.id : QString();
    m_state->setText(m_shown.isEmpty() ? tr("nothing selected") : tr("1 figure selected"));
    m_showText->setEnabled(!m_shown.isEmpty());
    m_copy->setEnabled(!m_shown.isEmpty());
    const Theme theme = Theme::of(*this);
    m_showText->setIcon(lineIcon(u"source"_s, theme.ink, theme.slot));
    m_copy->setIcon(lineIcon(u"copy"_s, theme.ink, theme.slot));
    QWidget *body = m_shown.isEmpty() ? makeHint() : makeDetails();
    setScrollBody(*m_area, body);
}

QWidget *SourcePanel::makeHint() const
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *hint = new TextLabel(tr("Select a bar or a number to see the sentence that states it."),
                               FontRole::Text, Ink::Second);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addStretch(1);
    return body;
}

QWidget *SourcePanel::makeDetails() const
{
    const FigureDetails details = m_models.details(m_shown);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(9);
    layout->addLayout(headingRow(details));
    auto *value = new TextLabel(details.value, FontRole::KeyValue);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(value);
    if (!details.shareText.isEmpty())
        layout->addLayout(shareRow(details));
    layout->addLayout(facts(details.lines));

    if (!details.sentenceText.isEmpty()) {
        layout->addWidget(new Hairline);
        layout->addWidget(new TextLabel(details.sentenceTitle, FontRole::Strong));
        auto *quote = new SentenceQuote;
        quote->setSentence(details.sentenceText, {{details.quoteBegin, details.quoteEnd}});
        layout->addWidget(quote);
    }

    const QList<int> rows = m_models.checks()->rowsOfItem(m_shown);
    if (!rows.isEmpty()) {
        layout->addWidget(new Hairline);
        layout->addWidget(new TextLabel(tr("Checks with this number"), FontRole::Strong));
        auto *checks = new QVBoxLayout;
        checks->setSpacing(0);
        for (const int row : rows)
            checks->addWidget(new CheckLine(m_models.checks()->entry(row), *m_models.selection()));
        layout->addLayout(checks);
    }

    layout->addStretch(1);
    return body;
}

} // namespace tem
