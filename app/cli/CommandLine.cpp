#include "cli/CommandLine.h"

#include <QCommandLineParser>

#include <array>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One option, and the commands that it belongs to.
struct OptionSpec
{
    QStringList names;
    bool takesValue;
    QList<Command> commands;
};

const QList<OptionSpec> &optionSpecs()
{
    using enum Command;
    static const QList<OptionSpec> specs{
        {{u"h"_s, u"help"_s}, false, {Window, Extract, Text, Check, Export, Import, List, Diff, Series}},
        {{u"v"_s, u"version"_s}, false, {Window, Extract, Text, Check, Export, Import, List, Diff, Series}},
        {{u"language"_s}, true, {Window, Extract, Text, Check, Export, Import, List, Diff, Series}},
        {{u"catalogue"_s}, true, {Window, Extract, Check, Export, Import, Diff, Series}},
        {{u"format"_s}, true, {Extract, Check, List, Diff, Series}},
        {{u"library"_s}, true, {Window, Import, List, Diff, Series}},
        {{u"platform"_s}, true, {Series}},
        {{u"pdf"_s}, true, {Export}},
        {{u"png"_s}, true, {Export}},
        {{u"svg"_s}, true, {Export}},
        {{u"csv"_s}, true, {Export}},
        {{u"json"_s}, true, {Export}},
        {{u"view"_s}, true, {Export}},
        {{u"force"_s}, false, {Export}},
    };
    return specs;
}

Command commandFromWord(const QString &word)
{
    if (word == "extract"_L1)
        return Command::Extract;
    if (word == "text"_L1)
        return Command::Text;
    if (word == "check"_L1)
        return Command::Check;
    if (word == "export"_L1)
        return Command::Export;
    if (word == "import"_L1)
        return Command::Import;
    if (word == "list"_L1)
        return Command::List;
    if (word == "diff"_L1)
        return Command::Diff;
    if (word == "series"_L1)
        return Command::Series;
    return Command::Window;
}

/// Printed for people unless asked otherwise: text or JSON. The others print data: JSON or CSV.
bool printsText(Command command)
{
    return command == Command::Check || command == Command::List || command == Command::Diff;
}

std::optional<OutputFormat> formatFromWord(const QString &word, Command command)
{
    if (word == "json"_L1)
        return OutputFormat::Json;
    if (word == "csv"_L1 && !printsText(command))
        return OutputFormat::Csv;
    if (word == "text"_L1 && printsText(command))
        return OutputFormat::Text;
    return std::nullopt;
}

/// Reads what the parser found into a CommandLine, until the first mistake.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    tl::expected<CommandLine, UsageError> read();

private:
    tl::unexpected<UsageError> fail(const QString &message) const
    {
        return tl::unexpected(UsageError{message, m_line.language});
    }
    tl::expected<void, UsageError> readFiles(const QStringList &files);
    tl::expected<void, UsageError> readFormat();
    tl::expected<void, UsageError> readOutputs();

    const QCommandLineParser &m_parser;
    CommandLine m_line;
};

tl::expected<CommandLine, UsageError> Reader::read()
{
    if (m_parser.isSet(u"language"_s)) {
        const QString word = m_parser.value(u"language"_s);
        m_line.language = languageFromWord(word);
        if (!m_line.language)
            return fail(Texts::tr("“%1” is no language of Tem: use vi or en.").arg(word));
    }
    if (!m_parser.unknownOptionNames().isEmpty()) {
        const QString name = m_parser.unknownOptionNames().constFirst();
        return fail(Texts::tr("Tem has no option “%1”.").arg((name.size() == 1 ? u"-"_s : u"--"_s) + name));
    }
    if (m_parser.isSet(u"help"_s)) {
        m_line.command = Command::Help;
        return m_line;
    }
    if (m_parser.isSet(u"version"_s)) {
        m_line.command = Command::Version;
        return m_line;
    }

    QStringList positional = m_parser.positionalArguments();
    const QString word = positional.value(0);
    m_line.command = commandFromWord(word);
    if (m_line.command != Command::Window)
        positional.removeFirst();
    for (const OptionSpec &spec : optionSpecs()) {
        if (m_parser.isSet(spec.names.constLast()) && !spec.commands.contains(m_line.command)) {
            return fail(
                m_line.command == Command::Window
                    ? Texts::tr("Option --%1 needs a command before it.").arg(spec.names.constLast())
                    : Texts::tr("Option --%1 does not go with “%2”.").arg(spec.names.constLast(), word));
        }
    }
    m_line.catalogueFolders = m_parser.values(u"catalogue"_s);
    m_line.library = m_parser.value(u"library"_s);
    m_line.platform = m_parser.value(u"platform"_s);
    return readFiles(positional)
        .and_then([this] { return readFormat(); })
        .and_then([this] { return readOutputs(); })
        .map([this] { return m_line; });
}

tl::expected<void, UsageError> Reader::readFiles(const QStringList &files)
{
    if (m_line.command == Command::List) {
        if (!files.isEmpty())
            return fail(Texts::tr("“list” takes no report: “%1” is too much.").arg(files.constFirst()));
        return {};
    }
    if (m_line.command == Command::Diff) {
        if (files.size() != 2)
            return fail(Texts::tr("Name two reports: files, or their numbers in the library."));
        m_line.files = files;
        return {};
    }
    if (m_line.command == Command::Series) {
        if (files.size() != 1)
            return fail(Texts::tr("Name one indicator, such as transactions."));
        m_line.indicator = files.constFirst();
        return {};
    }
    if (files.isEmpty() && m_line.command != Command::Window)
        return fail(Texts::tr("Name the report to read, or - for standard input."));
    if (m_line.command == Command::Import) {
        m_line.files = files;
        return {};
    }
    if (files.size() > 1) {
        return fail(m_line.command == Command::Window
                        ? Texts::tr("“%1” is no command of Tem.").arg(files.constFirst())
                        : Texts::tr("Only one report at a time: “%1” is too much.").arg(files.at(1)));
    }
    m_line.file = files.value(0);
    return {};
}

