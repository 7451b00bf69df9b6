#include "Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tem {

using namespace Qt::StringLiterals;
using test::Outcome;
using test::Process;

namespace {

class Series : public Process
{
protected:
    Series() { EXPECT_EQ(run(QStringList{u"import"_s} + reports() + m_library).exitCode, 0); }

    QStringList reports() const
    {
        return {
            write(u"a.txt"_s, "Quý I năm 2024, có 1.250 giao dịch qua sàn (Vỏ sò: 250; Postmart: 1.000).\n"),
            write(u"b.txt"_s, "Quý III năm 2024, có 1.400 giao dịch qua sàn.\n"),
            write(u"c.txt"_s, "Quý III năm 2024, có 1.410 giao dịch qua sàn.\n")};
    }
    Outcome series(const QStringList &arguments) const
    {
        return run(QStringList{u"series"_s} + arguments + m_library);
    }

    QStringList m_library{u"--library"_s, path(u"a.db"_s)};
};

TEST_F(Series, IsPrintedAsJson)
{
    const Outcome outcome = series({u"transactions"_s});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    const QJsonArray all = QJsonDocument::fromJson(outcome.out).object()[u"series"_s].toArray();
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0][u"platform"_s].isNull());
    EXPECT_EQ(all[0][u"months"_s], 3);
    const QJsonArray points = all[0][u"points"_s].toArray();
    // Two quarters half a year apart are no row of quarters that one is missing from.
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points[0][u"state"_s], u"value"_s);
    EXPECT_EQ(points[0][u"values"_s][0][u"value"_s], u"1250"_s);
    EXPECT_EQ(points[1][u"state"_s], u"conflict"_s);
    EXPECT_EQ(points[1][u"values"_s].toArray().size(), 2);
}

TEST_F(Series, IsPrintedAsCsv)
{
    const QStringList lines =
        QString::fromUtf8(series({u"transactions"_s, u"--format"_s, u"csv"_s}).out).split(u"\r\n"_s);
    // The head, a line for each value, two for the marketplaces.
    ASSERT_EQ(lines.size(), 7);
    EXPECT_TRUE(lines[0].startsWith(u"indicator,platform,unit,kind,from,to,state,value,stands,"_s));
    EXPECT_TRUE(
        lines[1].startsWith(u"transactions,,giao dịch,span,2024-01-01,2024-03-31,value,1250,true,"_s));
    EXPECT_TRUE(
        lines[2].startsWith(u"transactions,,giao dịch,span,2024-07-01,2024-09-30,conflict,1400,false,"_s));
    for (const QString &line : lines.first(6))
        EXPECT_EQ(line.count(u','), 18) << line.toStdString();
}

TEST_F(Series, OfOneMarketplace)
{
    const Outcome outcome = series({u"transactions"_s, u"--platform"_s, u"voso"_s});
    const QJsonArray all = QJsonDocument::fromJson(outcome.out).object()[u"series"_s].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"platform"_s], u"voso"_s);
}

TEST_F(Series, UnknownWordsAreRefusedWithTheKnownOnes)
{
    const Outcome indicator = series({u"turnover"_s});
    expectRefusal(indicator, ExitCode::WrongUsage);
    EXPECT_TRUE(indicator.err.contains("transaction_value")) << indicator.err.toStdString();
    const Outcome platform = series({u"transactions"_s, u"--platform"_s, u"amazon"_s});
    expectRefusal(platform, ExitCode::WrongUsage);
    EXPECT_TRUE(platform.err.contains("postmart")) << platform.err.toStdString();
    expectRefusal(series({}), ExitCode::WrongUsage);
    expectRefusal(series({u"transactions"_s, u"--format"_s, u"text"_s}), ExitCode::WrongUsage);
}

TEST_F(Series, NothingKnownIsNoError)
{
    const Outcome outcome = series({u"press_items"_s});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_FALSE(outcome.err.isEmpty());
}

} // namespace

} // namespace tem
