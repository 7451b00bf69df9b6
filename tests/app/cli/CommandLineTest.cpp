#include "cli/CommandLine.h"

#include <gtest/gtest.h>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

tl::expected<CommandLine, UsageError> parse(const QString &arguments)
{
    return parseCommandLine(u"tem %1"_s.arg(arguments).split(u' ', Qt::SkipEmptyParts));
}

struct Right
{
    const char *name;
    QString arguments;
    CommandLine expected;
};

class RightUsage : public testing::TestWithParam<Right>
{
};

TEST_P(RightUsage, IsUnderstood)
{
    const auto line = parse(GetParam().arguments);
    ASSERT_TRUE(line) << line.error().message.toStdString();
    EXPECT_TRUE(*line == GetParam().expected);
}

const std::vector<Right> rightUsages{
    {"WindowAlone", {}, {}},
    {"WindowWithFile", u"report.txt"_s, {.file = u"report.txt"_s}},
    {"WindowInEnglish",
     u"--language en report.txt"_s,
     {.file = u"report.txt"_s, .language = Language::English}},
    {"Extract",
     u"extract report.txt"_s,
     {.command = Command::Extract, .file = u"report.txt"_s, .format = OutputFormat::Json}},
    {"ExtractCsv",
     u"extract report.txt --format csv"_s,
     {.command = Command::Extract, .file = u"report.txt"_s, .format = OutputFormat::Csv}},
    {"OptionBeforeCommand",
     u"--format=csv extract -"_s,
     {.command = Command::Extract, .file = u"-"_s, .format = OutputFormat::Csv}},
    {"Text", u"text report.txt"_s, {.command = Command::Text, .file = u"report.txt"_s}},
    {"CheckPrintsTextAtFirst",
     u"check report.txt"_s,
     {.command = Command::Check, .file = u"report.txt"_s, .format = OutputFormat::Text}},
    {"CheckJson",
     u"check report.txt --format json"_s,
     {.command = Command::Check, .file = u"report.txt"_s, .format = OutputFormat::Json}},
    {"FileNamedLikeACommand", u"text text"_s, {.command = Command::Text, .file = u"text"_s}},
    {"FileAfterTwoDashes", u"text -- --odd"_s, {.command = Command::Text, .file = u"--odd"_s}},
    {"Catalogues",
     u"extract a --catalogue b --catalogue c"_s,
     {.command = Command::Extract, .file = u"a"_s, .catalogueFolders = {u"b"_s, u"c"_s}}},
    {"ExportAll",
     u"export r --pdf a --png b --svg c --csv d --json e --view map --force --language vi"_s,
     {.command = Command::Export,
      .file = u"r"_s,
      .language = Language::Vietnamese,
      .pdf = u"a"_s,
      .png = u"b"_s,
      .svg = u"c"_s,
      .csv = u"d"_s,
      .json = u"e"_s,
      .view = View::Map,
      .force = true}},
    {"Diff",
     u"diff a 2 --library b.db"_s,
     {.command = Command::Diff,
      .files = {u"a"_s, u"2"_s},
      .library = u"b.db"_s,
      .format = OutputFormat::Text}},
    {"Series",
     u"series transactions --platform voso --format csv"_s,
     {.command = Command::Series,
      .indicator = u"transactions"_s,
      .platform = u"voso"_s,
      .format = OutputFormat::Csv}},
    {"Help", u"--help"_s, {.command = Command::Help}},
    {"HelpAfterCommand", u"export --help"_s, {.command = Command::Help}},
    {"Version", u"-v --language en"_s, {.command = Command::Version, .language = Language::English}},
};

INSTANTIATE_TEST_SUITE_P(CommandLine, RightUsage, testing::ValuesIn(rightUsages),
                         [](const auto &row) { return std::string(row.param.name); });

struct Wrong
{
    const char *name;
    QString arguments;
    /// What the message must name.
    QString named;
};

class WrongUsage : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongUsage, IsNamed)
{
    const auto line = parse(GetParam().arguments);
    ASSERT_FALSE(line);
    EXPECT_TRUE(line.error().message.contains(GetParam().named)) << line.error().message.toStdString();
}

const std::vector<Wrong> wrongUsages{
    {"UnknownCommand", u"extrat report.txt"_s, u"extrat"_s},
    {"NoFile", u"extract"_s, u"-"_s},
    {"TwoFiles", u"extract a b"_s, u"b"_s},
    {"TwoFilesToExport", u"export a b --pdf c"_s, u"b"_s},
    {"UnknownOption", u"extract a --colour"_s, u"--colour"_s},
    {"UnknownShortOption", u"extract a -x"_s, u"-x"_s},
    {"BatchIsNotThereYet", u"export a --pdf b --jobs 2"_s, u"--jobs"_s},
    {"SheetsAreNotThereYet", u"export a --xlsx b"_s, u"--xlsx"_s},
    {"MissingValue", u"export a --pdf"_s, u"--pdf"_s},
    {"UnknownFormat", u"extract a --format xml"_s, u"xml"_s},
    {"ExtractHasNoText", u"extract a --format text"_s, u"text"_s},
    {"CheckHasNoCsv", u"check a --format csv"_s, u"csv"_s},
    {"FormatOfText", u"text a --format json"_s, u"--format"_s},
    {"ForceOfExtract", u"extract a --force"_s, u"--force"_s},
    {"OutputOfWindow", u"a --pdf b"_s, u"--pdf"_s},
    {"UnknownLanguage", u"extract a --language fr"_s, u"fr"_s},
    {"UnknownView", u"export a --png b --view chart"_s, u"chart"_s},
    {"NothingToExport", u"export a"_s, u"--pdf"_s},
    {"EmptyOutput", u"export a --pdf="_s, u"--pdf"_s},
    {"OutputToStandardOutput", u"export a --csv -"_s, u"--csv"_s},
    {"SameOutputTwice", u"export a --csv b --json b"_s, u"b"_s},
};

INSTANTIATE_TEST_SUITE_P(CommandLine, WrongUsage, testing::ValuesIn(wrongUsages),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(CommandLine, WrongUsageKeepsTheLanguage)
{
    const auto line = parse(u"--language en extract a --colour"_s);
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().language, Language::English);
}

TEST(CommandLine, HelpNamesEveryOptionAndCommand)
{
    const QString help = helpText();
    for (const QString &word : {u"extract"_s, u"text"_s, u"check"_s, u"export"_s, u"--format"_s, u"--pdf"_s,
                                u"--png"_s, u"--svg"_s, u"--csv"_s, u"--json"_s, u"--view"_s, u"--force"_s,
                                u"--language"_s, u"--catalogue"_s, u"--help"_s, u"--version"_s, u"130"_s})
        EXPECT_TRUE(help.contains(word)) << word.toStdString();
}

} // namespace
