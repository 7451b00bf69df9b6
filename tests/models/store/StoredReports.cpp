#include "StoredReports.h"

#include <QCryptographicHash>

namespace tem::test {

using namespace Qt::StringLiterals;

QByteArray storedBytes(int number)
{
    return u"Quý I năm %1, có %2 giao dịch qua sàn Vỏ sò."_s.arg(2000 + number % 90)
        .arg(1000 + number)
        .toUtf8();
}

Reading storedReading(int number)
{
    const QByteArray bytes = storedBytes(number);
    Report report;
    report.text = QString::fromUtf8(bytes);
    report.source = {
        .name = u"quy-1-%1.txt"_s.arg(number),
        .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
        .encoding = u"UTF-8"_s,
        .length = report.text.size()};
    const Span whole{{0}, {report.text.size()}};
    report.sentences = {whole};
    if (number % 4 != 3) {
        const int year = 2000 + number % 90;
        report.periods.push_back({.id = u"p1"_s,
                                  .from = QDate(year, 1, 1),
                                  .to = QDate(year, 3, 31),
                                  .span = {{0}, {14}},
                                  .quote = report.text.first(14)});
    }
    Figure figure;
    figure.id = u"f1"_s;
    figure.indicator = u"transactions"_s;
    figure.platform = u"voso"_s;
    figure.value = Decimal(1000 + number);
    figure.unit = u"giao dịch"_s;
    figure.quote = QString::number(1000 + number);
    figure.span = {{19}, {23}};
    figure.sentence = whole;
    report.figures.push_back(figure);
    report.checks.push_back({.items = {u"f1"_s},
                             .expected = figure.value,
                             .actual = figure.value,
                             .verdict = number % 2 == 0 ? Verdict::Holds : Verdict::Fails});
    return {report, u"0.1.0"_s, u"c0ffee"_s};
}

namespace {

Amendment storedAmendment(int number, const Amendment::Content &content)
{
    const Figure figure = storedReading(number).report.figures.front();
    return {.anchor = {figure.span, figure.quote},
            .content = content,
            .author = u"Nguyễn Văn A"_s,
            .madeAt = QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC),
            .reason = u"in nhầm"_s};
}

} // namespace

Amendment storedChange(int number, int value)
{
    FigureFields fields;
    fields.value = Decimal(value);
    return storedAmendment(number, FigureChange{fields});
}

Amendment storedReview(int number, ReviewState state)
{
    return storedAmendment(number, FigureReview{state});
}

Amendment storedCheckReview(int number, ReviewState state)
{
    return storedAmendment(number, CheckReview{Rule::Sum, state});
}

StoredStep storedStep(int step)
{
    Amendment amendment = step % 3 == 0   ? storedChange(1, step)
                          : step % 3 == 1 ? storedReview(1, ReviewState::Disputed)
                                          : storedCheckReview(1, ReviewState::Checked);
    amendment.anchor.span.begin.value += step % 7;
    amendment.reason = QString::number(step);
    const AmendmentKey key = keyOf(amendment);
    return {key, step % 5 == 4 ? std::nullopt : std::optional(amendment)};
}

void takeStep(const StoredStep &step, Amendments &amendments)
{
    if (step.amendment)
        amendments.insert_or_assign(step.key, *step.amendment);
    else
        amendments.erase(step.key);
}

Result<void> takeStep(const StoredStep &step, ReportLibrary &library, ReportId id)
{
    return step.amendment ? library.setAmendment(id, *step.amendment) : library.removeAmendment(id, step.key);
}

} // namespace tem::test
