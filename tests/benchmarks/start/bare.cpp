// A Qt window with nothing in it.

#include "FirstPaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const FirstPaint watch("QMainWindow");
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
