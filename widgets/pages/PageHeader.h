#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tem {

class TextLabel;

/// The head of a page: title, a quieter subtitle beside it, and a place at the right for the page's controls.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    /// Puts a control at the right end, after those already there; the header owns it.
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_row = nullptr;
    TextLabel *m_subtitle = nullptr;
};

} // namespace tem
