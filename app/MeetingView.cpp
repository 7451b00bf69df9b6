#include "MeetingView.h"

#include "PageNames.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// Of the screen's height: the type of the line at the foot.
constexpr double footShare = 1.0 / 52;
} // namespace

MeetingView::MeetingView(const ReportModels &models, PageId start, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_models(models)
    , m_page(start)
{
    setWindowTitle(models.title());
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void MeetingView::goTo(int slide)
{
    m_current = std::clamp(slide, 0, count() - 1);
    m_page = m_slides->page(m_current);
    m_picture = {};
    //: %1 page of the window, %2 "3/9"
    setAccessibleName(tr("%1, %2").arg(pageTitle(m_page), positionText()));
    update();
}

QString MeetingView::positionText() const
{
    return u"%1/%2"_s.arg(m_current + 1).arg(count());
}

void MeetingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_picture = {};
}

void MeetingView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit left(m_page);
}

void MeetingView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        goTo(m_current - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(count() - 1);
        return;
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    default: // keys that mean nothing here
        QWidget::keyPressEvent(event);
    }
}

void MeetingView::mousePressEvent(QMouseEvent *event)
{
    goTo(m_current + (event->button() == Qt::LeftButton ? 1 : -1));
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_slides.emplace(m_models, QSizeF(size()));
    goTo(m_slides->firstOf(m_page));
}

void MeetingView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        m_picture = m_slides->paint(m_current, devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);

    const Theme theme = Theme::light();
    const double size = std::max(11.0, height() * footShare);
    painter.setFont(uiFont(size));
    painter.setPen(theme.ink2);
    const double margin = 3 * size;
    const QRectF line(margin, height() - 2.4 * size, width() - 2 * margin, 1.6 * size);
    const QString position = positionText();
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, position);
    const QFontMetricsF metrics(painter.font());
    //: %1 title of the report, %2 its file
    const QString report = tr("%1 · Source: %2").arg(m_models.title(), m_models.sourceText());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(report, Qt::ElideMiddle,
                                        line.width() - metrics.horizontalAdvance(position) - 2 * size));
}

} // namespace tem
