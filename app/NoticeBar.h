#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tem {

class Button;
class TextLabel;

/// A line above the page that says what has just happened, without taking the page away: an import under way,
/// one that failed, an export that was written. One notice at a time, hidden until there is one.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { None, Progress, Info, Success, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(Kind kind, const QString &sentence);
    /// With a button beside the sentence.
    void showNotice(Kind kind, const QString &sentence, const QString &actionText,
                    std::function<void()> action);
    /// From 0 to 1; of a notice of progress.
    void setProgress(double share);
    void clear();

    Kind kind() const { return m_kind; }
    QString sentence() const;
    Button *actionButton() const { return m_action; }

signals:
    /// The user has closed the notice; what it said can still be asked for while this is sent.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::None;
    std::function<void()> m_onAction;
    QLabel *m_sign = nullptr;
    TextLabel *m_sentence = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace tem
