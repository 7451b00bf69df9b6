// Tables.
//
// Accepts: rows divided by tabs, pipes or two and more spaces under a head without numbers, with columns for
// a unit (“ĐVT”), a marketplace, a total (“Cộng”), an earlier time (“Cùng kỳ”, “Quý I/2023”), a plan (“Kế
// hoạch”) or a change (“Tăng/giảm %”); a unit in the caption (“(triệu đồng)”), in a head or in a row's label;
// rows “- Vỏ sò” below the row they are parts of; a row “Tổng cộng”. Refuses on purpose: rows without a head
// (a line of an infographic: “Postmart: 71,5%   Vỏ sò: 28,5%”) and cells with more than one number, which are
// read as prose.

#include "loader/TableGrammar.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

bool containsWord(const TokenText &text, TokenRange range, QStringView word)
{
    for (TokenIndex i = range.begin; i < range.end; ++i) {
        if (text.is(i, word))
            return true;
    }
    return false;
}

} // namespace

TableGrammar::TableGrammar(const TokenText &text, const Lexicon &lexicon, const Catalogue &catalogue,
                           Claims &claims, const Times &times, const NumberGrammar &numbers, Drafts &drafts)
    : m_text(text)
    , m_catalogue(catalogue)
    , m_claims(claims)
    , m_times(times)
    , m_numbers(numbers)
    , m_drafts(drafts)
    , m_indicators(text, lexicon, catalogue)
    , m_units(text, catalogue, numbers)
{
}

bool TableGrammar::hasNumbers(const TableRow &row) const
{
    for (const TableRowCell &cell : row) {
        for (TokenIndex i = cell.tokens.begin; i < cell.tokens.end; ++i) {
            if (m_claims.isFree(i))
                return true;
        }
    }
    return false;
}

bool TableGrammar::isTotal(TokenRange range) const
{
    for (TokenIndex i = range.begin; i < std::min(range.end, range.begin + 4); ++i) {
        if (m_text.isTerm(i, Term::Total))
            return true;
        if (m_text[i].isWord())
            return false;
    }
    return false;
}

void TableGrammar::readHead(const TableRow &row)
{
    for (const TableRowCell &cell : row) {
        if (static_cast<size_t>(cell.column) >= m_columns.size())
            m_columns.resize(static_cast<size_t>(cell.column) + 1);
        Column &column = m_columns[static_cast<size_t>(cell.column)];
        const TokenRange head = cell.tokens;
        const auto isWord = [this](TokenIndex i) { return m_text[i].isWord() || m_text.is(i, u"%"); };
        bool hasWord = m_claims.period(head.begin) >= 0;
        for (TokenIndex i = head.begin; i < head.end; ++i)
            hasWord = hasWord || isWord(i);
        if (head.isEmpty() || !hasWord) // a rule below the head: |---|
            continue;
        column.head = head;
        column.place = cell.place;
        if (const auto platform = m_text.findTerm(head, Term::Platform))
            column.platform = m_text.term(*platform, Term::Platform)->value;
        const QString words = m_text.written(head).toString().toLower().simplified();
        column.units = words == u"đvt" || words.startsWith(u"đơn vị") || words == u"đv";
        column.ordinal = words == u"stt" || words == u"tt" || words == u"số tt";
        column.total = isTotal(head);
        const bool percent = m_text.isSymbol(head.end - 1, u'%') || containsWord(m_text, head, u"%");
        column.change = m_text.findTerm(head, Term::Rise) || m_text.findTerm(head, Term::Fall) ||
                        m_text.findTerm(head, Term::Compare) || words.startsWith(u"+/-");
        for (TokenIndex i = head.begin; i < head.end && column.period < 0; ++i)
            column.period = m_claims.period(i);
        if (column.change)
            column.role = Role::Change;
        else if (m_text.findTerm(head, Term::TargetHead))
            column.role = percent ? Role::Share : Role::Target;
        else if (m_text.findTerm(head, Term::Earlier) || m_times.isEarlier(column.period))
            column.role = Role::Earlier;
        else if (m_times.isLater(column.period))
            column.role = Role::Target;
        column.unit = m_units.inBracket(head);
        if (percent && (column.unit.isEmpty() || column.change))
            column.unit = {0, u"%"_s, UnitKind::Percent, {}};
    }
}

