#include "style/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Renders the vector drawing anew for each size, so that a 1.5 px stroke never comes from a scaled bitmap.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, QColor ink, QColor disabledInk)
        : m_drawing(std::move(drawing))
        , m_ink(ink)
        , m_disabledInk(disabledInk)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", (mode == QIcon::Disabled ? m_disabledInk : m_ink).name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_drawing;
    QColor m_ink;
    QColor m_disabledInk;
};

} // namespace

QIcon lineIcon(const QString &name, const QColor &ink, const QColor &disabledInk)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), ink, disabledInk));
}

} // namespace tem
