#include "map/RolloutBar.h"

#include "style/Theme.h"

#include <QPainter>

namespace tem {

namespace {

/// Room for the frame of what is selected.
constexpr double edge = 2;

} // namespace

RolloutBar::RolloutBar(ReportModels &models, QWidget *parent)
    : RolloutStages(models, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Number of provinces at each stage"));
}

QSize RolloutBar::sizeHint() const
{
    return {420, static_cast<int>(rolloutBarHeight + edge)};
}

QSize RolloutBar::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRectF RolloutBar::barRect() const
{
    return QRectF(edge, 0, width() - 2 * edge, rolloutBarHeight);
}

QRectF RolloutBar::entryRect(int entry) const
{
    const QRectF part = rolloutBarParts(counts(), barRect())[static_cast<std::size_t>(entry)];
    return {part.left() - 1, 0, part.width() + 2, rolloutBarHeight};
}

QString RolloutBar::pressHint() const
{
    return tr("Click to select the stage; the space bar emphasises its provinces alone.");
}

void RolloutBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRolloutBar(painter, barRect(), counts(), Theme::of(*this));
    paintFocus(painter);
}

} // namespace tem
