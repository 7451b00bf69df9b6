// A Qt window with what Tem's overview plots, and nothing else: four charts of two bars and the map.

#include "FirstPaint.h"
#include "Resources.h"
#include "map/MapGeometry.h"
#include "map/paintMap.h"

#include <QApplication>
#include <QGridLayout>
#include <QMainWindow>
#include <QPainter>

#include <qcustomplot.h>

namespace {

using namespace Qt::StringLiterals;

class Map : public QWidget
{
public:
    Map()
    {
        auto loaded = tem::MapGeometry::load(u":/map/vietnam-63.geojson"_s);
        m_view.geometry = std::make_shared<const tem::MapGeometry>(std::move(loaded.value()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMap(painter, rect(), m_view, {});
    }

private:
    tem::MapView m_view;
};

QWidget *chart()
{
    auto *plot = new QCustomPlot;
    auto *bars = new QCPBars(plot->yAxis, plot->xAxis);
    bars->setBrush(Qt::darkBlue);
    bars->setData({1, 2}, {173745, 813750});
    plot->rescaleAxes();
    return plot;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    tem::initResources();
    const FirstPaint watch("QMainWindow");
    QMainWindow window;
    auto *plots = new QWidget;
    auto *grid = new QGridLayout(plots);
    for (int i = 0; i < 4; ++i)
        grid->addWidget(chart(), i / 2, i % 2);
    grid->addWidget(new Map, 0, 2, 2, 1);
    window.setCentralWidget(plots);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
