#pragma once

#include "InterfaceLanguage.h"
#include "export/View.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace tem {

enum class Command { Window, Extract, Text, Check, Export, Import, List, Diff, Series, Help, Version };
enum class OutputFormat { Json, Csv, Text };

/// What the user asked for, as it stands on the command line.
struct CommandLine
{
    Command command = Command::Window;
    /// "-" is standard input. Empty for the window, import, list, diff, series, help and
    /// version.
    QString file{};
    /// Of import; of diff the two reports, each a file or a number of the library.
    QStringList files{};
    /// Of series: catalogue ids; an empty platform for all there are.
    QString indicator{};
    QString platform{};
    /// Of import, list, diff and series: the library's file; empty for the user's own.
    QString library{};
    /// Of extract, check, list, diff and series.
    OutputFormat format = OutputFormat::Json;
    /// Folders with catalogue files of the user's own, in the order given.
    QStringList catalogueFolders{};
    std::optional<Language> language{};

    /// Of export: where to write what; empty where not asked for.
    QString pdf{};
    QString png{};
    QString svg{};
    QString csv{};
    QString json{};
    /// What the pictures show.
    View view = View::Summary;
    /// Replace files that exist.
    bool force = false;

    bool operator==(const CommandLine &) const = default;
};

/// Wrong usage, as a sentence for the user. The language is what was asked for before the mistake, if
/// anything.
struct UsageError
{
    QString message;
    std::optional<Language> language{};
};

/// Reads `tem …` from the program's arguments, the first of which is the program's own name. Messages are in
/// the language installed when it is called.
tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments);

/// What `tem --help` prints, with a final newline.
QString helpText();

} // namespace tem
