#pragma once

namespace tem {

/// Makes the files of this library (":/fonts", ":/catalogue", ":/map", ":/samples", ":/i18n", ":/icons")
/// readable. A static library's resources are dropped by the linker unless something asks for them.
void initResources();

} // namespace tem
