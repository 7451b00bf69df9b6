#pragma once

#include "charts/SeriesPlot.h"
#include "style/AccessibleItems.h"

namespace tem {

/// One indicator over time that pointer and keyboard go through: the left and right arrows, Home and End move
/// from period to period, up and down from line to line. A click or Space chooses a point, a double click or
/// Enter asks for the report that states it.
class SeriesChart : public SeriesPlot, public AccessibleItems
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);

    void setPanel(const SeriesPanel &panel);
    const SeriesPanel &panel() const { return m_panel; }
    /// Platforms whose lines are left out.
    void setHidden(const QStringList &platforms);
    void setSelected(const std::optional<SeriesPlace> &place);
    std::optional<SeriesPlace> selected() const { return m_selected; }
    SeriesPlace current() const { return m_current; }
    /// Centre of a point, in px.
    QPointF placeOf(const SeriesPlace &place) const;

    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

    int accessibleItemCount() const override;
    AccessibleItem accessibleItem(int index) const override;
    int currentAccessibleItem() const override;
    void selectAccessibleItem(int index) override;
    void focusAccessibleItem(int index) override;

signals:
    void pointChosen(const tem::SeriesPlace &place);
    /// The report that states a point is asked for.
    void pointActivated(const tem::SeriesPlace &place);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    SeriesLayout seriesLayout() const { return {m_panel, size(), m_hidden}; }
    void rebuild();
    void buildNow();
    std::optional<SeriesPlace> placeAt(QPointF point) const;
    SeriesPlace placeOfItem(int index) const;
    int itemOf(const SeriesPlace &place) const;
    /// Lines that are shown, by index.
    std::vector<std::size_t> shownLines() const;
    void moveTo(SeriesPlace place);
    void moveLine(int step);
    void choose(const SeriesPlace &place);
    void showToolTip(const SeriesPlace &place, QPoint globalPos);

    SeriesPanel m_panel;
    QStringList m_hidden;
    SeriesPlace m_current;
    std::optional<SeriesPlace> m_selected;
    std::optional<SeriesPlace> m_hovered;
    bool m_isStale = true;
};

} // namespace tem
