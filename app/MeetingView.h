#pragma once

#include "MeetingSlides.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace tem {

/// The report over the whole screen, for a room to read: one view at a time, arrows, Page Up and Down, Space
/// and clicks to go on, Esc or F11 to leave. A quiet line at the foot says what is shown.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the view, and not change while it is open.
    MeetingView(const ReportModels &models, PageId start, QWidget *parent = nullptr);

    int count() const { return m_slides ? m_slides->count() : 0; }
    int current() const { return m_current; }
    PageId page() const { return m_page; }
    void goTo(int slide);

signals:
    /// The reader is done, at that page.
    void left(tem::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString positionText() const;

    const ReportModels &m_models;
    PageId m_page;
    std::optional<MeetingSlides> m_slides;
    int m_current = 0;
    QPixmap m_picture;
};

} // namespace tem
