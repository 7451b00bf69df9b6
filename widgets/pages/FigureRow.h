#pragma once

#include <QAbstractButton>

namespace tem {

struct FigureEntry;

/// One figure in a list that can be clicked: swatch, name, value, unit. The selected one has the yellow band.
class FigureRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `level` 1 sets it in under the total above it.
    FigureRow(const FigureEntry &entry, int level, bool selected, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_value;
    QString m_unit;
    QString m_platform;
    int m_level;
    bool m_selected;
};

} // namespace tem
