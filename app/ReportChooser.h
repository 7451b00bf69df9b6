#pragma once

#include <QPushButton>

namespace tem {

/// The button at the right of the toolbar: says which report is shown and opens the list of others.
class ReportChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit ReportChooser(QWidget *parent = nullptr);

    /// Too long, it ends in … and says all of it in the tooltip.
    void setTitle(const QString &title);
    QString title() const { return m_title; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace tem
