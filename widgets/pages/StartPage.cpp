#include "pages/StartPage.h"

#include "pages/Hairline.h"
#include "pages/LibraryList.h"
#include "pages/SamplePicture.h"
#include "style/Button.h"
#include "style/FlowLayout.h"
#include "style/Icons.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int contentWidth = 920;
constexpr int sampleWidth = 340;
constexpr int libraryWidth = 1200;

/// A line icon in the ink of the theme.
class IconView : public QWidget
{
public:
    explicit IconView(const QString &name, int size = 24)
        : m_name(name)
    {
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        lineIcon(m_name, theme.ink, theme.slot).paint(&painter, rect());
    }

private:
    QString m_name;
};

/// The dashed field that says where a file can be dropped: anywhere.
class DropHint : public QWidget
{
public:
    explicit DropHint(const QString &text)
    {
        setMinimumHeight(96);
        auto *row = new QHBoxLayout(this);
        row->setSpacing(12);
        row->addStretch();
        row->addWidget(new IconView(u"drop"_s));
        row->addWidget(new TextLabel(text, FontRole::Text, Ink::Second));
        row->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPen pen(Theme::of(*this).slot, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

/// The number of a step in a ring.
class StepNumber : public QWidget
{
public:
    explicit StepNumber(int number)
        : m_number(number)
    {
        setFixedSize(22, 22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(*this).ink, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(roleFont(FontRole::Small));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

QHBoxLayout *makeWay(const QString &icon, const QString &title, const QString &text, Button *button)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new IconView(icon));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(title, FontRole::PanelTitle));
    words->addWidget(new TextLabel(text, FontRole::Text, Ink::Second));
    row->addLayout(words, 1);
    button->setFixedSize(148, 36);
    row->addWidget(button);
    return row;
}

TextLabel *wrapped(const QString &text, FontRole role, Ink ink)
{
    auto *label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_open(new Button(tr("Open report…"), Button::Look::Filled))
    , m_paste(new Button(tr("Paste")))
    , m_sample(new Button(tr("Open the sample report")))
    , m_openOther(new Button(tr("Open report…")))
    , m_pasteOther(new Button(tr("Paste")))
    , m_series(new Button(tr("Over time")))
    , m_summary(new TextLabel(FontRole::Text, Ink::Second))
    , m_library(new LibraryList)
{
    setAccessibleName(tr("Start"));
    m_welcomeView = makeWelcome();
    m_libraryView = makeLibrary();
    m_libraryView->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(length::pageMargin, length::pageMargin, length::pageMargin,
                               length::pageMargin);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1000);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 4);
    layout->setRowStretch(2, 5);
    layout->addWidget(m_welcomeView, 1, 1);
    // The list takes all the height there is.
    layout->addWidget(m_libraryView, 0, 1, 3, 1);

    for (const Button *button : {m_open, m_openOther})
        connect(button, &Button::clicked, this, &StartPage::openRequested);
    for (const Button *button : {m_paste, m_pasteOther})
        connect(button, &Button::clicked, this, &StartPage::pasteRequested);
    connect(m_sample, &Button::clicked, this, &StartPage::sampleRequested);
    connect(m_series, &Button::clicked, this, &StartPage::seriesRequested);
    setFocusProxy(m_open);
    dressButtons();
}

void StartPage::setLibrary(std::vector<LibraryEntry> entries)
{
    const bool isEmpty = entries.empty();
    m_library->setEntries(std::move(entries));
    m_summary->setText(m_library->library().summary());
    m_series->setEnabled(m_library->library().entries().size() > 1);
    m_welcomeView->setVisible(isEmpty);
    m_libraryView->setVisible(!isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_open) : m_library);
}

QWidget *StartPage::makeWelcome()
{
    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Open a report to begin"), FontRole::KeyValue));
    column->addSpacing(2);
    column->addWidget(
        wrapped(tr("Tem finds every number in a report, checks totals against their parts, and makes "
                   "tables, charts and maps that are ready to export."),
                FontRole::Text, Ink::Second));
    column->addSpacing(18);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(20);
    panels->addWidget(makeWays(), 1);
    panels->addWidget(makeSample());
    column->addLayout(panels);
    column->addSpacing(22);
    column->addWidget(new Hairline);
    column->addSpacing(16);
    column->addWidget(makeSteps());
    return content;
}

QWidget *StartPage::makeLibrary()
{
    auto *content = new QWidget;
    content->setMaximumWidth(libraryWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::panelGap);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new TextLabel(tr("Library of reports"), FontRole::KeyValue));
    titles->addWidget(m_summary);
    auto *ways = new FlowLayout;
    ways->setSpacing(8);
    ways->setFlushRight(true);
    for (Button *button : {m_openOther, m_pasteOther, m_series})
        ways->addWidget(button);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addLayout(titles, 1);
    head->addLayout(ways);
    column->addLayout(head);
    auto *panel = new Panel;
    panel->content()->addWidget(m_library);
    column->addWidget(panel, 1);
    return content;
}

