#pragma once

#include "charts/BarPanelData.h"

#include <QString>
#include <QWidget>

namespace tem {

/// The mark of one missing state as the charts draw it, for legends and tables.
class MissingMark : public QWidget
{
    Q_OBJECT

public:
    /// `text` stands inside the empty slot.
    explicit MissingMark(BarState state, const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarState m_state;
    QString m_text;
};

} // namespace tem
