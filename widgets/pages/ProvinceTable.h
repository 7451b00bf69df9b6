#pragma once

#include "items/ProvinceFilterModel.h"

#include <QString>
#include <QTableView>

namespace tem {

class ReportModels;

/// Every province with its stage and sentence; one row for each. Choosing a row selects the province for
/// every page, and the other way round.
class ProvinceTable : public QTableView
{
    Q_OBJECT

public:
    /// The models must outlive the table.
    explicit ProvinceTable(ReportModels &models, QWidget *parent = nullptr);

    ProvinceFilterModel &filter() { return m_filter; }
    /// Marks the row of a province as pointing at it does; empty: none.
    void setHovered(const QString &code);

signals:
    /// The mouse points at another row, or at none (empty).
    void provinceHovered(const QString &code);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showSelection();
    QString codeAt(const QModelIndex &index) const;

    ReportModels &m_models;
    ProvinceFilterModel m_filter;
    QString m_hovered;
    bool m_following = false;
};

} // namespace tem
