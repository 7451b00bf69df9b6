#pragma once

#include <QDialog>

namespace tem {

class Signature;

/// Asks who says that a number is no figure, and why. It cannot be accepted without both.
class RejectDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quote` is what is printed.
    RejectDialog(const QString &quote, const QString &author, QWidget *parent = nullptr);

    const Signature &signature() const { return *m_signature; }

private:
    Signature *m_signature;
};

} // namespace tem
