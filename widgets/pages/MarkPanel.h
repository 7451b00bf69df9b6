#pragma once

#include "style/Panel.h"
#include "text/SourceMarks.h"

class QScrollArea;

namespace tem {

class Button;
class ReportModels;
class TextLabel;
struct DetailLine;

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
    void startContent();
    void addHint(const QString &text);
    void addHeading(const QString &text, bool derived = false);
    void addLines(const QList<DetailLine> &lines);
    void addText(const QString &text);
    void addFamily(const QString &figureId);
    void addChecks(const QString &itemId);
    void addShare(const QString &shareText, const QString &formula);
    void setSentence(const Span &span);

    void showFigure(const QString &id);
    void showGroup(const QString &id);
    void showProvince(const QString &code);
    void showCheck(int index);
    void showIgnored(int index);
    void showPeriod(const QString &id);
    void showTotal(const QString &rolloutId);

    ReportModels &m_models;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    TextLabel *m_sentence = nullptr;
    Button *m_chart = nullptr;
};

} // namespace tem