tl::expected<void, UsageError> Reader::readFormat()
{
    const bool isForReading = printsText(m_line.command);
    m_line.format = isForReading ? OutputFormat::Text : OutputFormat::Json;
    if (!m_parser.isSet(u"format"_s))
        return {};
    const QString word = m_parser.value(u"format"_s);
    const auto format = formatFromWord(word, m_line.command);
    if (!format) {
        //: %1 what was asked for, %2 the command
        return fail((isForReading ? Texts::tr("“%1” is no format of %2: use text or json.")
                                  : Texts::tr("“%1” is no format of %2: use json or csv."))
                        .arg(word, m_parser.positionalArguments().constFirst()));
    }
    m_line.format = *format;
    return {};
}

tl::expected<void, UsageError> Reader::readOutputs()
{
    if (m_line.command != Command::Export)
        return {};
    m_line.pdf = m_parser.value(u"pdf"_s);
    m_line.png = m_parser.value(u"png"_s);
    m_line.svg = m_parser.value(u"svg"_s);
    m_line.csv = m_parser.value(u"csv"_s);
    m_line.json = m_parser.value(u"json"_s);
    m_line.force = m_parser.isSet(u"force"_s);

    QStringList outputs;
    for (const QString &name : {u"pdf"_s, u"png"_s, u"svg"_s, u"csv"_s, u"json"_s}) {
        if (!m_parser.isSet(name))
            continue;
        const QString path = m_parser.value(name);
        if (path.isEmpty() || path == "-"_L1)
            return fail(Texts::tr("Option --%1 needs the name of a file to write.").arg(name));
        if (outputs.contains(path))
            return fail(Texts::tr("Two outputs have the same name, “%1”.").arg(path));
        outputs.append(path);
    }
    if (outputs.isEmpty())
        return fail(Texts::tr("Say what to write: --pdf, --png, --svg, --csv or --json, with a file name."));

    if (m_parser.isSet(u"view"_s)) {
        const QString word = m_parser.value(u"view"_s);
        const auto view = viewFromWord(word);
        if (!view) {
            return fail(
                Texts::tr("“%1” is no view: use summary, overview, comparison, training, map or figures.")
                    .arg(word));
        }
        m_line.view = *view;
    }
    return {};
}
} // namespace

tl::expected<CommandLine, UsageError> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const OptionSpec &spec : optionSpecs())
        parser.addOption(QCommandLineOption(spec.names, {}, spec.takesValue ? u"value"_s : QString()));
    // What is wrong comes out better in our own words below; only a missing value is left to the parser's.
    if (!parser.parse(arguments) && parser.unknownOptionNames().isEmpty())
        return tl::unexpected(UsageError{parser.errorText(), languageFromWord(parser.value(u"language"_s))});
    return Reader(parser).read();
}

QString helpText()
{
    const std::array paragraphs{
        Texts::tr("Tem reads Vietnamese statistical reports and shows every figure with its sentence."),
        Texts::tr("Usage:\n"
                  "  tem [FILE]                 open the window, with a report if one is named\n"
                  "  tem extract FILE           print all figures\n"
                  "  tem text FILE              print the text that positions count in\n"
                  "  tem check FILE             print the checks, failing ones first\n"
                  "  tem export FILE OUTPUT…    write documents and pictures\n"
                  "  tem import FILE…           keep reports in the library\n"
                  "  tem list                   print what the library holds\n"
                  "  tem diff A B               print what differs between two reports\n"
                  "  tem series INDICATOR       print an indicator over the reports of the library"),
        Texts::tr("FILE is a report; - is standard input."),
        Texts::tr(
            "A and B of diff are reports, or numbers of reports in the library as tem list prints them."),
        Texts::tr("Options of extract and series:\n"
                  "  --format json|csv          how to print the figures (json)"),
        Texts::tr("Options of check, list and diff:\n"
                  "  --format text|json         how to print the checks, reports or differences (text)"),
        Texts::tr("Options of import, list, diff and series:\n"
                  "  --library FILE             another library than your own"),
        Texts::tr("Options of series:\n"
                  "  --platform PLATFORM        only this marketplace, such as voso"),
        Texts::tr("Outputs and options of export:\n"
                  "  --pdf PATH                 the summary on A4 pages\n"
                  "  --png PATH, --svg PATH     a picture of the view\n"
                  "  --csv PATH                 the table of all figures\n"
                  "  --json PATH                the same as tem extract\n"
                  "  --view VIEW                what the pictures show: summary, overview, comparison,\n"
                  "                             training, map or figures (summary)\n"
                  "  --force                    replace files that exist"),
        Texts::tr("Options of all:\n"
                  "  --language vi|en           language of messages and exports\n"
                  "  --catalogue FOLDER         add indicators, platforms and statuses of your own\n"
                  "  -h, --help                 print this help\n"
                  "  -v, --version              print the version"),
        Texts::tr("Exit status: 0 done; 1 the report could not be read; 2 wrong usage; 3 a check fails;\n"
                  "4 a file could not be written; 5 some of the files failed; 130 interrupted.\n"
                  "Of diff: 0 no difference; 1 some; 2 a report could not be read."),
    };
    QString text;
    for (const QString &paragraph : paragraphs)
        text += (text.isEmpty() ? QString() : u"\n"_s) + paragraph + u'\n';
    return text;
}

} // namespace tem
