#pragma once

#include "map/MapAtlas.h"
#include "map/MapDrawing.h"
#include "map/MapView.h"

#include <QPixmap>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

namespace tem {

class ReportModels;
class ZoomControl;
struct MapStyle;

/// The map of the roll-out that the models show. Pointing at a province names it, clicking selects it for
/// every page. With the keyboard: arrows go from province to province, letters to the one whose name begins
/// so, Enter selects, Escape ends the selection, + − 0 zoom.
class MapWidget : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the widget.
    MapWidget(ReportModels &models, std::shared_ptr<MapAtlas> atlas, QWidget *parent = nullptr);

    /// Legend inside the map and buttons to zoom; both are off in a small map.
    void setDetailed(bool detailed);
    /// What lies over the map, in px of the widget: names of provinces keep clear of it.
    void setObstacles(const QList<QRectF> &obstacles);

    /// Outlines a province as pointing at it does; empty: none.
    void setHovered(const QString &code);
    QString hovered() const { return m_view.hovered; }
    /// Where the keyboard is; kept while the focus is elsewhere.
    QString current() const { return m_current; }
    QStringList selected() const { return m_view.selected; }
    const MapCamera &camera() const { return m_view.camera; }

    /// In px of the widget; null for a code that is none.
    QPointF anchor(const QString &code) const;
    /// What is said of a province: name, stage and the sentence.
    QString description(const QString &code) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The mouse points at another province, or at none (empty).
    void provinceHovered(const QString &code);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

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
    void typeAhead(const QString &text);
    void select(const QString &code);
    std::optional<MapProjection> projection() const;
    QRectF drawnRect() const;

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
    QString m_typed;
    qint64 m_typedAt = 0;
    std::optional<QPoint> m_pressedAt;
    QPoint m_draggedTo;
    bool m_dragging = false;
    /// The focus came by key, so it has to be seen.
    bool m_showsFocus = false;
};

} // namespace tem
