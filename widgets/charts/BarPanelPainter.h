#pragma once

#include "charts/BarHead.h"
#include "charts/BarPanelData.h"
#include "style/Theme.h"

#include <QRectF>

class QCPPainter;
class QPainter;

namespace tem {

struct BarPanelStyle
{
    Theme theme = Theme::light();
    BarPanelSize size = BarPanelSize::Full;
    /// Tick labels and grid lines under the bars.
    bool showAxis = true;
    /// Id of the selected figure; empty in exports.
    QString selected;
};

/// Draws one chart with its head into `rect`, given in px at 96 dpi: scale the painter for finer devices. For
/// images, SVG and PDF alike; QCustomPlot wants its own painter, so one QCPPainter should draw the whole
/// page. Needs a QApplication, on the GUI thread, but no display.
void paintBarPanel(QCPPainter &painter, const QRectF &rect, const BarPanelData &data,
                   const BarPanelStyle &style);

/// The head alone, from the top of `rect` down; it is BarHead::height() high.
void paintBarHead(QPainter &painter, const QRectF &rect, const BarPanelData &data,
                  const BarPanelStyle &style);

} // namespace tem
