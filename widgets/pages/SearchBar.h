#pragma once

#include <QWidget>

class QToolButton;

namespace tem {

class SearchField;
class TextLabel;

/// A search field with buttons to the next and previous match. Enter is next, Shift+Enter previous, Escape
/// empties.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(const QString &placeholder, QWidget *parent = nullptr);

    QString text() const;
    SearchField *field() const { return m_field; }
    void setText(const QString &text);
    /// Which match of how many is shown; the first of `current` is 1, 0 for none. Says so where there is
    /// none.
    void setPosition(int current, int total);
    QString positionText() const;

signals:
    void textEdited(const QString &text);
    void nextRequested();
    void previousRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();

    SearchField *m_field = nullptr;
    QAction *m_icon = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    TextLabel *m_position = nullptr;
};

} // namespace tem
