#pragma once

#include "export/StyledText.h"
#include "items/ReportModels.h"

#include <QDateTime>

namespace tem {

/// What every export says of itself at its foot, under a line: report, period and source; when it was made
/// and by which version; the hash of the source text. Lengths in px at 96 dpi.
class Footer
{
public:
    Footer(const ReportModels &models, const QDateTime &madeOn, double width);

    double height() const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    double m_width;
    StyledText m_report;
    StyledText m_made;
    StyledText m_hash;
};

/// "Tem 0.1.0".
QString programText();

} // namespace tem
