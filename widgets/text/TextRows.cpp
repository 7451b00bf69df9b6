#include "text/TextRows.h"

#include <algorithm>

namespace tem {

namespace {
class RowMaker
{
public:
    explicit RowMaker(const QString &text)
        : m_text(text)
    {
    }

    /// Makes rows of [begin, end), which lies in one sentence or in none.
    void add(qsizetype begin, qsizetype end, int sentence, bool first)
    {
        while (begin < end) {
            qsizetype stop = m_text.indexOf(u'\n', begin);
            if (stop < 0 || stop > end)
                stop = end;
            qsizetype next = stop + 1;
            if (stop - begin > longestRow) {
                stop = cut(begin);
                next = stop;
            }
            first = !addTrimmed(begin, stop, sentence, first) && first;
            begin = next;
        }
    }

    std::vector<TextRow> rows;

private:
    /// Where to cut a line that is too long: behind its last space, else between two characters.
    qsizetype cut(qsizetype begin) const
    {
        const qsizetype limit = begin + longestRow;
        const qsizetype space = m_text.lastIndexOf(u' ', limit - 1);
        if (space > begin)
            return space + 1;
        return m_text[limit].isLowSurrogate() ? limit - 1 : limit;
    }

    bool addTrimmed(qsizetype begin, qsizetype end, int sentence, bool first)
    {
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        while (begin < end && m_text[end - 1].isSpace())
            --end;
        if (begin < end)
            rows.push_back({{begin}, {end}, sentence, first});
        return begin < end;
    }

    const QString &m_text;
};
} // namespace

std::vector<TextRow> textRows(const Report &report, const TextPositions &positions)
{
    RowMaker maker(report.text);
    qsizetype done = 0;
    int number = 0;
    for (const Span &sentence : report.sentences) {
        ++number;
        const qsizetype begin = std::max(done, positions.utf16Unit(sentence.begin).value);
        const qsizetype end = std::max(begin, positions.utf16Unit(sentence.end).value);
        maker.add(done, begin, 0, false);
        maker.add(begin, end, number, true);
        done = end;
    }
    maker.add(done, report.text.size(), 0, false);
    return std::move(maker.rows);
}

int rowAt(const std::vector<TextRow> &rows, Utf16Unit unit)
{
    const auto found =
        std::partition_point(rows.begin(), rows.end(), [&](const TextRow &row) { return row.end <= unit; });
    return static_cast<int>(std::min(found - rows.begin(), std::ssize(rows) - 1));
}

} // namespace tem
