#pragma once

namespace tem {

/// Opens the window with what the command line names; the result is the program's exit status.
int runWindow(int &argc, char **argv);

} // namespace tem
