#pragma once

#include <QLineEdit>

namespace tem {

/// A line to type words to look for into, with the border of Tem's controls. Text that an input method still
/// composes is looked for as it stands in the line: in Telex and VNI a word is finished only by the space
/// behind it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The text in the line, what is being composed included.
    QString words() const;

signals:
    /// After every change of words().
    void wordsChanged(const QString &words);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void notice();

    QString m_composed;
    QString m_words;
};

} // namespace tem
