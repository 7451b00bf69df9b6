#pragma once

#include "style/Panel.h"

#include <memory>
#include <optional>

namespace tem {

class Button;
class MapAtlas;
class MapWidget;
class ReportModels;
class RolloutBar;
class RolloutLegend;
class TextLabel;

/// The roll-out in small: the bar of the counts, the map, and between land and archipelagos the legend, whose
/// rows emphasise the provinces of a stage.
class RolloutSummary : public Panel
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit RolloutSummary(ReportModels &models, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showReport();
    void showStage(const std::optional<QString> &group);
    void placeLegend();

    ReportModels &m_models;
    std::shared_ptr<MapAtlas> m_atlas;
    RolloutBar *m_bar = nullptr;
    MapWidget *m_map = nullptr;
    RolloutLegend *m_legend = nullptr;
    Button *m_showAll = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace tem
