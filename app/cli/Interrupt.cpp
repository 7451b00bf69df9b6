#include "cli/Interrupt.h"

#include "cli/ExitCode.h"

#include <csignal>
#include <cstdlib>

namespace tem {

namespace {
// A signal handler can reach nothing but such globals.
volatile std::sig_atomic_t held = 0;
volatile std::sig_atomic_t pending = 0;

void interrupted(int)
{
    if (held == 0)
        std::_Exit(static_cast<int>(ExitCode::Interrupted));
    pending = 1;
}
} // namespace

void handleInterrupt()
{
    // A program started in the background ignores the terminal's interrupts, and should go on doing so.
    if (std::signal(SIGINT, interrupted) == SIG_IGN)
        std::signal(SIGINT, SIG_IGN);
}

HoldInterrupt::HoldInterrupt()
{
    held = 1;
}

HoldInterrupt::~HoldInterrupt()
{
    held = 0;
    if (pending != 0)
        std::_Exit(static_cast<int>(ExitCode::Interrupted));
}

} // namespace tem
