#pragma once

namespace tem {

/// Makes Ctrl+C end the program with ExitCode::Interrupted: at once, or after the file that is just being
/// written (see HoldInterrupt), so that no half file stays behind.
void handleInterrupt();

/// While one of these lives, an interrupt waits. For the main thread.
class HoldInterrupt
{
public:
    HoldInterrupt();
    ~HoldInterrupt();
    HoldInterrupt(const HoldInterrupt &) = delete;
    HoldInterrupt &operator=(const HoldInterrupt &) = delete;
};

} // namespace tem
