#pragma once

#include "MainWindow.h"

#include <functional>
#include <iosfwd>
#include <vector>

namespace tem::test {

/// What the window shows in one of the situations its users meet.
struct WindowState
{
    /// "rollout-selected": a file name without ending.
    const char *name;
    /// Brings a fresh window there; false where it has not come there within a minute.
    std::function<bool(MainWindow &)> show;
    /// Read with a third marketplace in the catalogue, as a user would add one.
    bool hasThirdMarketplace = false;
};

/// For messages of tests.
void PrintTo(const WindowState &state, std::ostream *stream);

/// Every page, and every state in which a page looks different.
const std::vector<WindowState> &windowStates();

/// What the state's window reads with.
const Catalogue &catalogueOf(const WindowState &state);

/// Runs the event loop until the window has a report; false where it does not come within a minute.
bool waitForReport(const MainWindow &window);

} // namespace tem::test
