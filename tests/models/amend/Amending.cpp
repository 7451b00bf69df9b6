#include "Amending.h"

#include "loader/ReportLoader.h"
#include "models/loader/ReadText.h"
#include "report/TextPositions.h"
#include "report/Words.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace tem::test {

using namespace Qt::StringLiterals;

Report loadedText(const QString &text)
{
    return ReportLoader(builtInCatalogue()).loadText(text).value();
}

Anchor anchorOf(const QString &text, const QString &quote, int occurrence)
{
    qsizetype at = text.indexOf(quote);
    for (int i = 0; i < occurrence; ++i)
        at = text.indexOf(quote, at + 1);
    if (at < 0)
        ADD_FAILURE() << qPrintable(quote) << " does not stand in the text";
    return {TextPositions(text).span(Utf16Unit{at}, Utf16Unit{at + quote.size()}), quote};
}

Amendment amendmentOf(const Anchor &anchor, Amendment::Content content)
{
    return {.anchor = anchor,
            .content = std::move(content),
            .author = u"An"_s,
            .madeAt = QDateTime({2026, 7, 5}, {8, 30}, QTimeZone::utc()),
            .reason = u"Đối chiếu"_s};
}

Amendments amendmentsOf(const std::vector<Amendment> &list)
{
    Amendments amendments;
    for (const Amendment &amendment : list)
        amendments.insert_or_assign(keyOf(amendment), amendment);
    return amendments;
}

Figure figureQuoted(const Report &report, const QString &quote)
{
    for (const Figure &figure : report.figures) {
        if (figure.quote == quote)
            return figure;
    }
    ADD_FAILURE() << "no figure " << qPrintable(quote);
    return {};
}

QStringList checkLines(const Report &report)
{
    QStringList lines;
    for (const Check &check : report.checks)
        lines.append(u"%1 %2 = %3"_s.arg(toWord(check.rule), check.items.value(0), toWord(check.verdict)));
    return lines;
}

} // namespace tem::test
