#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/Lexicon.h"
#include "loader/Times.h"
#include "loader/TokenText.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tem {

/// Links figures across sentences, once all of them are known: Draft::parent of remainders and of single
/// months of a year, Draft::of of shares that name what they are of. Links inside one statement are
/// ProseGrammar's.
class ReportLinks
{
public:
    /// The drafts must be in the order of the text.
    ReportLinks(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue,
                const Claims &claims, const Times &times, Drafts &drafts);

    void add();

private:
    /// Figures of one indicator, platform, role and time.
    struct Entry
    {
        size_t first = 0;
        bool single = true;
    };

    Draft &at(size_t i) { return m_drafts[i]; }
    const Draft &at(size_t i) const { return m_drafts[i]; }
    bool isLevel(const Draft &draft) const;
    TokenRange leftOf(size_t i) const;
    std::optional<TokenRange> wordsAfter(const Draft &draft) const;
    bool isSamePlace(size_t a, size_t b) const { return m_paragraphs[a] == m_paragraphs[b]; }
    const TimeExpression *timeOf(const Draft &draft) const;
    QString keyOf(const QString &indicator, int platform, Role role, const TimeExpression *time) const;
    std::optional<size_t> find(size_t from, const QString &indicator, int platform, Role role) const;

    QString indicatorNamedIn(TokenRange range) const;
    bool isOnlyAName(TokenRange range) const;

    void linkRemainder(size_t rest);
    void linkSubPeriod(size_t part);
    void linkPartWithShare(size_t part);
    void linkShareOfIndicator(size_t share);
    void linkShareOfRow(size_t share);

    const TokenText &m_text;
    const Lexicon &m_lexicon;
    const Catalogue &m_catalogue;
    const Claims &m_claims;
    const Times &m_times;
    Drafts &m_drafts;
    /// Of each draft: the paragraph that it stands in.
    std::vector<size_t> m_paragraphs;
    QHash<QString, Entry> m_byMeaning;
    /// The figure for the whole of each table row, by the row's label; -1 for a label of several rows.
    QHash<QString, qint32> m_rows;
};

} // namespace tem
