// A Qt window with a menu, a tool, a status and a line of text in Tem's two faces: the least that a program
// with words in it needs.

#include "FirstPaint.h"
#include "Resources.h"
#include "style/Fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    tem::initResources();
    for (const auto &face : {u"Regular"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/IBMPlexSans-%1.ttf"_s.arg(face));
    QApplication::setFont(tem::roleFont(tem::FontRole::Text));
    const FirstPaint watch("QMainWindow");
    QMainWindow window;
    window.menuBar()->addMenu(u"Tệp"_s);
    window.addToolBar(u"Công cụ"_s)->addAction(u"Mở báo cáo…"_s);
    window.statusBar()->addWidget(new QLabel(u"Chưa mở báo cáo"_s));
    auto *title = new QLabel(u"Mở một báo cáo để bắt đầu"_s);
    title->setFont(tem::roleFont(tem::FontRole::KeyValue));
    window.setCentralWidget(title);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
