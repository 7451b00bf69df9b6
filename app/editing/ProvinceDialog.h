#pragma once

#include "items/ReportView.h"

#include <QDialog>

class QComboBox;

namespace tem {

class Signature;

/// Lets the user say at which status of a roll-out a province stands. It cannot be accepted without a name
/// and a reason.
class ProvinceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` is the one that it stands at now, empty for none.
    ProvinceDialog(const ReportView &view, const Rollout &rollout, const QString &code, const QString &group,
                   const QString &author, QWidget *parent = nullptr);

    /// Id of the group chosen; empty for none.
    QString group() const;
    const Signature &signature() const { return *m_signature; }

private:
    QComboBox *m_group = nullptr;
    Signature *m_signature = nullptr;
};

} // namespace tem
