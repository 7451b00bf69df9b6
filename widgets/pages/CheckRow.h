#pragma once

#include "items/CheckEntry.h"
#include "pages/CheckSign.h"

#include <QWidget>

class QLabel;

namespace tem {

/// A check in a few words: sign and equation. A click or the Enter key asks for it.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    /// The numbers of `strongId` are set bold.
    CheckRow(const CheckEntry &entry, const QString &strongId, QWidget *parent = nullptr);

signals:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setText();

    CheckEntry m_entry;
    QString m_strongId;
    QLabel *m_text = nullptr;
};

/// The sign of an entry: that of its verdict, "!" for remarks, "–" for what cannot be checked.
CheckSign checkSign(const CheckEntry &entry);

} // namespace tem
