#pragma once

#include "style/Panel.h"
#include "text/SourceMarks.h"

class QScrollArea;

namespace tem {

class Button;
class ReportModels;
class TextLabel;
struct MarkReading;

/// What is known about the selected place of the source text: the figure with its total and parts, how it was
/// read, the checks it takes part in, its computed share; the status of a province; the reason of an ignored
/// number.
class MarkPanel : public Panel
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit MarkPanel(ReportModels &models, QWidget *parent = nullptr);

    /// Shows the selection of the models, or where that is empty the given mark (a period, a total), or a
    /// hint.
    void showMark(const SourceMark *mark);

signals:
    /// The selected figure, count or province shall be shown in a chart.
    void chartRequested();

private:
    QWidget *makeContent(const MarkReading &reading) const;
    void addFamily(QVBoxLayout &column, const QString &figureId) const;

    ReportModels &m_models;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_sentence = nullptr;
    Button *m_chart = nullptr;
};

} // namespace tem