QWidget *StartPage::makeWays()
{
    auto *panel = new Panel;
    QVBoxLayout *content = panel->content();
    content->setContentsMargins(6, 12, 6, 10);
    content->setSpacing(16);
    content->addLayout(makeWay(u"open"_s, tr("Open a report"), tr("A .txt text file · Ctrl+O"), m_open));
    content->addWidget(new Hairline);
    content->addLayout(makeWay(u"paste"_s, tr("Paste a text"),
                               tr("Copied from a letter, web page or document · Ctrl+V"), m_paste));
    content->addWidget(new DropHint(tr("or drop a file anywhere in the window")), 1);
    return panel;
}

QWidget *StartPage::makeSample()
{
    auto *panel = new Panel;
    panel->setFixedWidth(sampleWidth);
    QVBoxLayout *content = panel->content();
    content->setContentsMargins(6, 10, 6, 10);
    content->setSpacing(2);
    content->addWidget(new TextLabel(tr("No report at hand?"), FontRole::PanelTitle));
    content->addWidget(
        wrapped(tr("Try the sample: figures of the first half of 2023 from the marketplaces Vỏ sò and "
                   "Postmart."),
                FontRole::Text, Ink::Second));
    content->addSpacing(12);
    content->addWidget(new SamplePicture);
    content->addStretch(1);
    content->addSpacing(12);
    m_sample->setFixedHeight(36);
    content->addWidget(m_sample);
    return panel;
}

QWidget *StartPage::makeSteps()
{
    auto *steps = new QWidget;
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    int number = 0;
    const auto add = [&](const QString &title, const QString &text) {
        auto *step = new QGridLayout;
        step->setHorizontalSpacing(9);
        step->setVerticalSpacing(4);
        step->addWidget(new StepNumber(++number), 0, 0);
        step->addWidget(new TextLabel(title, FontRole::Strong), 0, 1);
        step->addWidget(wrapped(text, FontRole::Small, Ink::Second), 1, 1);
        step->setRowStretch(2, 1);
        step->setColumnStretch(1, 1);
        row->addLayout(step, 1);
    };
    add(tr("Open or paste"),
        tr("Tem leaves the original file as it is and sends nothing out of the computer."));
    add(tr("Look and check"), tr("A click on a number shows the sentence that holds it."));
    add(tr("Export"), tr("A PDF summary, pictures, tables as CSV."));
    return steps;
}

void StartPage::dressButtons()
{
    const Theme theme = Theme::of(*this);
    m_open->setIcon(lineIcon(u"open"_s, theme.panel, theme.slot));
    m_openOther->setIcon(lineIcon(u"open"_s, theme.ink, theme.slot));
    for (Button *button : {m_paste, m_pasteOther})
        button->setIcon(lineIcon(u"paste"_s, theme.ink, theme.slot));
    m_series->setIcon(lineIcon(u"series"_s, theme.ink, theme.slot));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressButtons();
}

} // namespace tem
