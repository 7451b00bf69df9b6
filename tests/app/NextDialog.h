#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QTimer>

#include <functional>

namespace tem::test {

/// Does `answer` with the next modal window, once it is open.
template <typename Window> void withNext(std::function<void(Window &)> answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer = std::move(answer)] {
        auto *window = qobject_cast<Window *>(QApplication::activeModalWidget());
        if (!window)
            return;
        timer->deleteLater();
        timer->stop();
        answer(*window);
    });
    timer->start(1);
}

/// Answers the next file dialog with a file.
inline void chooseFile(const QString &path)
{
    withNext<QFileDialog>([path](QFileDialog &dialog) {
        dialog.selectFile(path);
        static_cast<QDialog &>(dialog).accept();
    });
}

} // namespace tem::test
