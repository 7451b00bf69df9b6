// The pipeline: tokens, then what is no figure, then times, then numbers, from the surest reading to the
// loosest.

#include "loader/ReportParser.h"

#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/IgnoredNumbers.h"
#include "loader/Layout.h"
#include "loader/NumberGrammar.h"
#include "loader/PeriodGrammar.h"
#include "loader/ProseGrammar.h"
#include "loader/ReportAssembler.h"
#include "loader/ReportLinks.h"
#include "loader/RolloutGrammar.h"
#include "loader/TableGrammar.h"
#include "loader/TokenText.h"
#include "report/TextPositions.h"

namespace tem {

Result<Report> ReportParser::parse(const Document &document, const Progress &progress) const
{
    const auto cancelled = [&] { return fail(Error::Code::Cancelled, document.name); };
    const auto goesOn = [&](double done) { return !progress || progress(done); };

    const Lexicon lexicon(m_catalogue);
    TokenText text(document.text, lexicon);
    if (!text.read(progress))
        return cancelled();

    Claims claims(text);
    ignoreCodes(text, claims);
    if (!goesOn(0.3))
        return cancelled();
    const Times times = findTimes(text, claims);
    ignoreNames(text, claims);
    const NumberGrammar numbers(text, claims, m_catalogue);
    if (!goesOn(0.4))
        return cancelled();

    const std::vector<TokenRange> sentences = findSentences(text);
    const std::vector<RolloutDraft> rollouts =
        findRollouts(text, lexicon, m_catalogue, claims, times, sentences);
    Drafts drafts;
    TableGrammar tables(text, lexicon, m_catalogue, claims, times, numbers, drafts);
    TokenIndex tableEnd = 0;
    ProseGrammar prose(text, lexicon, m_catalogue, claims, times, numbers, drafts);
    for (size_t i = 0; i < sentences.size(); ++i) {
        if (i % 256 == 0 &&
            !goesOn(0.4 + 0.5 * static_cast<double>(i) / static_cast<double>(sentences.size())))
            return cancelled();
        if (sentences[i].begin >= tableEnd)
            tableEnd = tables.read(sentences[i].begin);
        prose.read(sentences[i]);
    }

    sortByPlace(drafts);
    ReportLinks(text, lexicon, m_catalogue, claims, times, drafts).add();
    Report report = ReportAssembler(document.text, text, m_catalogue)
                        .assemble(claims, times, drafts, rollouts, sentences);
    report.source = {document.name, document.sha256, document.encoding,
                     TextPositions(document.text).length().value};
    report.text = document.text;
    if (!goesOn(1.0))
        return cancelled();
    return report;
}

} // namespace tem
