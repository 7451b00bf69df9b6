#pragma once

#include "items/Attention.h"
#include "pages/PageId.h"
#include "style/Panel.h"

namespace tem {

class ReportModels;

/// What the reader should know first, at the top of the overview: failing checks, doubtful figures, no
/// figures at all. Each line leads to the page that says more, with what it speaks of selected. Hidden where
/// there is nothing to say.
class AttentionPanel : public Panel
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit AttentionPanel(ReportModels &models, QWidget *parent = nullptr);

signals:
    void pageRequested(tem::PageId page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showReport();
    QWidget *makeLine(const Attention &attention);
    void follow(const Attention &attention);

    ReportModels &m_models;
    QWidget *m_lines = nullptr;
};

} // namespace tem
