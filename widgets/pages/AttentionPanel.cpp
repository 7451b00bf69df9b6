#include "pages/AttentionPanel.h"

#include "items/ReportModels.h"
#include "pages/CheckSign.h"
#include "style/Button.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tem {

namespace {

/// The page of checks has them all.
constexpr qsizetype mostLines = 3;
constexpr int edge = 4;

CheckSign signOf(Attention::Kind kind)
{
    return kind == Attention::Kind::FailingCheck ? CheckSign::Fails : CheckSign::Note;
}

PageId pageOf(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::FailingCheck:
        return PageId::Checks;
    case Attention::Kind::Doubtful:
        return PageId::Figures;
    case Attention::Kind::NoFigures:
        return PageId::Source;
    }
    return PageId::Source;
}

QString linkText(Attention::Kind kind)
{
    switch (kind) {
    case Attention::Kind::FailingCheck:
        return AttentionPanel::tr("See the check");
    case Attention::Kind::Doubtful:
        return AttentionPanel::tr("See the figures");
    case Attention::Kind::NoFigures:
        return AttentionPanel::tr("See the text");
    }
    return {};
}

} // namespace

AttentionPanel::AttentionPanel(ReportModels &models, QWidget *parent)
    : Panel(tr("Needs your attention"), parent)
    , m_models(models)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_models, &ReportModels::reportChanged, this, &AttentionPanel::showReport);
    showReport();
}

void AttentionPanel::showReport()
{
    delete m_lines;
    m_lines = new QWidget;
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    const QList<Attention> all = attentions(m_models);
    for (const Attention &attention : all.mid(0, mostLines))
        layout->addWidget(makeLine(attention));
    if (all.size() > mostLines)
        layout->addWidget(new TextLabel(tr("and %n more", nullptr, static_cast<int>(all.size() - mostLines)),
                                        FontRole::Small, Ink::Second));
    content()->addWidget(m_lines);
    setVisible(!all.isEmpty());
}

QWidget *AttentionPanel::makeLine(const Attention &attention)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new CheckSignView(signOf(attention.kind)), 0, Qt::AlignTop);
    auto *text = new TextLabel(attention.text, FontRole::Text);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto *link = new Button(linkText(attention.kind), Button::Look::Link);
    link->setAccessibleDescription(attention.text);
    connect(link, &Button::clicked, this, [this, attention] { follow(attention); });
    row->addWidget(link, 0, Qt::AlignTop);
    return line;
}

void AttentionPanel::follow(const Attention &attention)
{
    if (attention.check >= 0)
        m_models.selection()->selectCheck(attention.check);
    else if (!attention.figure.isEmpty())
        m_models.selection()->selectFigure(attention.figure);
    emit pageRequested(pageOf(attention.kind));
}

void AttentionPanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(QRectF(0, length::radius, edge, height() - 2 * length::radius), theme.fails);
}

} // namespace tem
