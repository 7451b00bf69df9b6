#pragma once

#include <QWidget>

class QProgressBar;

namespace tem {

class TextLabel;

/// A report that is being read: how far, and a way to stop it.
class LoadingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingPanel(QWidget *parent = nullptr);

    /// What is being read, as the user knows it; empty for a pasted text. Sets the progress to 0.
    void start(const QString &name);
    /// 0 to 1.
    void setProgress(double share);
    double progress() const { return m_progress; }

signals:
    void cancelRequested();

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_percent = nullptr;
    QProgressBar *m_bar = nullptr;
    double m_progress = 0;
};

} // namespace tem
