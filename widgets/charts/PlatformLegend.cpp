#include "charts/PlatformLegend.h"

#include "items/PlatformFilter.h"
#include "style/FlowLayout.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QAbstractButton>
#include <QPainter>

namespace tem {

namespace {

constexpr int swatch = 11;
constexpr int swatchGap = 6;
constexpr int padding = 4;
constexpr int rowHeight = 22;

class PlatformToggle : public QAbstractButton
{
public:
    PlatformToggle(PlatformFilter &filter, const PlatformColumn &platform, QWidget *parent)
        : QAbstractButton(parent)
        , m_filter(filter)
        , m_platform(platform.id)
    {
        setText(platform.name);
        setCheckable(true);
        setChecked(filter.isShown(m_platform));
        setFocusPolicy(Qt::StrongFocus);
        setFont(roleFont(FontRole::Small));
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        sayWhatItDoes();
        connect(this, &QAbstractButton::toggled, this,
                [this](bool shown) { m_filter.setShown(m_platform, shown); });
        connect(&m_filter, &PlatformFilter::filterChanged, this, [this] {
            setChecked(m_filter.isShown(m_platform));
            sayWhatItDoes();
        });
    }

    QSize sizeHint() const override
    {
        return {2 * padding + swatch + swatchGap + fontMetrics().horizontalAdvance(text()) + 1, rowHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override
    {
        if (!isChecked() || m_filter.canHide(m_platform))
            setChecked(!isChecked());
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(*this);
        QPainter painter(this);
        const QRectF box(padding, (height() - swatch) / 2, swatch, swatch);
        if (isChecked()) {
            painter.fillRect(box, theme.platform(m_platform));
        } else {
            painter.setPen(QPen(theme.slot, 1));
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        QFont shown = font();
        shown.setStrikeOut(!isChecked());
        painter.setFont(shown);
        painter.setPen(isChecked() ? theme.ink : theme.ink2);
        painter.drawText(rect().adjusted(padding + swatch + swatchGap, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, text());
        if (hasFocus() || underMouse()) {
            painter.setPen(QPen(hasFocus() ? theme.selectionLine : theme.slot, hasFocus() ? 1.5 : 1));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), length::tagRadius,
                                    length::tagRadius);
        }
    }

private:
    void sayWhatItDoes()
    {
        //: %1 name of a marketplace
        const QString hide = PlatformLegend::tr("Charts show %1; press to leave it out").arg(text());
        const QString show = PlatformLegend::tr("Charts leave out %1; press to show it").arg(text());
        const QString last = PlatformLegend::tr("Charts show %1 alone; at least one stays").arg(text());
        const QString said = !isChecked() ? show : m_filter.canHide(m_platform) ? hide : last;
        setToolTip(said);
        setAccessibleDescription(said);
    }

    PlatformFilter &m_filter;
    QString m_platform;
};

} // namespace

PlatformLegend::PlatformLegend(PlatformFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_row(new FlowLayout(this))
{
    setAccessibleName(tr("Marketplaces in the charts"));
    m_row->setSpacing(6);
    showPlatforms();
}

void PlatformLegend::showPlatforms()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PlatformColumn &platform : m_filter.platforms()) {
        auto *toggle = new PlatformToggle(m_filter, platform, this);
        m_row->addWidget(toggle);
        // Qt would show it only later, and till then it would take no place.
        toggle->show();
    }
}

} // namespace tem
