#pragma once

#include "pages/MarkReading.h"
#include "style/Panel.h"
#include "text/SourceMarks.h"

class QScrollArea;

namespace tem {

class Button;
class ReportModels;
class TextLabel;

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
    /// Nothing is shown but the hint.
    bool isEmpty() const { return m_reading == MarkReading{}; }

signals:
    /// The selected figure, count or province shall be shown in a chart.
    void chartRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReading();
    QWidget *makeContent() const;
    void addSubject(QVBoxLayout &column) const;
    void addFacts(QVBoxLayout &column) const;
    /// Checks, remark and share.
    void addWhatFollows(QVBoxLayout &column) const;
    void addFamily(QVBoxLayout &column, const QString &figureId) const;

    ReportModels &m_models;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_sentence = nullptr;
    Button *m_chart = nullptr;
    Button *m_chartInTitle = nullptr;
    MarkReading m_reading;
    /// Below the text there is room for two columns.
    bool m_isWide = false;
};

} // namespace tem
