#pragma once

#include "items/CheckEntry.h"
#include "style/Theme.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace tem {

/// What stands before a check: ✓ in a frame, ≈ and – in dashed frames, ✕ filled, ! and ? in a frame. Told
/// apart by shape, with the colour as a second hint.
enum class CheckSign { Holds, Rounding, Incomplete, Fails, Note, Doubtful };

CheckSign checkSign(Verdict verdict);
/// That of its verdict; "!" for remarks, "–" for what cannot be checked, "?" for a doubtful number.
CheckSign checkSign(const CheckEntry &entry);
QColor checkColour(CheckSign sign, const Theme &theme);
/// Draws the sign as large as the square in the middle of `place` allows.
void paintCheckSign(QPainter &painter, const QRectF &place, CheckSign sign, const Theme &theme);

/// The sign as a widget of 18 px.
class CheckSignView : public QWidget
{
    Q_OBJECT

public:
    explicit CheckSignView(CheckSign sign = CheckSign::Holds, QWidget *parent = nullptr);

    void setSign(CheckSign sign);
    CheckSign sign() const { return m_sign; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CheckSign m_sign;
};

} // namespace tem
