#pragma once

#include "map/paintRollout.h"
#include "style/AccessibleItems.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace tem {

class ReportModels;

/// What bar and legend of a roll-out have in common: the stages of the roll-out that the models show, one
/// after the other. Arrows go from stage to stage, Enter selects one for every page, Space emphasises its
/// provinces alone, Escape ends both.
class RolloutStages : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    /// The models must outlive the widget.
    RolloutStages(ReportModels &models, QWidget *parent);

    /// Counts, selection and the stage that alone is emphasised.
    const RolloutCounts &counts() const { return m_counts; }
    /// As MapWidget::setStage().
    void setStage(const std::optional<QString> &group);
    /// The entry that the keyboard is at; -1 for none.
    int current() const { return m_current; }

    /// The parts, then perhaps the provinces that are not named.
    virtual int entryCount() const;
    /// In px of the widget.
    virtual QRectF entryRect(int entry) const = 0;
    /// The entry at a place, as an index from 0; -1 for none.
    int entryAt(QPointF position) const;

    int accessibleItemCount() const override { return entryCount(); }
    AccessibleItem accessibleItem(int index) const override;
    int currentAccessibleItem() const override { return m_current; }
    void selectAccessibleItem(int index) override { press(index); }
    void focusAccessibleItem(int index) override { moveTo(index); }

signals:
    /// As MapWidget::stageChosen().
    void stageChosen(const std::optional<QString> &group);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// What a click does; -1: beside all entries.
    virtual void press(int entry) = 0;
    /// What the tooltip says a click does.
    virtual QString pressHint() const = 0;
    void select(int entry);
    void toggleStage(int entry);
    /// The entry that the mouse points at; -1 for none.
    int hovered() const { return m_hovered; }
    /// A frame around the entry that the keyboard is at.
    void paintFocus(QPainter &painter) const;

private:
    void showReport();
    void showSelection();
    /// Tells nobody: entries are unknown while this is made.
    void takeSelection();
    void moveTo(int entry);
    QString stageOf(int entry) const;
    QString toolTipOf(int entry) const;

    ReportModels &m_models;
    RolloutCounts m_counts;
    int m_current = -1;
    int m_hovered = -1;
    /// The focus came by key, so it has to be seen.
    bool m_showsFocus = false;
};

} // namespace tem
