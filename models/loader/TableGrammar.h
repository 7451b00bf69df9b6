#pragma once

#include "catalogue/Catalogue.h"
#include "loader/Claims.h"
#include "loader/Draft.h"
#include "loader/HeadUnits.h"
#include "loader/IndicatorFinder.h"
#include "loader/NumberGrammar.h"
#include "loader/PeriodGrammar.h"
#include "loader/TableRow.h"
#include "loader/TokenText.h"

#include <vector>

namespace tem {

/// Reads the tables of a text: rows of cells that tabs, pipes or runs of spaces divide, under a head.
class TableGrammar
{
public:
    TableGrammar(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue, Claims &claims,
                 const Times &times, const NumberGrammar &numbers, Drafts &drafts);

    /// Reads the table that starts at a token, if one does: adds its figures and claims their digits. Returns
    /// where the table ends, or `at` for none.
    TokenIndex read(TokenIndex at);

private:
    struct Column
    {
        TokenRange head;
        qint32 place = 0;
        int platform = -1;
        bool units = false;
        bool ordinal = false;
        bool total = false;
        bool change = false;
        Role role = Role::Level;
        HeadUnit unit;
        qint32 period = -1;
    };

    /// What one row says of all its numbers.
    struct RowHead
    {
        TokenRange label;
        int platform = -1;
        bool total = false;
        HeadUnit unit;
        QString indicator;
    };

    bool hasNumbers(const TableRow &row) const;
    void readHead(const TableRow &row);
    void alignToHead(TableRow &row) const;
    void readCaption(size_t firstLine);
    RowHead readRowHead(const TableRow &row) const;
    void readRow(const TableRow &row, int rowNumber);
    std::vector<Draft> readNumbers(const TableRow &row, int rowNumber, const RowHead &head,
                                   TokenRange sentence);
    void link(size_t firstOfRow, const RowHead &head);
    bool isTotal(TokenRange range) const;

    const TokenText &m_text;
    const Catalogue &m_catalogue;
    Claims &m_claims;
    const Times &m_times;
    const NumberGrammar &m_numbers;
    Drafts &m_drafts;
    IndicatorFinder m_indicators;
    HeadUnits m_units;

    int m_table = -1;
    std::vector<Column> m_columns;
    TokenRange m_caption;
    HeadUnit m_captionUnit;
    RowHead m_mainRow;
    /// Where the figures of the last row that is of no single marketplace begin and end.
    size_t m_mainFirst = 0;
    size_t m_mainEnd = 0;
};

} // namespace tem
