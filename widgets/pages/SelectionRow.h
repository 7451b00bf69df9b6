#pragma once

#include "items/SelectionDetails.h"

#include <QAbstractButton>

namespace tem {

/// Something that can be selected, as a row of a panel: name and value, wrapped to the width there is. A
/// click selects it.
class SelectionRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// The selection must outlive the row.
    SelectionRow(const SelectionLink &link, ReportSelection &selection, QWidget *parent = nullptr);

    const SelectionLink &link() const { return m_link; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SelectionLink m_link;
};

} // namespace tem