/// Rows that leave cells out are aligned by place.
void TableGrammar::alignToHead(TableRow &row) const
{
    if (row.size() == m_columns.size() || row.empty() || m_text.isSymbol(row.front().tokens.begin - 1, u'|'))
        return;
    int least = 0;
    for (TableRowCell &cell : row) {
        const qint32 end = cell.place + m_text[cell.tokens.end - 1].end - m_text[cell.tokens.begin].begin;
        int best = least;
        qint32 bestDistance = 0x7fffffff;
        for (int column = least; column < static_cast<int>(m_columns.size()); ++column) {
            const Column &head = m_columns[static_cast<size_t>(column)];
            const qint32 headEnd = head.head.isEmpty() ? head.place
                                                       : head.place + m_text[head.head.end - 1].end -
                                                             m_text[head.head.begin].begin;
            const qint32 distance = std::min(std::abs(head.place - cell.place), std::abs(headEnd - end));
            if (distance < bestDistance) {
                bestDistance = distance;
                best = column;
            }
        }
        cell.column = best;
        least = std::min(best + 1, static_cast<int>(m_columns.size()) - 1);
    }
}

/// The caption is the line above, if it has no figures of its own.
void TableGrammar::readCaption(size_t firstLine)
{
    m_caption = {};
    m_captionUnit = {};
    for (size_t i = firstLine; i-- > 0 && i + 3 > firstLine;) {
        const Line &line = m_text.lines()[i];
        if (line.isRow || line.tokens.end - line.tokens.begin > TokenText::reach)
            return;
        const HeadUnit unit = m_units.inBracket(line.tokens);
        if (m_captionUnit.isEmpty())
            m_captionUnit = unit;
        m_caption = line.tokens;
        if (m_captionUnit.isEmpty() == false)
            return;
    }
    if (firstLine > 0)
        m_caption = m_text.lines()[firstLine - 1].tokens;
}

TableGrammar::RowHead TableGrammar::readRowHead(const TableRow &row) const
{
    RowHead head;
    for (const TableRowCell &cell : row) {
        const bool inHead = static_cast<size_t>(cell.column) < m_columns.size();
        if (cell.tokens.isEmpty() || (inHead && m_columns[static_cast<size_t>(cell.column)].ordinal))
            continue;
        if (inHead && m_columns[static_cast<size_t>(cell.column)].units) {
            head.unit = m_units.at(cell.tokens);
            if (head.unit.isEmpty())
                head.unit.unit = m_text.written(cell.tokens).toString().toLower();
            continue;
        }
        const bool hasWord =
            std::any_of(m_text.written(cell.tokens).begin(), m_text.written(cell.tokens).end(),
                        [](QChar c) { return c.isLetter(); });
        if (head.label.isEmpty() && hasWord)
            head.label = cell.tokens;
    }
    head.total = isTotal(head.label);
    if (const auto platform = m_text.findTerm(head.label, Term::Platform))
        head.platform = m_text.term(*platform, Term::Platform)->value;
    if (head.unit.isEmpty())
        head.unit = m_units.inBracket(head.label);
    return head;
}

