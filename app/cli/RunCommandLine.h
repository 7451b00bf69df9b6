#pragma once

namespace tem {

/// Whether the arguments ask for anything but the window: a command, help, the version, or something wrong.
bool isCommandLine(int &argc, char **argv);

/// Does what the arguments ask for without a window and without a display; the result is the program's exit
/// status.
int runCommandLine(int &argc, char **argv);

} // namespace tem
