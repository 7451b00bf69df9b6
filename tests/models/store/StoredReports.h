#pragma once

#include "store/LibraryEntry.h"

#include <QByteArray>

namespace tem::test {

/// What the bytes of report `number` are, and how they were read. Figures, sentences and periods differ from
/// number to number; every fourth has no period.
QByteArray storedBytes(int number);
Reading storedReading(int number);

/// Amendments of the one figure of storedReading(number), and of its check and text.
Amendment storedChange(int number, int value);
Amendment storedReview(int number, ReviewState state);
Amendment storedCheckReview(int number, ReviewState state);

} // namespace tem::test
