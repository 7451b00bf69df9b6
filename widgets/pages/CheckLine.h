#pragma once

#include "items/CheckEntry.h"
#include "pages/EquationText.h"

#include <QAbstractButton>

namespace tem {

class ReportSelection;

/// A check in a line: sign, equation, and what it is about where there is room. A click or the Enter key
/// selects the check. Computed numbers are italic; the selected figure's number is bold. An equation that is
/// too long for the line is broken between its numbers.
class CheckLine : public QAbstractButton
{
    Q_OBJECT

public:
    CheckLine(const CheckEntry &entry, ReportSelection &selection, QWidget *parent = nullptr);

    const CheckEntry &entry() const { return m_entry; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Of the figure that is selected for all pages; empty for none.
    QString selectedFigure() const;
    /// The equation with its lines broken for a width of this widget.
    EquationText &equationFor(int width) const;

    CheckEntry m_entry;
    ReportSelection &m_selection;
    /// Kept because layouts ask for heights again and again, and shaping a text is dear. Good for one
    /// selection, whose figure is bold, and one theme.
    mutable std::optional<EquationText> m_equation;
};

} // namespace tem
