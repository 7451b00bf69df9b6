#include "LibraryFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::storedBytes;
using test::storedChange;
using test::storedReading;
using test::storedReview;

class HandOverTest : public test::LibraryFixture
{
protected:
    HandOverTest()
        : m_colleague(SqliteLibrary::open(path(u"colleague.db"_s)).value())
    {
    }

    QString handed() const { return path(u"quý 1.tem"_s); }
    ReportLibrary &colleague() { return *m_colleague; }
    /// Adds report 1 with amendments to the colleague's library and writes its file.
    void handOver(const std::vector<Amendment> &amendments)
    {
        const auto added = colleague().add(storedBytes(1), storedReading(1));
        ASSERT_TRUE(added);
        for (const Amendment &amendment : amendments)
            ASSERT_TRUE(colleague().setAmendment(added->id, amendment));
        ASSERT_TRUE(colleague().handOver(added->id, handed()));
    }
    QJsonObject json() const { return QJsonDocument::fromJson(test::contentOf(handed())).object(); }
    void writeJson(const QJsonObject &object) const
    {
        test::writeContent(handed(), QJsonDocument(object).toJson());
    }

private:
    std::unique_ptr<SqliteLibrary> m_colleague;
};

TEST_F(HandOverTest, BringsAReportWithItsAmendments)
{
    handOver({storedChange(1, 1200), storedReview(1, ReviewState::Checked)});
    add(2);
    const auto taken = library().takeOver(handed());
    ASSERT_TRUE(taken) << qPrintable(taken.error().detail);
    EXPECT_TRUE(taken->isNew);
    EXPECT_EQ(taken->merge.added.size(), 2U);
    EXPECT_EQ(library().reading(taken->id), storedReading(1));
    EXPECT_EQ(library().bytes(taken->id), storedBytes(1));
    EXPECT_EQ(library().amendments(taken->id), colleague().amendments({1}));
}

TEST_F(HandOverTest, AddsWhatOneLacksAndKeepsWhatOneHas)
{
    const Amendment theirs = storedChange(1, 1200);
    handOver({theirs, storedReview(1, ReviewState::Checked)});
    const ReportId id = add(1);
    Amendment own = storedChange(1, 1300);
    own.author = u"Trần Thị B"_s;
    ASSERT_TRUE(library().setAmendment(id, own));
    const auto taken = library().takeOver(handed());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->id, id);
    EXPECT_FALSE(taken->isNew);
    EXPECT_EQ(taken->merge, (Merge{.added = {storedReview(1, ReviewState::Checked)},
                                   .conflicts = {{own, theirs}},
                                   .misplaced = {}}));
    EXPECT_EQ(library().amendments(id)->at(keyOf(own)), own);
    EXPECT_EQ(library().amendments(id)->size(), 2U);
}

TEST_F(HandOverTest, TakenOverTwiceChangesNothing)
{
    handOver({storedChange(1, 1200)});
    const auto first = library().takeOver(handed());
    const QStringList before = test::dumpOf(file());
    const auto second = library().takeOver(handed());
    EXPECT_EQ(*second, (TakenOver{first->id, false, {}}));
    EXPECT_EQ(test::dumpOf(file()), before);
}

TEST_F(HandOverTest, TheSameSaidBySomebodyElseIsNoConflict)
{
    handOver({storedChange(1, 1200)});
    const ReportId id = add(1);
    Amendment own = storedChange(1, 1200);
    own.author = u"Trần Thị B"_s;
    ASSERT_TRUE(library().setAmendment(id, own));
    EXPECT_EQ(library().takeOver(handed())->merge, Merge{});
    EXPECT_EQ(library().amendments(id)->at(keyOf(own)), own);
}

TEST_F(HandOverTest, LeavesOnesOwnReading)
{
    handOver({});
    Reading newer = storedReading(1);
    newer.reader = u"0.2.0"_s;
    const auto own = library().add(storedBytes(1), newer);
    ASSERT_TRUE(library().takeOver(handed()));
    EXPECT_EQ(library().reading(own->id), newer);
    EXPECT_EQ(library().revisions(own->id)->size(), 1U);
}

