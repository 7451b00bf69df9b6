#pragma once

#include <QPushButton>

namespace tem {

/// A button in ink: outlined, filled (the one main action of a panel), or a link in running text.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Outlined, Filled, Link };

    explicit Button(const QString &text, Look look = Look::Outlined, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace tem
