#pragma once

#include <QAbstractButton>
#include <QString>

namespace tem {

class ReportSelection;

/// A number with its unit in a line of text: a click selects the figure, the selected one stands on yellow.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(ReportSelection &selection, QWidget *parent = nullptr);

    /// `figure` may be empty: then there is nothing to click.
    void setFigure(const QString &figure, const QString &value, const QString &unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReportSelection &m_selection;
    QString m_figure;
    QString m_value;
    QString m_unit;
};

} // namespace tem
