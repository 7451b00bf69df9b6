#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tem {

/// What went wrong with a file, as a code that callers can branch on and the facts that a sentence about it
/// needs. `models` writes no sentences: whoever shows the error words it (see describe() in items).
struct Error
{
    enum class Code {
        NotFound,
        IsFolder,
        NoPermission,
        ReadFailed,
        Empty,
        TooLarge,
        NotText,
        /// A document format that is recognised but not read; `detail` names it ("PDF").
        UnsupportedFormat,
        UnknownEncoding,
        Cancelled,
        BadCatalogue,
        /// A stored report that is not as Tem wrote it; `detail` is the key concerned.
        BadReport,
        /// A file that is no library of Tem.
        NotALibrary,
        /// A file that is no report handed over by a Tem.
        NotAHandOver,
        /// A library of a newer version of Tem.
        LibraryTooNew,
        /// Another program is writing into the library.
        LibraryBusy,
        /// The library can be read but not changed.
        LibraryReadOnly,
        LibraryDamaged,
        /// No room on the disk.
        NoSpace,
        WriteFailed
    };

    Code code = Code::ReadFailed;
    /// The file concerned, as the user named it; empty for a clipboard text.
    QString file;
    /// Line in the file, from 1; 0 where none applies.
    int line = 0;
    /// The offending fragment or the system's own reason; may be empty.
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Code code, QString file, QString detail = {}, int line = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(file), line, std::move(detail)});
}

} // namespace tem
