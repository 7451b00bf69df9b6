#pragma once

namespace tem {

/// What `tem` tells the shell.
enum class ExitCode {
    Done = 0,
    /// The file could not be read, is empty or is no text; also a broken catalogue.
    NotRead = 1,
    WrongUsage = 2,
    /// `tem check`: a check fails.
    CheckFails = 3,
    NotWritten = 4,
    /// Of several files.
    SomeFailed = 5,
    /// `tem diff`, as diff and cmp do it: the reports differ; one of them could not be read.
    Differ = 1,
    Trouble = 2,
    Interrupted = 130
};

} // namespace tem
