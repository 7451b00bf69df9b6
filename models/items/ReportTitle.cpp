#include "items/ReportTitle.h"

#include "items/PeriodText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct ReportTitleText
{
    Q_DECLARE_TR_FUNCTIONS(tem::ReportTitle)
};

constexpr qsizetype longestHeading = 150;
constexpr int linesSearched = 12;

/// The head of every official letter, by Decree 30/2020: no title.
bool isLetterhead(const QString &line)
{
    const QString upper = line.toUpper();
    return upper.startsWith(u"CỘNG H"_s) || upper.contains(u"CỘNG HÒA XÃ HỘI"_s) ||
           upper.contains(u"CỘNG HOÀ XÃ HỘI"_s) || upper.contains(u"ĐỘC LẬP"_s) ||
           upper.startsWith(u"BỘ "_s) || upper.startsWith(u"SỞ "_s) || upper.startsWith(u"VỤ "_s) ||
           upper.startsWith(u"CỤC "_s) || upper.startsWith("UBND"_L1) || upper.startsWith(u"ỦY BAN"_s) ||
           upper.startsWith(u"SỐ:"_s);
}

bool isHeading(const QString &line)
{
    if (line.size() < 4 || line.size() > longestHeading || isLetterhead(line))
        return false;
    const QChar last = line.back();
    if (QStringView(u".;:,…|").contains(last) || !line.front().isLetterOrNumber() || line.contains(u'|') ||
        line.contains(u'\t'))
        return false;
    return std::any_of(line.begin(), line.end(), [](QChar character) { return character.isLetter(); });
}
} // namespace

QString reportTitle(const Report &report)
{
    // Only the beginning: a report can be one line of megabytes.
    const QStringList lines =
        report.text.left(linesSearched * longestHeading).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size() && i < linesSearched; ++i) {
        QString line = lines[i].simplified();
        if (!isHeading(line))
            continue;
        // "BÁO CÁO" stands alone above the line that says of what.
        const QString next = i + 1 < lines.size() ? lines[i + 1].simplified() : QString();
        if (line.toUpper() == u"BÁO CÁO"_s && isHeading(next))
            return u"%1 %2"_s.arg(line, next);
        return line;
    }
    if (!report.periods.empty()) {
        //: %1 is a period in Vietnamese: "6 tháng đầu năm 2023".
        return ReportTitleText::tr("Report for %1").arg(periodTitle(report.periods.front()));
    }
    const QString base = QFileInfo(report.source.name).completeBaseName();
    return base.isEmpty() ? ReportTitleText::tr("Pasted text") : base;
}

} // namespace tem
