#include "loader/ReportLoader.h"

#include "support/SampleReport.h"

#include <gtest/gtest.h>

#include <QBuffer>

#include <algorithm>

namespace tem {
namespace {
using namespace Qt::StringLiterals;

const QString paragraph = u"Tổng số giao dịch là 1.000 giao dịch (Vỏ sò: 400; Postmart: 600).\n"_s;

QByteArray manyParagraphs()
{
    return paragraph.toUtf8().repeated(8000);
}

ReportLoader loader()
{
    return ReportLoader(test::catalogue());
}

TEST(ReportLoader, ReadsParsesAndReconciles)
{
    const Result<Report> report = loader().loadText(paragraph);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->figures.size(), 3U);
    ASSERT_EQ(report->checks.size(), 1U);
    EXPECT_EQ(report->checks[0].verdict, Verdict::Holds);
    EXPECT_EQ(report->source.encoding, u"UTF-8"_s);
}

TEST(ReportLoader, GivesTheSameFromDeviceAndBytes)
{
    QBuffer buffer;
    buffer.setData(paragraph.toUtf8());
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    const Result<Report> fromDevice = loader().loadDevice(buffer, u"-"_s);
    ASSERT_TRUE(fromDevice.has_value());
    EXPECT_EQ(*fromDevice, loader().loadBytes(paragraph.toUtf8(), u"-"_s).value());
}

TEST(ReportLoader, PassesOnWhyTheTextCannotBeRead)
{
    EXPECT_EQ(loader().loadFile(u"không có.txt"_s).error().code, Error::Code::NotFound);
    EXPECT_EQ(loader().loadText(u" \n"_s).error().code, Error::Code::Empty);
    EXPECT_EQ(loader().loadBytes("a\xFF", {}).error().code, Error::Code::NotText);
}

TEST(ReportLoader, ReportsOneProgressThatOnlyGrows)
{
    std::vector<double> shares;
    const Result<Report> report = loader().loadBytes(manyParagraphs(), {}, [&](double share) {
        shares.push_back(share);
        return true;
    });
    ASSERT_TRUE(report.has_value());
    ASSERT_GE(shares.size(), 4U);
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_GE(shares.front(), 0.0);
    EXPECT_EQ(shares.back(), 1.0);
}

TEST(ReportLoader, StopsAtEveryCallOfProgress)
{
    int total = 0;
    ASSERT_TRUE(loader().loadText(paragraph.repeated(20), [&](double) { return ++total > 0; }).has_value());
    ASSERT_GE(total, 3);
    for (int stop = 1; stop <= total; ++stop) {
        int calls = 0;
        const Result<Report> report =
            loader().loadText(paragraph.repeated(20), [&](double) { return ++calls < stop; });
        ASSERT_FALSE(report.has_value()) << stop;
        EXPECT_EQ(report.error().code, Error::Code::Cancelled);
        EXPECT_EQ(calls, stop);
    }
}

} // namespace
} // namespace tem
