#pragma once

#include "report/Error.h"

#include <QWidget>

namespace tem {

class Button;
class TextLabel;

/// A report that could not be read: what happened, what to do, and the ways on.
class ErrorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void setError(const Error &error);
    QString title() const;
    QString message() const;

signals:
    /// The same file once more.
    void retryRequested();
    void openRequested();

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_message = nullptr;
    Button *m_retry = nullptr;
    Button *m_open = nullptr;
};

} // namespace tem
