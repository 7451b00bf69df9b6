#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace tem {

class FlowLayout;
class TextLabel;

/// The head of a page: title, a quieter subtitle beside it, and a place at the right for the page's controls,
/// which stand below where there is no room for all on one line.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    /// Puts a control at the right end, after those already there; the header owns it.
    void addControl(QWidget *control);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    /// Title and controls beside or below each other.
    QBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    FlowLayout *m_controls = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
};

} // namespace tem
