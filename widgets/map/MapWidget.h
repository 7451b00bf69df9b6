#pragma once

#include "map/MapAtlas.h"
#include "map/MapDrawing.h"
#include "map/MapView.h"
#include "style/AccessibleItems.h"
#include "style/TypeAhead.h"

#include <QPixmap>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QNativeGestureEvent;
class QTouchEvent;

namespace tem {

class ReportModels;
class ZoomControl;
struct MapStyle;

/// The map of the roll-out that the models show. Pointing at a province names it, clicking selects it for
/// every page; clicking an entry of the legend emphasises the provinces of its stage. With the keyboard:
/// arrows go from province to province, letters to the one whose name begins so, Enter selects, Escape ends
/// the selection, + − 0 zoom, arrows with Shift or Ctrl move the land. Wheel, double click and two fingers
/// zoom, dragging moves the land.
class MapWidget : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    /// The models must outlive the widget.
    MapWidget(ReportModels &models, std::shared_ptr<MapAtlas> atlas, QWidget *parent = nullptr);

    /// Legend inside the map and buttons to zoom; both are off in a small map.
    void setDetailed(bool detailed);
    /// What lies over the map, in px of the widget: names of provinces keep clear of it.
    void setObstacles(const QList<QRectF> &obstacles);

    /// Emphasises the provinces that a roll-out group names; "" those that none names; nothing: all alike.
    void setStage(const std::optional<QString> &group);
    const std::optional<QString> &stage() const { return m_view.stage; }

    /// Outlines a province as pointing at it does; empty: none.
    void setHovered(const QString &code);
    QString hovered() const { return m_view.hovered; }
    /// Where the keyboard is; kept while the focus is elsewhere.
    QString current() const { return m_current; }
    QStringList selected() const { return m_view.selected; }
    const MapCamera &camera() const { return m_view.camera; }

    /// In px of the widget; null for a code that is none.
    QPointF anchor(const QString &code) const;
    MapLayout layoutOfParts() const;
    const std::vector<MapLegendRow> &legend() const { return m_view.legend; }
    /// What is said of a province: name, stage and the sentence.
    QString description(const QString &code) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The provinces in the order of their model, then the entries of the legend that filter.
    int accessibleItemCount() const override;
    AccessibleItem accessibleItem(int index) const override;
    int currentAccessibleItem() const override;
    void selectAccessibleItem(int index) override;
    void focusAccessibleItem(int index) override;
    int accessibleItemAt(QPoint point) const override;

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// The mouse points at another province, or at none (empty).
    void provinceHovered(const QString &code);
    /// The reader wants the provinces of a stage emphasised, as setStage() takes it, or all again (nothing).
    void stageChosen(const std::optional<QString> &group);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    static constexpr double zoomStep = 1.5;

    void showReport();
    void showSelection();
    /// Draws the picture anew at the next repaint.
    void redraw();
    void drawPicture(const MapLayout &layout, const MapStyle &style);
    void setCamera(const MapCamera &camera);
    void zoomAtMiddle(double factor);
    void moveTo(const QString &code);
    void typeAhead(const QString &text, const QString &preedit = {});
    void panByKey(Qt::Key key);
    void select(const QString &code);
    /// What a click or a tap does.
    void press(QPointF place);
    void pointAt(QPointF place, QPoint globalPlace);
    void toggleStage(int legendRow);
    void touch(const QTouchEvent &event);
    void pinch(QPointF centre, double spread);
    bool gesture(const QNativeGestureEvent &event);
    std::optional<MapProjection> projection() const;
    QRectF drawnRect() const;
    QList<QRectF> obstacles() const;
    QRectF provinceRect(const QString &code) const;
    /// Indices into the legend of the entries that filter.
    std::vector<int> filterRows() const;

    ReportModels &m_models;
    std::shared_ptr<MapAtlas> m_atlas;
    MapView m_view;
    MapDrawing m_drawing;
    /// All but what is pointed at; null when it has to be drawn anew.
    QPixmap m_picture;
    ZoomControl *m_zoomControl = nullptr;
    bool m_detailed = true;
    QList<QRectF> m_obstacles;
    QString m_current;
    TypeAhead m_typeAhead;
    std::optional<QPoint> m_pressedAt;
    QPoint m_draggedTo;
    bool m_dragging = false;
    /// Two fingers, or one, as they were at the last event: their middle, and how far apart they are.
    struct Fingers
    {
        int count = 0;
        QPointF centre;
        double spread = 0;
    };
    Fingers m_fingers;
    /// Fingers that moved or were two do not tap.
    bool m_isTap = false;
    qint64 m_tappedAt = 0;
    QPointF m_tappedPlace;
    /// The focus came by key, so it has to be seen.
    bool m_showsFocus = false;
};

} // namespace tem
