#include "text/TextRows.h"

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
/// A report whose sentences are the quoted parts of its text, which must occur in this order.
Report reportOf(const QString &text, const std::vector<QString> &sentences)
{
    Report report;
    report.text = text;
    const TextPositions positions(text);
    qsizetype from = 0;
    for (const QString &sentence : sentences) {
        const qsizetype begin = text.indexOf(sentence, from);
        from = begin + sentence.size();
        report.sentences.push_back(positions.span({begin}, {from}));
    }
    return report;
}

/// Rows as "number:text", with a * where a sentence starts.
std::vector<QString> shown(const Report &report)
{
    std::vector<QString> lines;
    for (const TextRow &row : textRows(report, TextPositions(report.text))) {
        lines.push_back(u"%1%2:%3"_s.arg(QString::number(row.sentence), row.first ? u"*"_s : QString(),
                                         report.text.mid(row.begin.value, row.end.value - row.begin.value)));
    }
    return lines;
}
} // namespace

TEST(TextRows, CutsLinesAtSentences)
{
    const Report report = reportOf(u"  Một. Hai\ntiếp.\n\nTiêu đề\nBa. \U0001F4C8 cuối"_s,
                                   {u"Một."_s, u"Hai\ntiếp."_s, u"Ba."_s});
    EXPECT_EQ(shown(report), (std::vector<QString>{u"1*:Một."_s, u"2*:Hai"_s, u"2:tiếp."_s, u"0:Tiêu đề"_s,
                                                   u"3*:Ba."_s, u"0:\U0001F4C8 cuối"_s}));
}

TEST(TextRows, CutsLongLinesBetweenWords)
{
    const QString text = u"chữ số "_s.repeated(3000);
    const Report report = reportOf(text, {text.trimmed()});
    const auto rows = textRows(report, TextPositions(text));
    ASSERT_GT(rows.size(), 5U);
    QString joined;
    for (const TextRow &row : rows) {
        EXPECT_LE(row.end.value - row.begin.value, longestRow);
        joined += text.mid(row.begin.value, row.end.value - row.begin.value) + u' ';
    }
    EXPECT_EQ(joined, text);
}

TEST(TextRows, NeverCutsASurrogatePair)
{
    const QString text = u"x"_s + u"\U0001F4C8"_s.repeated(5000);
    const Report report = reportOf(text, {text});
    QString joined;
    for (const TextRow &row : textRows(report, TextPositions(text))) {
        EXPECT_FALSE(text[row.begin.value].isLowSurrogate());
        joined += text.mid(row.begin.value, row.end.value - row.begin.value);
    }
    EXPECT_EQ(joined, text);
}

TEST(TextRows, FindsTheRowOfAPlace)
{
    const Report report = reportOf(u"Một.\n\nHai."_s, {u"Một."_s, u"Hai."_s});
    const auto rows = textRows(report, TextPositions(report.text));
    EXPECT_EQ(rowAt(rows, {0}), 0);
    EXPECT_EQ(rowAt(rows, {3}), 0);
    EXPECT_EQ(rowAt(rows, {4}), 1) << "the line break belongs to what follows";
    EXPECT_EQ(rowAt(rows, {9}), 1);
    EXPECT_EQ(rowAt(rows, {99}), 1);
    EXPECT_EQ(rowAt({}, {0}), -1);
}

TEST(TextRows, OfNothing)
{
    EXPECT_TRUE(shown(reportOf({}, {})).empty());
    EXPECT_TRUE(shown(reportOf(u"\n \n"_s, {})).empty());
}

} // namespace tem
