#include "report/AmendmentJson.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

struct Row
{
    const char *name;
    Amendment::Content content;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

Amendment amendmentWith(Amendment::Content content)
{
    return {.anchor = {.span = {{12}, {17}}, .quote = u"7.637"_s},
            .content = std::move(content),
            .author = u"Nguyễn Thị Ánh"_s,
            .madeAt = QDateTime({2026, 7, 5}, {8, 30, 15, 250}, QTimeZone::utc()),
            .reason = u"Đối chiếu bản in"_s};
}

FigureFields everyField()
{
    return {.value = Decimal::fromString(u"217100000000.5"),
            .unit = u"đồng"_s,
            .indicator = QString(),
            .platform = u"voso"_s,
            .role = Role::Earlier,
            .hedge = Hedge::Almost,
            .period = PeriodFields{PeriodKind::Cumulative, {}, QDate(2024, 6, 30)}};
}

class AmendmentJson : public testing::TestWithParam<Row>
{
};

TEST_P(AmendmentJson, ComesBackAsItWasWritten)
{
    const Amendment amendment = amendmentWith(GetParam().content);
    const QByteArray written = QJsonDocument(toJson(amendment)).toJson(QJsonDocument::Compact);
    const auto read = amendmentFromJson(QJsonDocument::fromJson(written).object());
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, amendment) << written.constData();
    EXPECT_EQ(keyOf(*read), keyOf(amendment));
}

INSTANTIATE_TEST_SUITE_P(
    EveryKind, AmendmentJson,
    testing::Values(Row{"changeOfNothing", FigureChange{}},
                    Row{"changeOfTheValue", FigureChange{{.value = Decimal(7640)}}},
                    Row{"changeToNoIndicator", FigureChange{{.indicator = QString()}}},
                    Row{"changeOfEverything", FigureChange{everyField()}},
                    Row{"addition", FigureAddition{everyField()}}, Row{"rejection", FigureRejection{}},
                    Row{"figureReview", FigureReview{ReviewState::Disputed}},
                    Row{"checkReview", CheckReview{Rule::Growth, ReviewState::Checked}},
                    Row{"provinceAtAGroup", ProvinceStatus{u"44"_s, Anchor{{{3}, {5}}, u"28"_s}}},
                    Row{"provinceAtNone", ProvinceStatus{u"44"_s, std::nullopt}}),
    [](const auto &row) { return row.param.name; });

TEST(AmendmentJson, WritesOnlyTheFieldsThatWerePutRight)
{
    const QJsonObject written = toJson(amendmentWith(FigureChange{{.value = Decimal(7640)}}));
    EXPECT_EQ(written.value("fields"_L1).toObject(), (QJsonObject{{u"value"_s, u"7640"_s}}));
}

TEST(AmendmentJson, RefusesWhatTemDidNotWrite)
{
    const QJsonObject whole = toJson(amendmentWith(FigureAddition{everyField()}));
    const auto problemWith = [&](const QString &key, const QJsonValue &value) {
        QJsonObject json = whole;
        json.insert(key, value);
        const auto read = amendmentFromJson(json);
        EXPECT_FALSE(read) << qPrintable(key);
        EXPECT_EQ(read ? Error::Code::ReadFailed : read.error().code, Error::Code::BadReport);
        return read ? QString() : read.error().detail;
    };
    EXPECT_EQ(problemWith(u"kind"_s, u"guess"_s), "kind"_L1);
    EXPECT_EQ(problemWith(u"anchor"_s, {}), "span"_L1);
    EXPECT_EQ(problemWith(u"made_at"_s, u"yesterday"_s), "made_at"_L1);
    EXPECT_EQ(problemWith(u"author"_s, 3), "author"_L1);
    EXPECT_EQ(problemWith(u"fields"_s, QJsonObject{{u"value"_s, u"3"_s}}), "fields"_L1);
    EXPECT_EQ(problemWith(u"fields"_s, QJsonObject{{u"value"_s, u"3,5"_s}, {u"unit"_s, u"đồng"_s}}),
              "3,5"_L1);
}

} // namespace
} // namespace tem
