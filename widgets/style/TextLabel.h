#pragma once

#include "style/Fonts.h"

#include <QLabel>

namespace tem {

/// Which ink of the theme a text is written in.
enum class Ink { First, Second, Third };

/// A line of text in one of Tem's fonts and inks. Too long for its place, it ends in … and says all of it in
/// its tooltip; with word wrap on it is an ordinary label. Selectable text is not elided.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(FontRole role, Ink ink = Ink::First, QWidget *parent = nullptr);
    TextLabel(const QString &text, FontRole role, Ink ink = Ink::First, QWidget *parent = nullptr);

    /// Derived values are italic.
    void setItalic(bool italic);
    bool isElided() const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool elides() const;
};

} // namespace tem
