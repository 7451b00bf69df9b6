#pragma once

#include "items/SeriesPanels.h"

#include <QAbstractTableModel>

#include <vector>

namespace tem {

/// Every value over time as a table: a row for each indicator and period, a column for each marketplace. Also
/// holds the panels that are drawn from the same values.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Before the marketplaces stand indicator, unit and period; after them the total and the reports.
    static constexpr int firstPlatformColumn = 3;

    enum Roles {
        /// Plain exact number ("1234.5"); null for texts and points without one value.
        NumberRole = Qt::UserRole + 1,
        /// bool: reports give different values and none stands.
        ConflictRole,
        /// qint64 and QString of the value that stands, or of the first one; null without a value.
        ReportRole,
        FigureIdRole,
        /// Of the row: index into panels() and into the panel's periods.
        PanelRole,
        PeriodRole
    };

    /// The catalogue must outlive the model.
    explicit SeriesModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setSeries(std::vector<IndicatorSeries> series);
    void setLanguage(Language language);

    const std::vector<SeriesPanel> &panels() const { return m_panels; }
    /// The marketplaces of all panels, in the order of the catalogue.
    const QList<PlatformColumn> &platforms() const { return m_platforms; }
    /// How many reports the values come from.
    int reportCount() const { return m_reportCount; }
    /// Points for which reports give different values and none stands.
    int conflictCount() const { return m_conflictCount; }
    /// Line of a panel that a column shows; null for other columns and where the panel has none.
    const SeriesLine *line(int panel, int column) const;

    int totalColumn() const { return firstPlatformColumn + static_cast<int>(m_platforms.size()); }
    int reportsColumn() const { return totalColumn() + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int panel = 0;
        int period = 0;
    };

    void rebuild();
    QVariant text(const Row &row, int column) const;
    QVariant pointData(const Row &row, int column, int role) const;

    const Catalogue &m_catalogue;
    Language m_language = Language::Vietnamese;
    std::vector<IndicatorSeries> m_series;
    std::vector<SeriesPanel> m_panels;
    QList<PlatformColumn> m_platforms;
    std::vector<Row> m_rows;
    int m_reportCount = 0;
    int m_conflictCount = 0;
};

} // namespace tem
