#pragma once

#include <functional>

namespace tem {

/// Called now and then from the working thread with the share of the work done, 0 to 1. Returns false to stop
/// the work, which then fails with Error::Code::Cancelled. An empty function means: do not report, do not
/// stop.
using Progress = std::function<bool(double)>;

} // namespace tem
