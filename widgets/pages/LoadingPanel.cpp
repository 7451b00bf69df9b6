#include "pages/LoadingPanel.h"

#include "pages/MessageCard.h"
#include "style/Button.h"
#include "style/TextLabel.h"
#include "style/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// A progress bar in ink; being one, it tells screen readers how far it is.
class InkBar : public QProgressBar
{
public:
    InkBar()
    {
        setRange(0, 1000);
        setTextVisible(false);
        setFixedHeight(8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(*this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.grid);
        painter.fillRect(QRectF(0, 0, width() * value() / 1000.0, height()), theme.ink);
    }
};
} // namespace

LoadingPanel::LoadingPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(FontRole::PageTitle))
    , m_percent(new TextLabel(FontRole::Text, Ink::Second))
    , m_bar(new InkBar)
{
    // File names can be longer than the card.
    m_title->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    QVBoxLayout *content = makeMessageCard(this);
    content->addWidget(m_title);
    content->addWidget(m_percent);
    content->addWidget(m_bar);
    content->addSpacing(8);
    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    content->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &LoadingPanel::cancelRequested);
    start({});
}

void LoadingPanel::start(const QString &name)
{
    //: %1 a file name
    m_title->setText(name.isEmpty() ? tr("Reading the pasted text") : tr("Reading %1").arg(name));
    setAccessibleName(m_title->text());
    setProgress(0);
}

void LoadingPanel::setProgress(double share)
{
    m_progress = std::clamp(share, 0.0, 1.0);
    m_bar->setValue(qRound(m_progress * 1000));
    m_percent->setText(u"%1\u00a0%"_s.arg(static_cast<int>(m_progress * 100)));
}

} // namespace tem
