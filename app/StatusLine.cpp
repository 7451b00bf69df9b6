#include "StatusLine.h"

#include "items/ReportModels.h"
#include "style/Icons.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 13;

QString checkSentence(const CheckCounts &counts)
{
    if (counts.total() == 0)
        return StatusLine::tr("Checks: no figures that can be compared");
    const QLocale vietnamese(QLocale::Vietnamese);
    const auto number = [&](int count) { return vietnamese.toString(count); };
    return counts.incomplete == 0
               ? StatusLine::tr("Checks: %1 hold, %2 rounded, %3 fail")
                     .arg(number(counts.holds), number(counts.rounding), number(counts.fails))
               : StatusLine::tr("Checks: %1 hold, %2 rounded, %3 incomplete, %4 fail")
                     .arg(number(counts.holds), number(counts.rounding), number(counts.incomplete),
                          number(counts.fails));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_source(new TextLabel(FontRole::Small, Ink::Second, this))
    , m_counts(new TextLabel(FontRole::Small, Ink::Second, this))
    , m_sign(new QLabel(this))
    , m_checks(new TextLabel(FontRole::Small, Ink::First, this))
    , m_hash(new TextLabel(FontRole::Small, Ink::Second, this))
{
    QFont strong = m_checks->font();
    strong.setWeight(QFont::DemiBold);
    m_checks->setFont(strong);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(18);
    row->addWidget(m_source);
    row->addWidget(m_counts);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(5);
    verdict->addWidget(m_sign);
    verdict->addWidget(m_checks);
    row->addLayout(verdict);
    row->addStretch(1);
    row->addWidget(m_hash);
    setFixedHeight(26);
}

void StatusLine::showReport(const ReportModels &models)
{
    const bool hasReport = models.hasReport();
    const CheckCounts &checks = models.checks()->counts();
    m_counts->setVisible(hasReport);
    m_sign->setVisible(hasReport && checks.total() > 0);
    m_checks->setVisible(hasReport);
    if (!hasReport) {
        m_source->setText(tr("No report opened"));
        m_hash->setText(tr("Help: F1"));
        m_hash->setToolTip({});
        return;
    }
    m_source->setText(models.sourceText());
    m_counts->setText(models.countsText());

    m_verdict = checks.total() == 0 ? Verdict::None : checks.fails > 0 ? Verdict::Fails : Verdict::Holds;
    m_checks->setText(checkSentence(checks));
    paintVerdict();

    m_hash->setText(models.shortHashText());
    m_hash->setToolTip(models.report().source.sha256);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintVerdict();
}

void StatusLine::paintVerdict()
{
    const Theme theme = Theme::of(*this);
    const QColor colour = m_verdict == Verdict::None    ? theme.ink2
                          : m_verdict == Verdict::Fails ? theme.fails
                                                        : theme.holds;
    m_sign->setPixmap(lineIcon(m_verdict == Verdict::Fails ? u"cross"_s : u"tick"_s, colour, theme.slot)
                          .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    QPalette palette = m_checks->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_checks->setPalette(palette);
}

} // namespace tem
