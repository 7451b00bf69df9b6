#pragma once

#include "style/Panel.h"

class QGridLayout;

namespace tem {

class ReportModels;

/// "Đối soát: 6 khớp, 1 làm tròn, 0 lệch" with a line for each check, those that need attention first.
class ChecksSummary : public Panel
{
    Q_OBJECT

public:
    explicit ChecksSummary(ReportModels &models, QWidget *parent = nullptr);

private:
    void showReport();

    ReportModels &m_models;
    QWidget *m_lines = nullptr;
};

} // namespace tem
