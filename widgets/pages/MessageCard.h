#pragma once

class QVBoxLayout;
class QWidget;

namespace tem {

/// Puts a panel into the middle of `page`, which must have no layout yet; what the panel holds goes into the
/// result.
QVBoxLayout *makeMessageCard(QWidget *page);

} // namespace tem
