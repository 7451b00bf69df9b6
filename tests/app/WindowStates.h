#pragma once

#include "MainWindow.h"

#include <functional>
#include <vector>

namespace tem::test {

/// What the window shows in one of the situations its users meet.
struct WindowState
{
    /// "rollout-selected": a file name without ending.
    const char *name;
    /// Brings a fresh window there; false where it has not come there within a minute.
    std::function<bool(MainWindow &)> show;
};

/// Every page, and every state in which a page looks different.
const std::vector<WindowState> &windowStates();

/// The built-in catalogue with a third marketplace, as a user would add one.
const Catalogue &catalogueOfStates();

/// Runs the event loop until the window has a report; false where it does not come within a minute.
bool waitForReport(const MainWindow &window);

} // namespace tem::test
