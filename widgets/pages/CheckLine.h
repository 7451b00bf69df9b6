#pragma once

#include "items/CheckEntry.h"

#include <QAbstractButton>

namespace tem {

class ReportSelection;

/// A check in one line: sign, equation, and what it is about where there is room. A click selects the check.
/// Computed numbers are italic; the selected figure's number is bold.
class CheckLine : public QAbstractButton
{
    Q_OBJECT

public:
    CheckLine(const CheckEntry &entry, ReportSelection &selection, QWidget *parent = nullptr);

    const CheckEntry &entry() const { return m_entry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckEntry m_entry;
    ReportSelection &m_selection;
};

} // namespace tem
