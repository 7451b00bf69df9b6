#pragma once

#include "style/Panel.h"

class QGridLayout;

namespace tem {

class ReportModels;

/// "Báo cáo không chia theo sàn": what the report states for the marketplaces together only, and the legend
/// of the four ways in which a number can be missing.
class NotSplitPanel : public Panel
{
    Q_OBJECT

public:
    explicit NotSplitPanel(ReportModels &models, QWidget *parent = nullptr);

private:
    void showReport();

    ReportModels &m_models;
    QWidget *m_table = nullptr;
};

} // namespace tem
