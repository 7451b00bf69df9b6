#pragma once

#include "style/Panel.h"

#include <QString>

class QScrollArea;

namespace tem {

class Button;
class ReportModels;
class TextLabel;

/// "Nguồn": all that is known of the selected figure or count, its sentence with the number marked, the
/// checks it takes part in, and its share, which is computed.
class SourcePanel : public Panel
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit SourcePanel(ReportModels &models, QWidget *parent = nullptr);

    /// Below the page's other panels and as wide as they are, instead of beside them with its own width.
    void setBelow(bool below);
    /// Id of the figure or roll-out group shown; empty while there is none.
    QString shownItem() const { return m_shown; }
    /// What "Chép" puts on the clipboard: number with unit, sentence, report and number of the sentence.
    QString copyText() const;

signals:
    /// The reader wants to see the selected place in the whole text.
    void sourceRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelection();
    QWidget *makeHint() const;
    QWidget *makeDetails() const;

    ReportModels &m_models;
    QString m_shown;
    QScrollArea *m_area = nullptr;
    TextLabel *m_state = nullptr;
    Button *m_showText = nullptr;
    Button *m_copy = nullptr;
};

} // namespace tem
