#include "pages/ChartView.h"

#include "charts/BarPanel.h"
#include "items/ReportModels.h"
#include "pages/BarTable.h"
#include "style/Panel.h"
#include "style/SegmentedControl.h"

#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace tem {

ChartView::ChartView(QWidget *charts, ReportModels &models, QWidget *parent)
    : QWidget(parent)
    , m_charts(charts)
    , m_tablePanel(new Panel)
    , m_table(new BarTable(*models.selection()))
    , m_control(new SegmentedControl({tr("Charts"), tr("Table")}))
{
    m_tablePanel->content()->addWidget(m_table);
    m_tablePanel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_tablePanel->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_charts, 1000);
    layout->addWidget(m_tablePanel, 1000);
    // What neither needs stays below it.
    layout->addStretch(1);

    m_control->setAccessibleName(tr("How the numbers are shown"));
    m_control->setToolTip(tr("Charts or a table of the same numbers (Ctrl+B)"));
    connect(m_control, &SegmentedControl::segmentChosen, this, [this] { swap(); });
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_B, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        showTable(!isTableShown());
        QWidget *first = m_table;
        if (!isTableShown()) {
            if (const auto *panel = m_charts->findChild<BarPanel *>())
                first = panel->chart();
        }
        first->setFocus(Qt::ShortcutFocusReason);
    });
}

bool ChartView::isTableShown() const
{
    return m_control->current() == 1;
}

void ChartView::showTable(bool shown)
{
    m_control->setCurrent(shown ? 1 : 0);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        emit widthChanged();
}

void ChartView::swap()
{
    m_charts->setVisible(!isTableShown());
    m_tablePanel->setVisible(isTableShown());
}

} // namespace tem
