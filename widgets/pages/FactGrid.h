#pragma once

#include "items/FigureDetails.h"

#include <QWidget>

namespace tem {

/// Labelled facts one below the other, as the side panels list what is known of a number. Long ones wrap;
/// what they say can be marked and copied.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(const QList<DetailLine> &lines, QWidget *parent = nullptr);
};

} // namespace tem