TEST_F(HandOverTest, TellsWhatHasNoPlaceInOnesOwnText)
{
    handOver({storedChange(1, 1200)});
    Reading other = storedReading(1);
    other.report.text.prepend(u"• "_s);
    const auto own = library().add(storedBytes(1), other);
    const auto taken = library().takeOver(handed());
    ASSERT_TRUE(taken);
    EXPECT_EQ(taken->merge, (Merge{.added = {}, .conflicts = {}, .misplaced = {storedChange(1, 1200)}}));
    EXPECT_EQ(library().amendments(own->id), Amendments());
}

TEST_F(HandOverTest, BringsBackWhatWasRemoved)
{
    handOver({storedChange(1, 1200)});
    const ReportId id = add(1);
    ASSERT_TRUE(library().remove(id));
    EXPECT_EQ(library().takeOver(handed())->id, id);
    EXPECT_EQ(library().amendments(id)->size(), 1U);
}

TEST_F(HandOverTest, ReplacesAnEarlierFileAndLeavesNothingElse)
{
    test::writeContent(handed(), "earlier");
    handOver({});
    EXPECT_TRUE(library().takeOver(handed()));
    EXPECT_FALSE(filesInFolder().join(u' ').contains(u".part"_s));
}

TEST_F(HandOverTest, MustBeWrittenWhereThereIsAFolder)
{
    const ReportId id = add(1);
    EXPECT_EQ(library().handOver(id, path(u"no/such/folder.tem"_s)).error().code, Error::Code::WriteFailed);
    EXPECT_EQ(library().handOver(id, path({})).error().code, Error::Code::IsFolder);
    EXPECT_EQ(library().handOver(id, u"/dev/full/quý.tem"_s).error().file, u"/dev/full/quý.tem"_s);
    EXPECT_EQ(library().handOver({77}, handed()).error().code, Error::Code::NotFound);
    EXPECT_FALSE(QFile::exists(handed()));
}

struct BrokenFile
{
    const char *name;
    const char *key;
    QJsonValue value;
    Error::Code code;
    const char *detail;
};

class BrokenHandOver : public HandOverTest, public testing::WithParamInterface<BrokenFile>
{
};

TEST_P(BrokenHandOver, IsRefusedWhole)
{
    handOver({storedChange(1, 1200)});
    QJsonObject object = json();
    object.insert(QLatin1StringView(GetParam().key), GetParam().value);
    writeJson(object);
    const QStringList before = test::dumpOf(file());
    const auto taken = library().takeOver(handed());
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, GetParam().code);
    EXPECT_EQ(taken.error().detail.toStdString(), GetParam().detail);
    EXPECT_EQ(taken.error().file, handed());
    EXPECT_EQ(test::dumpOf(file()), before);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BrokenHandOver,
    testing::Values(BrokenFile{"NoHandOver", "tem", QJsonValue(), Error::Code::NotAHandOver, ""},
                    BrokenFile{"NewerSchema", "schema", 2, Error::Code::LibraryTooNew, ""},
                    BrokenFile{"OtherBytes", "bytes", u"aGVsbG8="_s, Error::Code::BadReport, "bytes"},
                    BrokenFile{"OtherText", "text", u"Quý II"_s, Error::Code::BadReport, "text"},
                    BrokenFile{"NoReport", "report", QJsonValue(), Error::Code::BadReport, "schema"},
                    BrokenFile{"NoAmendment", "amendments", QJsonArray{1}, Error::Code::BadReport, "span"}),
    [](const auto &row) { return std::string(row.param.name); });

TEST_F(HandOverTest, RefusesOtherFiles)
{
    EXPECT_EQ(library().takeOver(path(u"không có.tem"_s)).error().code, Error::Code::NotFound);
    EXPECT_EQ(library().takeOver(path({})).error().code, Error::Code::IsFolder);
    EXPECT_EQ(library().takeOver(file()).error().code, Error::Code::NotAHandOver);
    handOver({storedChange(1, 1200)});
    const QByteArray whole = test::contentOf(handed());
    for (const double part : {0.0, 0.3, 0.9}) {
        test::writeContent(handed(), whole.first(qsizetype(double(whole.size()) * part)));
        EXPECT_EQ(library().takeOver(handed()).error().code, Error::Code::NotAHandOver);
    }
}

} // namespace
} // namespace tem
