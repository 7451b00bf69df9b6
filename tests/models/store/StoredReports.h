#pragma once

#include "store/LibraryEntry.h"
#include "store/ReportLibrary.h"

#include <QByteArray>

#include <optional>

namespace tem::test {

/// What the bytes of report `number` are, and how they were read. Figures, sentences and periods differ from
/// number to number; every fourth has no period.
QByteArray storedBytes(int number);
Reading storedReading(int number);

/// Amendments of the one figure of storedReading(number), and of its check and text.
Amendment storedChange(int number, int value);
Amendment storedReview(int number, ReviewState state);
Amendment storedCheckReview(int number, ReviewState state);

/// Step `step` of an endless series of corrections: what stands under a key afterwards, if anything.
struct StoredStep
{
    AmendmentKey key;
    std::optional<Amendment> amendment;
};
StoredStep storedStep(int step);
void takeStep(const StoredStep &step, Amendments &amendments);
/// Has the library do the same.
Result<void> takeStep(const StoredStep &step, ReportLibrary &library, ReportId id);

} // namespace tem::test
