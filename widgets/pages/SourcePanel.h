#pragma once

#include "items/ReportSelection.h"
#include "style/Panel.h"

class QBoxLayout;
class QScrollArea;

namespace tem {

class Button;
class ReportModels;
class TextLabel;
struct SelectionDetails;

/// "Nguồn": all that is known of what is selected, whatever its kind: its sentence with the number marked,
/// the checks it takes part in; how and from what it was computed, where the report does not state it.
class SourcePanel : public Panel
{
    Q_OBJECT

public:
    /// The models must outlive the panel.
    explicit SourcePanel(ReportModels &models, QWidget *parent = nullptr);

    /// Below the page and as wide as it is, in two columns, instead of beside it with its own width.
    void setBelow(bool below);
    /// What the panel speaks of; Kind::None while there is nothing to say.
    const ReportSelection::Item &shownItem() const { return m_shown; }

signals:
    /// The reader wants to see the selected place in the whole text.
    void sourceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void showSelection();
    QWidget *makeHint() const;
    QWidget *makeDetails(const SelectionDetails &details) const;
    void addSaid(QBoxLayout &column, const SelectionDetails &details) const;
    void addSources(QBoxLayout &column, const SelectionDetails &details) const;

    ReportModels &m_models;
    ReportSelection::Item m_shown;
    bool m_below = false;
    /// Something was selected while the panel was not seen.
    bool m_isStale = true;
    QScrollArea *m_area = nullptr;
    TextLabel *m_state = nullptr;
    Button *m_showText = nullptr;
    Button *m_copy = nullptr;
};

} // namespace tem
