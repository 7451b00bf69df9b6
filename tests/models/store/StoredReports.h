#pragma once

#include "store/LibraryEntry.h"

#include <QByteArray>

namespace tem::test {

/// What the bytes of report `number` are, and how they were read. Figures, sentences and periods differ from
/// number to number; every fourth has no period.
QByteArray storedBytes(int number);
Reading storedReading(int number);

} // namespace tem::test
