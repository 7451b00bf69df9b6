#include "cli/Commands.h"

#include "cli/Input.h"

namespace tem {

ExitCode runText(const CommandLine &line)
{
    const Result<Document> document = readDocument(line.file);
    if (!document) {
        complain(document.error());
        return ExitCode::NotRead;
    }
    return print(document->text.toUtf8()) ? ExitCode::Done : ExitCode::NotWritten;
}

} // namespace tem
