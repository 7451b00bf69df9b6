// Whole reports written as JSON and read back.

#include "report/ReportJson.h"

#include "ReadText.h"
#include "loader/ReportLoader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

/// Read with its checks.
Report loaded(const QString &text)
{
    return ReportLoader(test::builtInCatalogue()).loadText(text).value();
}

class EveryReport : public testing::TestWithParam<QString>
{
};

std::vector<QString> corpusFiles()
{
    std::vector<QString> files;
    for (const QString &name : QDir(QStringLiteral(TEM_TEST_DATA "/corpus/annotated"))
                                   .entryList({u"*.ann"_s}, QDir::Files, QDir::Name))
        files.push_back(name);
    return files;
}

TEST_P(EveryReport, ComesBackAsItWasWritten)
{
    QFile file(QStringLiteral(TEM_TEST_DATA "/corpus/annotated/") + GetParam());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Report report = loaded(QString::fromUtf8(file.readAll()));
    const QByteArray written =
        QJsonDocument(toJson(report, JsonForm::Complete)).toJson(QJsonDocument::Compact);
    const auto read = reportFromJson(QJsonDocument::fromJson(written).object(), report.text);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, report);
}

INSTANTIATE_TEST_SUITE_P(Corpus, EveryReport, testing::ValuesIn(corpusFiles()), [](const auto &row) {
    return QString(row.param).remove(QRegularExpression(u"[^A-Za-z0-9]"_s)).toStdString();
});

TEST(ReportJson, RefusesWhatTemDidNotWrite)
{
    const Report report =
        loaded(u"Quý I năm 2024, có 1.250 giao dịch (Vỏ sò: 250; Postmart: 1.000), tăng 5,5%. Có 3 tỉnh."_s);
    const QJsonObject whole = toJson(report, JsonForm::Complete);
    ASSERT_TRUE(reportFromJson(whole, report.text));
    struct Row
    {
        const char *name;
        QString list;
        QString key;
        QJsonValue value;
    };
    const std::vector<Row> rows = {
        {"other schema", {}, u"schema"_s, 2},
        {"no figures", {}, u"figures"_s, QJsonValue()},
        {"unknown role", u"figures"_s, u"role"_s, u"guess"_s},
        {"number as a word", u"figures"_s, u"value"_s, u"many"_s},
        {"binary number", u"figures"_s, u"value"_s, 1250},
        {"half a span", u"figures"_s, u"span"_s, QJsonArray{3}},
        {"no decimals", u"figures"_s, u"decimals"_s, QJsonValue()},
        {"unknown kind of period", u"periods"_s, u"kind"_s, u"era"_s},
        {"impossible day", u"periods"_s, u"to"_s, u"2024-02-31"_s},
        {"unknown verdict", u"checks"_s, u"verdict"_s, u"maybe"_s},
    };
    for (const Row &row : rows) {
        QJsonObject changed = whole;
        if (row.list.isEmpty()) {
            changed.insert(row.key, row.value);
        } else {
            QJsonArray items = changed.value(row.list).toArray();
            ASSERT_FALSE(items.isEmpty()) << row.name;
            QJsonObject first = items.at(0).toObject();
            first.insert(row.key, row.value);
            items.replace(0, first);
            changed.insert(row.list, items);
        }
        const auto read = reportFromJson(changed, report.text);
        ASSERT_FALSE(read) << row.name;
        EXPECT_EQ(read.error().code, Error::Code::BadReport) << row.name;
        EXPECT_FALSE(read.error().detail.isEmpty()) << row.name;
    }
}

} // namespace
} // namespace tem
