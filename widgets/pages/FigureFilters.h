#pragma once

#include <QWidget>

class QComboBox;

namespace tem {

class Button;
class FigureFilterModel;
class FigureModel;

/// The row of boxes above the table of figures: indicator, marketplace, role, certainty, result of the
/// checks. Each offers what the report has, with how often. They set the filters of the model themselves.
class FigureFilters : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the filters.
    explicit FigureFilters(FigureFilterModel &shown, QWidget *parent = nullptr);

    /// Offers what these figures have; every filter is open then.
    void fill(const FigureModel &figures);
    void clear();
    /// Puts a widget at the end of the row; the row owns it.
    void addControl(QWidget *control);

    QComboBox *indicator() const { return m_indicator; }
    QComboBox *platform() const { return m_platform; }
    QComboBox *role() const { return m_role; }
    QComboBox *certainty() const { return m_certainty; }
    QComboBox *check() const { return m_check; }

signals:
    void filtersChanged();

private:
    void apply();

    FigureFilterModel &m_shown;
    QComboBox *m_indicator = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_certainty = nullptr;
    QComboBox *m_check = nullptr;
};

} // namespace tem
