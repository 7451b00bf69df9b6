#include "items/SourceCopy.h"

#include "items/ReportModels.h"
#include "items/SelectionDetails.h"
#include "items/SentenceText.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(tem::SourceCopy)
};

/// "computed: 69,6 tỷ ÷ 173.745", "Đã khảo sát, không giao", "khớp", "số quyết định"; may be empty.
QString remark(const SelectionDetails &details)
{
    switch (details.kind) {
    case ReportSelection::Kind::Derived:
        //: %1 the formula that a number was computed by
        return CopyText::tr("computed: %1").arg(details.formula);
    case ReportSelection::Kind::Province:
    case ReportSelection::Kind::Check:
    case ReportSelection::Kind::Ignored:
        return details.lines.isEmpty() ? QString() : details.lines.front().text;
    case ReportSelection::Kind::Figure:
    case ReportSelection::Kind::Group:
    case ReportSelection::Kind::None:
        return {};
    }
    return {};
}

/// "82,4 % (computed: 813.750 ÷ 987.495)"
QString shareLine(const SelectionDetails &details)
{
    if (details.shareText.isEmpty())
        return {};
    //: %1 a percentage, %2 the formula it was computed by
    return CopyText::tr("Share of the total: %1 (computed: %2)").arg(details.shareText, details.shareFormula);
}

QString linkText(const SelectionLink &link)
{
    return u"%1: %2"_s.arg(link.name, link.value);
}

/// "Báo cáo 6 tháng đầu năm 2023, câu 4 (bao-cao.txt)"
QString placeText(const ReportModels &models, const SelectionDetails &details)
{
    QString place = models.title();
    QList<int> numbers;
    for (const QuotedSentence &sentence : details.sentences)
        numbers.append(sentence.number);
    if (!numbers.isEmpty())
        place += u", %1"_s.arg(sentencesText(numbers));
    const QString &file = models.report().source.name;
    return file.isEmpty() ? place : u"%1 (%2)"_s.arg(place, file);
}

/// The sentence with its numbers in bold.
QString quoteHtml(const QuotedSentence &sentence)
{
    QString html;
    qsizetype done = 0;
    const auto add = [&](qsizetype end) {
        html += sentence.text.mid(done, end - done).toHtmlEscaped();
        done = end;
    };
    for (const auto &[begin, end] : sentence.stretches) {
        add(begin.value);
        html += "<b>"_L1;
        add(end.value);
        html += "</b>"_L1;
    }
    add(sentence.text.size());
    return html.simplified();
}

} // namespace

SourceCopy sourceCopy(const ReportModels &models, const SelectionDetails &details)
{
    if (details.isEmpty())
        return {};
    QStringList lines;
    QString html;
    const auto add = [&](const QString &text, const QString &markup) {
        if (text.isEmpty())
            return;
        lines.append(text);
        html += u"<p>%1</p>"_s.arg(markup);
    };
    const QString remarkText = remark(details);
    const QString brackets = remarkText.isEmpty() ? QString() : u" (%1)"_s.arg(remarkText);
    const QString emphasis = details.derived ? u"<b><i>%1</i></b>"_s : u"<b>%1</b>"_s;
    const QString head = details.heading.isEmpty() ? QString() : details.heading + u": "_s;
    add(head + details.valueWithUnit + brackets, head.toHtmlEscaped() +
                                                     emphasis.arg(details.valueWithUnit.toHtmlEscaped()) +
                                                     brackets.toHtmlEscaped());
    add(shareLine(details), shareLine(details).toHtmlEscaped());
    if (details.derived) {
        for (const SelectionLink &link : details.links)
            add(linkText(link), linkText(link).toHtmlEscaped());
    }
    for (const QuotedSentence &sentence : details.sentences)
        add(u"“%1”"_s.arg(sentence.text.simplified()), u"“%1”"_s.arg(quoteHtml(sentence)));
    const QString place = placeText(models, details);
    add(place, place.toHtmlEscaped());
    return {lines.join(u'\n'), html};
}

} // namespace tem
