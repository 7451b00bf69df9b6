#pragma once

#include <QAbstractButton>

namespace tem {

struct FigureEntry;

/// One figure in a list that can be clicked: swatch, name, value, unit. The selected one has the yellow band.
/// A name too long for the line wraps; value and unit stand below it where they would leave it no room.
class FigureRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `level` 1 sets it in under the total above it.
    FigureRow(const FigureEntry &entry, int level, bool selected, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Places
    {
        QRectF name;
        QRectF value;
        QRectF unit;
        int height = 0;
    };
    Places places(int width) const;

    QString m_name;
    QString m_value;
    QString m_unit;
    QString m_platform;
    int m_level;
    bool m_selected;
};

} // namespace tem
