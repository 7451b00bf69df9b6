#include "export/Exporter.h"
#include "support/SampleReport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

/// What a reader's tools find in a file that was written as users write it.
class SummaryPdf : public testing::Test
{
protected:
    SummaryPdf()
        : m_models(test::catalogue())
    {
        m_options.madeOn = QDateTime({2023, 7, 12}, {9, 30});
    }

    void write(Report report)
    {
        m_models.setReport(std::move(report));
        ASSERT_TRUE(exportReport(ExportFormat::Pdf, m_models, path(), Overwrite::Replace, m_options));
    }

    QString path() const { return m_folder.filePath(u"a.pdf"_s); }

    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " is part of poppler-utils";
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString text(const QStringList &options = {}) const
    {
        return run(u"pdftotext"_s, options + QStringList{path(), u"-"_s});
    }
    /// Without the line breaks of the paper.
    QString flowingText() const { return text({u"-raw"_s}).simplified(); }

    int pageCount() const
    {
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
        return pages.match(run(u"pdfinfo"_s, {path()})).captured(1).toInt();
    }

    ReportModels &models() { return m_models; }
    const ExportOptions &options() const { return m_options; }
    void setHead(const ExportHead &head) { m_options.head = head; }

private:
    test::VietnameseTexts m_texts;
    QTemporaryDir m_folder;
    ReportModels m_models;
    ExportOptions m_options;
};

/// A report of `count` sentences with a figure each.
Report longReport(int count)
{
    Report report;
    report.source.name = u"dài.txt"_s;
    for (int number = 1; number <= count; ++number) {
        Figure figure;
        figure.id = u"f%1"_s.arg(number);
        figure.label = u"hộ ở xã"_s;
        figure.unit = u"hộ"_s;
        figure.value = Decimal(100000 + number);
        figure.quote = figure.value.toString();
        const qsizetype begin = report.text.size();
        report.text += u"Xã thứ %1 có "_s.arg(number);
        figure.span = {{report.text.size()}, {report.text.size() + figure.quote.size()}};
        report.text += figure.quote + u" hộ.\n"_s;
        figure.sentence = {{begin}, {report.text.size() - 1}};
        report.sentences.push_back(figure.sentence);
        report.figures.push_back(figure);
    }
    return report;
}

TEST_F(SummaryPdf, FontsAreEmbeddedAndReadable)
{
    write(test::sampleReport());
    const QStringList lines = run(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(lines.size(), 2);
    static const QRegularExpression embedded(u" yes (yes|no) +yes +\\d+ +\\d+$"_s);
    for (qsizetype line = 2; line < lines.size(); ++line) {
        EXPECT_TRUE(lines[line].contains(embedded)) << lines[line].toStdString();
        EXPECT_TRUE(lines[line].startsWith("IBMPlexSans"_L1)) << lines[line].toStdString();
    }
}

TEST_F(SummaryPdf, HoldsNoImages)
{
    write(test::sampleReport());
    EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, path()}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

TEST_F(SummaryPdf, IsA4WithTitleAndDate)
{
    write(test::sampleReport());
    const QString info = run(u"pdfinfo"_s, {path()});
    EXPECT_TRUE(info.contains("(A4)"_L1)) << info.toStdString();
    EXPECT_TRUE(info.contains(models().title()));
    EXPECT_TRUE(info.contains("Jul 12 09:30:00 2023"_L1)) << info.toStdString();
}

TEST_F(SummaryPdf, GivesItsTextBackLetterForLetter)
{
    write(test::sampleReport());
    const QString text = flowingText();
    EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C));
    for (int row = 0; row < models().figures()->rowCount(); ++row) {
        const FigureEntry &entry = models().figures()->entry(row);
        EXPECT_TRUE(text.contains(entry.sentenceText.simplified())) << entry.sentenceText.toStdString();
        EXPECT_TRUE(text.contains(entry.valueText.simplified())) << entry.valueText.toStdString();
        EXPECT_TRUE(text.contains(entry.indicator.simplified())) << entry.indicator.toStdString();
    }
    for (const CheckEntry &entry : models().checks()->entries())
        EXPECT_TRUE(text.contains(entry.equation.simplified())) << entry.equation.toStdString();
    for (const QString &question : models().openQuestions())
        EXPECT_TRUE(text.contains(question.simplified())) << question.toStdString();
}

