#include "Amending.h"
#include "amend/Amended.h"
#include "loader/ReportLoader.h"
#include "models/loader/ReadText.h"
#include "report/AmendmentJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

std::vector<Amendment> storedAmendments(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Amendment> amendments;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        amendments.push_back(amendmentFromJson(value.toObject()).value());
    return amendments;
}

/// The slip that the report of the second half of 2023 was printed with.
TEST(LibraryCorrection, SlipIsPutRightAndStaysVisible)
{
    const QString report = QStringLiteral(TEM_TEST_DATA "/library/2023-h2");
    const Catalogue &catalogue = test::builtInCatalogue();
    const Report read = ReportLoader(catalogue).loadFile(report + u".txt"_s).value();
    const std::vector<Amendment> stored = storedAmendments(report + u".amendments.json"_s);
    ASSERT_EQ(stored.size(), 1U);
    const Report corrected = amended(read, test::amendmentsOf(stored), catalogue);

    const auto fails = [](const Report &checked) {
        return std::ranges::count(checked.checks, Verdict::Fails, &Check::verdict);
    };
    EXPECT_EQ(fails(read), 1);
    EXPECT_EQ(fails(corrected), 0);
    ASSERT_EQ(corrected.corrections.size(), 1U);
    EXPECT_EQ(corrected.corrections.front().asRead->value, Decimal(4558));
    EXPECT_EQ(test::figureQuoted(corrected, u"4.558"_s).value, Decimal(4585));
}

} // namespace

} // namespace tem
