#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/PeriodGrammar.h"
#include "loader/RolloutGrammar.h"
#include "loader/TokenText.h"
#include "report/Report.h"
#include "report/TextPositions.h"

#include <vector>

namespace tem {

/// Turns token positions into spans and indexes into ids: the last step of reading.
class ReportAssembler
{
public:
    ReportAssembler(const QString &source, const TokenText &text, const Catalogue &catalogue)
        : m_source(source)
        , m_text(text)
        , m_catalogue(catalogue)
        , m_positions(source)
    {
    }

    Report assemble(const Claims &claims, const Times &times, const Drafts &drafts,
                    const std::vector<RolloutDraft> &rollouts,
                    const std::vector<TokenRange> &sentences) const;
    Span span(TokenRange tokens) const;

private:
    /// Place of each time expression in Report::periods; -1 for one whose year nothing tells.
    using Ranks = std::vector<qint32>;

    static Ranks rank(const Times &times);
    void addPeriods(Report &report, const Times &times, const Ranks &ranks) const;
    void addIgnored(Report &report, const Claims &claims, const Times &times, const Ranks &ranks) const;
    void addFigures(Report &report, const Times &times, const Ranks &ranks, const Drafts &drafts) const;
    void addRollouts(Report &report, const std::vector<RolloutDraft> &rollouts) const;
    QString quote(TokenRange tokens) const { return m_text.written(tokens).toString(); }

    const QString &m_source;
    const TokenText &m_text;
    const Catalogue &m_catalogue;
    TextPositions m_positions;
};

} // namespace tem
