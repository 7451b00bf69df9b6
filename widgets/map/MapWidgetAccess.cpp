// What assistive technology sees of the map: every province, and the entries of the legend that filter.

#include "items/Description.h"
#include "items/ReportModels.h"
#include "map/MapLegend.h"
#include "map/MapWidget.h"

#include <algorithm>

namespace tem {

std::vector<int> MapWidget::filterRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(m_view.legend.size()); ++row) {
        if (m_view.legend[static_cast<std::size_t>(row)].stage)
            rows.push_back(row);
    }
    return rows;
}

int MapWidget::accessibleItemCount() const
{
    return m_models.provinces()->rowCount() + static_cast<int>(filterRows().size());
}

QRectF MapWidget::provinceRect(const QString &code) const
{
    const auto shown = projection();
    const MapShape *shape = shown ? m_view.geometry->shape(code) : nullptr;
    if (!shape)
        return {};
    const MapLayout &layout = shown->layout();
    if (!layout.delta.isEmpty()) {
        const QRectF enlarged = shown->deltaTransform().mapRect(shape->bounds);
        if (deltaArea(layout.delta).contains(enlarged))
            return enlarged;
    }
    return shown->transform(code).mapRect(shape->bounds) & drawnRect();
}

AccessibleItem MapWidget::accessibleItem(int index) const
{
    const ProvinceModel &provinces = *m_models.provinces();
    if (index < provinces.rowCount()) {
        const ProvinceEntry &entry = provinces.entry(index);
        return {entry.name, entry.statusText, describeProvince(entry),
                provinceRect(entry.code).toAlignedRect(), m_view.isSelected(entry.code)};
    }
    const auto row =
        static_cast<std::size_t>(filterRows()[static_cast<std::size_t>(index - provinces.rowCount())]);
    const MapLegendRow &entry = m_view.legend[row];
    AccessibleItem item;
    item.name = tr("Emphasise: %1").arg(entry.text);
    item.value = entry.count;
    item.rect = mapLegendRows(layoutOfParts(), m_view.legend)[row].toAlignedRect();
    item.checked = m_view.stage == entry.stage;
    item.role = QAccessible::CheckBox;
    return item;
}

int MapWidget::currentAccessibleItem() const
{
    return m_models.provinces()->rowOf(m_current);
}

void MapWidget::selectAccessibleItem(int index)
{
    const ProvinceModel &provinces = *m_models.provinces();
    if (index < provinces.rowCount())
        select(provinces.entry(index).code);
    else
        toggleStage(filterRows()[static_cast<std::size_t>(index - provinces.rowCount())]);
}

void MapWidget::focusAccessibleItem(int index)
{
    const ProvinceModel &provinces = *m_models.provinces();
    if (index >= provinces.rowCount())
        return;
    m_showsFocus = true;
    moveTo(provinces.entry(index).code);
}

int MapWidget::accessibleItemAt(QPoint point) const
{
    const auto shown = projection();
    if (!shown)
        return -1;
    if (const int row = mapLegendRowAt(shown->layout(), m_view.legend, point); row >= 0) {
        const std::vector<int> rows = filterRows();
        return m_models.provinces()->rowCount() +
               static_cast<int>(std::find(rows.begin(), rows.end(), row) - rows.begin());
    }
    return m_models.provinces()->rowOf(shown->provinceAt(point));
}

} // namespace tem
