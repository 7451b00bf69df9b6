#include "style/SegmentedControl.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tem {

namespace {

/// One segment; it knows whether it is the first or last, whose outer corners are round.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &label, bool first, bool last, QWidget *parent)
        : QAbstractButton(parent)
        , m_first(first)
        , m_last(last)
    {
        setText(label);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFont(roleFont(FontRole::Strong));
    }

    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 28, length::button}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Wider than the segment where it joins a neighbour, so that only outer corners are round.
        const double overhang = 2 * length::radius;
        const QRectF outline =
            QRectF(rect()).adjusted(m_first ? 0.5 : -overhang, 0.5, m_last ? -0.5 : overhang, -0.5);
        painter.setPen(QPen(theme.slot, 1));
        painter.setBrush(isChecked() ? theme.ink : theme.panel);
        painter.drawRoundedRect(outline, length::radius, length::radius);
        if (!m_first)
            painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
        painter.setPen(isChecked() ? theme.panel : theme.ink);
        painter.setFont(roleFont(isChecked() ? FontRole::Strong : FontRole::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(isChecked() ? theme.panel : theme.ink, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
        }
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < labels.size(); ++i) {
        auto *segment = new Segment(labels.at(i), i == 0, i == labels.size() - 1, this);
        segment->setChecked(i == 0);
        layout->addWidget(segment);
        m_group->addButton(segment, i);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit segmentChosen(index);
    });
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

} // namespace tem
