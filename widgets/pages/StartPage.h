#pragma once

#include <QWidget>

namespace tem {

class Button;

/// What the window shows while no report is open: open one, paste one, drop one, or try the sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeSample();
    QWidget *makeSteps();
    void dressButtons();

    Button *m_open = nullptr;
    Button *m_paste = nullptr;
    Button *m_sample = nullptr;
};

} // namespace tem