std::vector<Draft> TableGrammar::readNumbers(const TableRow &row, int rowNumber, const RowHead &head,
                                             TokenRange sentence)
{
    std::vector<Draft> drafts;
    for (const TableRowCell &cell : row) {
        if (static_cast<size_t>(cell.column) >= m_columns.size())
            continue;
        const Column &column = m_columns[static_cast<size_t>(cell.column)];
        TokenIndex first = -1;
        int numbers = 0;
        for (TokenIndex i = cell.tokens.begin; i < cell.tokens.end; ++i) {
            if (!m_claims.isFree(i))
                continue;
            const auto literal = readLiteral(m_text, m_claims, i);
            first = first < 0 ? i : first;
            ++numbers;
            if (literal)
                i = literal->tokens.end - 1;
        }
        if (numbers == 0)
            continue;
        if (column.ordinal) {
            m_claims.ignore(cell.tokens, IgnoreReason::Ordinal);
            continue;
        }
        auto amount =
            numbers == 1 && cell.tokens.begin != head.label.begin ? m_numbers.read(first) : std::nullopt;
        if (!amount || amount->refused)
            continue;
        const HeadUnit *unit = nullptr;
        if (amount->unit.isEmpty() || amount->end > cell.tokens.end) {
            if (!column.unit.isEmpty())
                unit = &column.unit;
            else if (!head.unit.isEmpty())
                unit = &head.unit;
            else if (!m_captionUnit.isEmpty())
                unit = &m_captionUnit;
        }
        if (unit) {
            m_numbers.rescale(*amount, amount->hasScale ? amount->scaleExponent : unit->scaleExponent,
                              unit->unit, unit->kind);
            amount->per = unit->per;
        } else if (amount->unit.isEmpty()) {
            if (const auto noun = m_text.findTerm(head.label, Term::Unit)) {
                const Unit &known =
                    m_catalogue.units()[static_cast<size_t>(m_text.term(*noun, Term::Unit)->value)];
                m_numbers.rescale(*amount, amount->scaleExponent, known.id, known.kind);
            }
        }
        Draft draft;
        draft.sentence = sentence;
        draft.amount = *amount;
        draft.platform = column.platform >= 0 ? column.platform : head.platform;
        draft.label = m_text.written(head.label).toString().simplified();
        draft.role = column.role;
        if (draft.role == Role::Level && amount->kind == UnitKind::Percent)
            draft.role = Role::Share;
        if (draft.role == Role::Change) {
            const bool falls = amount->literal.sign == u'-' || m_text.is(first - 1, u"▼");
            draft.direction = falls ? Direction::Down : Direction::Up;
        }
        draft.period = column.period;
        draft.cell = TableCell{m_table, rowNumber, cell.column, head.total, column.total};
        m_claims.use(amount->quote);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

/// Parts to their totals, changes to their levels.
void TableGrammar::link(size_t firstOfRow, const RowHead &head)
{
    for (size_t i = firstOfRow; i < m_drafts.size(); ++i) {
        Draft &draft = m_drafts[i];
        for (size_t j = firstOfRow; j < m_drafts.size(); ++j) {
            const Draft &other = m_drafts[j];
            if (draft.role == Role::Change && other.role == Role::Level && draft.of < 0 &&
                other.platform == draft.platform)
                draft.of = static_cast<qint32>(j);
            if (j != i && other.cell->totalColumn && !draft.cell->totalColumn && other.role == draft.role)
                draft.parent = static_cast<qint32>(j);
        }
        if (head.platform < 0 || draft.role == Role::Share || draft.role == Role::Change)
            continue;
        for (size_t j = m_mainFirst; j < m_mainEnd; ++j) {
            if (m_drafts[j].cell->column == draft.cell->column)
                draft.parent = static_cast<qint32>(j);
        }
    }
}

void TableGrammar::readRow(const TableRow &row, int rowNumber)
{
    RowHead head = readRowHead(row);
    const TokenRange sentence{row.front().tokens.begin, row.back().tokens.end};
    const bool belongs = head.platform >= 0 && m_mainEnd > m_mainFirst;
    if (belongs && head.unit.isEmpty())
        head.unit = m_mainRow.unit;
    const size_t first = m_drafts.size();
    std::vector<Draft> drafts = readNumbers(row, rowNumber, head, sentence);
    for (Draft &draft : drafts) {
        if (draft.role != Role::Change && draft.role != Role::Share &&
            draft.amount.kind != UnitKind::Percent) {
            draft.indicator = m_indicators.named(head.label, draft.amount);
            if (draft.indicator.isEmpty() && belongs)
                draft.indicator = m_mainRow.indicator;
            if (draft.indicator.isEmpty() && head.total)
                draft.indicator = m_indicators.named(m_caption, draft.amount);
        }
        if (head.indicator.isEmpty())
            head.indicator = draft.indicator;
        m_drafts.push_back(std::move(draft));
    }
    link(first, head);
    if (head.platform < 0 && m_drafts.size() > first) {
        m_mainRow = head;
        m_mainFirst = first;
        m_mainEnd = m_drafts.size();
    }
}

TokenIndex TableGrammar::read(TokenIndex at)
{
    const auto &lines = m_text.lines();
    size_t line = m_text.lineOf(at);
    if (lines[line].tokens.begin != at || !lines[line].isRow)
        return at;
    size_t end = line;
    while (end < lines.size() && lines[end].isRow)
        ++end;
    m_columns.clear();
    m_mainFirst = m_mainEnd = 0;
    const size_t first = line;
    for (; line < end && !hasNumbers(cellsOf(m_text, lines[line])); ++line)
        readHead(cellsOf(m_text, lines[line]));
    if (line == first || line == end)
        return lines[line == first ? first : end - 1].tokens.end;
    ++m_table;
    readCaption(first);
    for (; line < end; ++line) {
        TableRow row = cellsOf(m_text, lines[line]);
        alignToHead(row);
        if (!row.empty())
            readRow(row, static_cast<int>(line - first));
    }
    return lines[end - 1].tokens.end;
}

} // namespace tem
