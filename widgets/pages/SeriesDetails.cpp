#include "pages/SeriesDetails.h"

#include "items/CorrectionText.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"
#include "items/PeriodText.h"
#include "pages/Hairline.h"
#include "style/Button.h"
#include "style/FlowLayout.h"
#include "style/Panel.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

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
} // namespace

SeriesDetails::SeriesDetails(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(tr("Chosen point")))
{
    setAccessibleName(tr("Chosen point"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    clear();
}

void SeriesDetails::fill(const QString &title)
{
    // Later: a click on one of its buttons may be what brings the new content.
    if (m_content) {
        m_content->hide();
        m_panel->content()->removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->addWidget(wrapped(title, FontRole::Strong));
    m_panel->content()->addWidget(m_content);
    m_content->show();
}

void SeriesDetails::clear()
{
    fill(tr("Click a point to see which report states it."));
    m_rows->addWidget(
        wrapped(tr("A hollow marker is a number that the report hedges, a ringed one was corrected, a red "
                   "triangle one on which reports "
                   "disagree. A dashed slot is a period without a report: the line stops there."),
                FontRole::Small, Ink::Second));
}

void SeriesDetails::showPoint(const SeriesPanel &panel, const SeriesLine &line, std::size_t period)
{
    const SeriesPoint &point = line.points[period];
    //: %1 an indicator, %2 a marketplace or the total
    fill(tr("%1 · %2").arg(panel.title, line.name));
    m_rows->addWidget(wrapped(periodTitle(panel.periods[period]), FontRole::Small, Ink::Second));
    if (point.state == PointState::Conflict)
        m_rows->addWidget(
            wrapped(tr("≠ The reports disagree. No line is drawn until one of the values is chosen."),
                    FontRole::Text));
    else if (point.isDisputed)
        m_rows->addWidget(
            wrapped(tr("≠ The reports disagree; one of the values was chosen."), FontRole::Text));
    for (const Observation &candidate : point.candidates)
        addValue(point, candidate);
}

void SeriesDetails::addValue(const SeriesPoint &point, const Observation &value)
{
    m_rows->addWidget(new Hairline);
    const QString number = format::valueWithUnit(value.figure);
    m_rows->addWidget(
        wrapped(value.isCorrected ? correctedText(number, value.asRead) : number, FontRole::PanelTitle));
    m_rows->addWidget(wrapped(value.title, FontRole::Text, Ink::Second));
    if (value.figure.hedge != Hedge::Exact)
        //: %1 a word of the report that hedges a number
        m_rows->addWidget(
            wrapped(tr("the report says “%1”").arg(hedgeText(value.figure)), FontRole::Small, Ink::Second));
    if (value.figure.role == Role::Earlier)
        m_rows->addWidget(wrapped(tr("recalled by a later report"), FontRole::Small, Ink::Second));
    const bool stands = point.value() && point.value()->report == value.report;
    if (point.isDisputed && stands)
        m_rows->addWidget(wrapped(tr("✓ This value stands."), FontRole::Small));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    auto *open = new Button(tr("Open the report there"));
    connect(open, &Button::clicked, this, [this, report = value.report, figure = value.figure.id] {
        emit figureRequested(report, figure);
    });
    buttons->addWidget(open);
    if (point.isDisputed && !stands) {
        auto *choose = new Button(tr("Let this value stand"));
        connect(choose, &Button::clicked, this,
                [this, key = value.key, report = value.report] { emit standingChosen(key, report); });
        buttons->addWidget(choose);
    }
    m_rows->addLayout(buttons);
}

} // namespace tem
