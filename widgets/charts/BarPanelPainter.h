#pragma once

#include "charts/BarPanelData.h"
#include "style/Theme.h"

#include <QRectF>

class QCPPainter;
class QPainter;

namespace tem {

/// How big a chart's head is written.
enum class BarPanelSize { Full, Mini };

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

/// The head alone: title, unit, tag of derived values at the left, note at the right. What does not fit is
/// elided, the title last.
void paintBarHead(QPainter &painter, const QRectF &rect, const BarPanelData &data,
                  const BarPanelStyle &style);
double barHeadHeight(BarPanelSize size);
/// True where paintBarHead would elide at this width.
bool isBarHeadElided(double width, const BarPanelData &data, BarPanelSize size);

} // namespace tem
