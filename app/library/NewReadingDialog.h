#pragma once

#include "amend/Follow.h"

#include <QDialog>

namespace tem {

/// What changes when the way that this program reads a text takes the place of the one that was kept: the
/// figures, and what becomes of the user's own corrections. Accepting says so.
class NewReadingDialog : public QDialog
{
    Q_OBJECT

public:
    NewReadingDialog(const Report &kept, const Report &reading, const Followed &followed,
                     const Catalogue &catalogue, QWidget *parent = nullptr);
};

} // namespace tem
