#pragma once

#include <QObject>

class QFormLayout;
class QLineEdit;

namespace tem {

/// The last two rows of every dialog that amends a report: by whom, and why.
class Signature : public QObject
{
    Q_OBJECT

public:
    /// `hint` stands in the empty field for the reason.
    Signature(const QString &author, const QString &reason, const QString &hint, QObject *parent);

    void addRows(QFormLayout &form);
    QString author() const;
    QString reason() const;
    bool isComplete() const { return !author().isEmpty() && !reason().isEmpty(); }
    QLineEdit *authorField() const { return m_author; }
    QLineEdit *reasonField() const { return m_reason; }

signals:
    void changed();

private:
    /// The form's once they are added.
    QLineEdit *m_author;
    QLineEdit *m_reason;
};

} // namespace tem
