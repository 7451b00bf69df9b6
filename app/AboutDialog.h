#pragma once

#include <QDialog>

namespace tem {

/// Version, licences, and what a user may rely on: nothing leaves the machine.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace tem