TEST_F(SummaryPdf, StandsUnderTheAgencyAndTitleOfTheUser)
{
    write(longReport(2));
    EXPECT_TRUE(flowingText().contains(u"TÓM TẮT SỐ LIỆU"_s)) << flowingText().toStdString();
    setHead({.agency = u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG"_s, .title = u"SỐ LIỆU BƯU CHÍNH QUÝ I"_s});
    write(longReport(2));
    EXPECT_TRUE(flowingText().contains(u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG SỐ LIỆU BƯU CHÍNH QUÝ I"_s))
        << flowingText().toStdString();
    EXPECT_FALSE(flowingText().contains(u"TÓM TẮT SỐ LIỆU"_s));
}

TEST_F(SummaryPdf, HasItsSectionsInOrder)
{
    write(test::sampleReport());
    const QString text = flowingText();
    qsizetype at = 0;
    for (const QString &heading :
         {u"Những điểm chính"_s, u"1. So sánh Vỏ sò và Postmart"_s, u"2. Đào tạo và truyền thông"_s,
          u"3. Triển khai Quyết định 468/QĐ-TTg"_s, u"4. Toàn bộ số liệu"_s,
          u"5. Đối soát: 6 khớp, 1 làm tròn, 0 lệch"_s, u"6. Điều báo cáo không nêu"_s}) {
        const qsizetype next = text.indexOf(heading, at);
        EXPECT_GE(next, at) << heading.toStdString();
        at = qMax(at, next);
    }
}

TEST_F(SummaryPdf, NamesArchipelagosAndUnnamedProvinces)
{
    write(test::sampleReport());
    const QString text = flowingText();
    for (const QString &words : {u"Quần đảo Hoàng Sa"_s, u"Quần đảo Trường Sa"_s, u"Quảng Bình"_s,
                                 u"Khánh Hòa"_s, u"Bình Phước"_s, u"tỉnh/TP được đếm, không nêu tên"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
}

TEST_F(SummaryPdf, LigaturesKeepTheirLetters)
{
    Report report = longReport(1);
    report.figures.front().label = u"office fi fl ffi"_s;
    write(std::move(report));
    EXPECT_TRUE(flowingText().contains(u"office fi fl ffi"_s));
}

TEST_F(SummaryPdf, DecomposedLettersComeBackComposed)
{
    Report report = longReport(1);
    report.figures.front().label = u"hộ ở xã"_s.normalized(QString::NormalizationForm_D);
    write(std::move(report));
    EXPECT_TRUE(flowingText().contains(u"hộ ở xã"_s));
}

TEST_F(SummaryPdf, EveryPageHasFooterAndAllButTheFirstANumber)
{
    write(test::sampleReport());
    ASSERT_GT(pageCount(), 1);
    for (int page = 1; page <= pageCount(); ++page) {
        const QString number = QString::number(page);
        const QStringList lines = text({u"-raw"_s, u"-f"_s, number, u"-l"_s, number}).split(u'\n');
        EXPECT_EQ(lines.contains(number) && page > 1, page > 1) << page;
        const QString all = lines.join(u' ');
        EXPECT_TRUE(all.contains(u"Kỳ 01/01/2023 – 30/06/2023 · Nguồn: mau-6-thang-2023.txt"_s)) << page;
        EXPECT_TRUE(all.contains(u"Lập ngày 12/07/2023, 09:30"_s)) << page;
        EXPECT_TRUE(all.contains(models().report().source.sha256.first(16))) << page;
    }
}

TEST_F(SummaryPdf, KeepsTheMarginsOfDecree30)
{
    write(test::sampleReport());
    constexpr double pointsPerMm = 72 / 25.4;
    static const QRegularExpression word(u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""_s);
    auto matches = word.globalMatch(text({u"-bbox"_s}));
    ASSERT_TRUE(matches.hasNext());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        EXPECT_GE(match.captured(1).toDouble(), 30 * pointsPerMm - 0.5);
        EXPECT_LE(match.captured(3).toDouble(), (210 - 15) * pointsPerMm);
    }
}

TEST_F(SummaryPdf, EqualInputGivesEqualBytes)
{
    models().setReport(test::sampleReport());
    const QByteArray first = composeExport(ExportFormat::Pdf, models(), options());
    EXPECT_TRUE(first == composeExport(ExportFormat::Pdf, models(), options()));
}

TEST_F(SummaryPdf, DerivedNumbersAreMarked)
{
    write(test::sampleReport());
    const QString text = flowingText();
    EXPECT_TRUE(text.contains(u"Postmart gấp 4,7 lần tính toán"_s)) << text.left(2000).toStdString();
}

TEST_F(SummaryPdf, ContradictionIsSaidWhereverTheNumberStands)
{
    write(test::contradictorySampleReport());
    const QString text = flowingText();
    EXPECT_TRUE(text.contains(u"Số của báo cáo và tổng các phần không khớp nhau"_s));
    const qsizetype checks = text.indexOf(u"Đối soát:"_s);
    const qsizetype fails = text.indexOf(u"3.512 + 4.125 = 7.637 ≠ 7.640"_s, checks);
    EXPECT_GT(fails, checks);
    EXPECT_LT(fails, text.indexOf(u"173.745 + 813.750 = 987.495"_s, checks));
}

TEST_F(SummaryPdf, TwoThousandFiguresAreAllThere)
{
    write(longReport(2000));
    const QString text = flowingText();
    for (int number = 1; number <= 2000; ++number) {
        EXPECT_TRUE(text.contains(u"Xã thứ %1 có %2 hộ."_s.arg(number).arg(100000 + number))) << number;
        const QString value = QString::number(100000 + number);
        EXPECT_TRUE(text.contains(value.first(3) + u'.' + value.last(3))) << number;
    }
    const int heads = static_cast<int>(text.count(u"Câu của báo cáo và các số liệu trong câu"_s));
    EXPECT_GT(heads, 20);
    EXPECT_GE(heads, pageCount() - 4);
}

TEST_F(SummaryPdf, SentenceLongerThanAPageRunsOn)
{
    Report report = longReport(1);
    const QString filling = u"và nhiều việc khác nữa "_s.repeated(600);
    report.text.insert(report.text.size() - 1, filling);
    report.sentences.front().end.value = report.text.size() - 1;
    report.figures.front().sentence = report.sentences.front();
    write(std::move(report));
    // Page breaks may part the words, so one of them is counted.
    EXPECT_EQ(flowingText().count(u"nhiều"_s), 600);
}

TEST_F(SummaryPdf, ReportWithoutFiguresSaysSo)
{
    Report report;
    report.text = u"Không có gì."_s;
    report.sentences = {{{0}, {12}}};
    write(std::move(report));
    EXPECT_TRUE(flowingText().contains(u"Văn bản này không có số liệu nào."_s));
    EXPECT_EQ(pageCount(), 1);
}

} // namespace
