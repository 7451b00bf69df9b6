#include "LibraryFixture.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using test::storedBytes;
using test::storedChange;
using test::storedCheckReview;
using test::storedReading;
using test::storedReview;

using StoredAmendments = test::LibraryFixture;

Amendments of(const std::vector<Amendment> &list)
{
    Amendments amendments;
    for (const Amendment &amendment : list)
        amendments.emplace(keyOf(amendment), amendment);
    return amendments;
}

TEST_F(StoredAmendments, AreNoneAtFirst)
{
    EXPECT_EQ(library().amendments(add(1)), Amendments());
}

TEST_F(StoredAmendments, AreKept)
{
    const ReportId id = add(1);
    const ReportId other = add(2);
    const std::vector<Amendment> made{storedChange(1, 1200), storedReview(1, ReviewState::Checked),
                                      storedCheckReview(1, ReviewState::Disputed)};
    for (const Amendment &amendment : made)
        ASSERT_TRUE(library().setAmendment(id, amendment));
    reopen();
    EXPECT_EQ(library().amendments(id), of(made));
    EXPECT_EQ(library().amendments(other), Amendments());
    EXPECT_EQ(library().reading(id), storedReading(1));
}

TEST_F(StoredAmendments, ReplaceTheOneOfTheirKey)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().setAmendment(id, storedChange(1, 1200)));
    ASSERT_TRUE(library().setAmendment(id, storedChange(1, 1300)));
    EXPECT_EQ(library().amendments(id), of({storedChange(1, 1300)}));
    Amendment rejection = storedChange(1, 0);
    rejection.content = FigureRejection{};
    ASSERT_TRUE(library().setAmendment(id, rejection));
    EXPECT_EQ(library().amendments(id), of({rejection}));
}

TEST_F(StoredAmendments, AreRemoved)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().setAmendment(id, storedChange(1, 1200)));
    ASSERT_TRUE(library().setAmendment(id, storedReview(1, ReviewState::Checked)));
    ASSERT_TRUE(library().removeAmendment(id, keyOf(storedChange(1, 1200))));
    ASSERT_TRUE(library().removeAmendment(id, keyOf(storedChange(1, 1200))));
    EXPECT_EQ(library().amendments(id), of({storedReview(1, ReviewState::Checked)}));
}

TEST_F(StoredAmendments, AreOfAReportThatIsThere)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().remove(id));
    for (const ReportId gone : {id, ReportId{77}}) {
        EXPECT_EQ(library().amendments(gone).error().code, Error::Code::NotFound);
        EXPECT_EQ(library().setAmendment(gone, storedChange(1, 1)).error().code, Error::Code::NotFound);
        EXPECT_EQ(library().removeAmendment(gone, keyOf(storedChange(1, 1))).error().code,
                  Error::Code::NotFound);
    }
}

TEST_F(StoredAmendments, AreCountedInTheList)
{
    const ReportId id = add(1);
    add(2);
    for (const Amendment &amendment : {storedChange(1, 1200), storedReview(1, ReviewState::Checked),
                                       storedCheckReview(1, ReviewState::Disputed)})
        ASSERT_TRUE(library().setAmendment(id, amendment));
    const auto entries = library().entries();
    ASSERT_EQ(entries->size(), 2U);
    EXPECT_EQ(entries->at(1).id, id);
    EXPECT_EQ(entries->at(1).corrected, 1);
    EXPECT_EQ(entries->at(1).reviewed, 1);
    EXPECT_EQ(entries->at(1).disputed, 1);
    EXPECT_EQ(entries->at(0).corrected + entries->at(0).reviewed + entries->at(0).disputed, 0);
}

TEST_F(StoredAmendments, ComeBackWithTheirReport)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().setAmendment(id, storedChange(1, 1200)));
    ASSERT_TRUE(library().remove(id));
    Reading newer = storedReading(1);
    newer.reader = u"0.2.0"_s;
    EXPECT_EQ(library().add(storedBytes(1), newer), (Added{id, false}));
    EXPECT_EQ(library().reading(id), storedReading(1))
        << "amendments are of the reading that they were made on";
    EXPECT_EQ(library().amendments(id), of({storedChange(1, 1200)}));
}

class Revisions : public StoredAmendments
{
protected:
    /// As a reader that drops the first word and rounds would have read it.
    static Reading newerReading()
    {
        Reading newer = storedReading(1);
        newer.reader = u"0.2.0"_s;
        newer.catalogue = u"decaf"_s;
        newer.report.text = newer.report.text.sliced(4);
        newer.report.figures.front().span = {{15}, {19}};
        newer.report.figures.front().hedge = Hedge::About;
        newer.report.checks.clear();
        return newer;
    }
    static Amendment followed()
    {
        Amendment amendment = storedChange(1, 1200);
        amendment.anchor.span = {{15}, {19}};
        return amendment;
    }
};

TEST_F(Revisions, AreOneAtFirst)
{
    const ReportId id = add(1);
    const auto revisions = library().revisions(id);
    ASSERT_EQ(revisions->size(), 1U);
    EXPECT_EQ(revisions->front().number, 1);
    EXPECT_EQ(revisions->front().reader, storedReading(1).reader);
    EXPECT_EQ(revisions->front().catalogue, storedReading(1).catalogue);
    EXPECT_LE(revisions->front().madeAt, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(library().revisions({77}).error().code, Error::Code::NotFound);
}

TEST_F(Revisions, CountFromTheTimeTheyAreMade)
{
    const ReportId id = add(1);
    ASSERT_TRUE(library().setAmendment(id, storedChange(1, 1200)));
    ASSERT_TRUE(library().setAmendment(id, storedReview(1, ReviewState::Disputed)));
    EXPECT_EQ(library().reread(id, newerReading(), of({followed()})), 2);
    reopen();
    EXPECT_EQ(library().reading(id), newerReading());
    EXPECT_EQ(library().amendments(id), of({followed()}));
    EXPECT_EQ(library().revisions(id)->back().reader, u"0.2.0"_s);
    const LibraryEntry entry = library().entries()->front();
    EXPECT_EQ(entry.checks, 0);
    EXPECT_EQ(entry.corrected, 1);
    EXPECT_EQ(entry.disputed, 0);
}

TEST_F(Revisions, LeaveTheOneBeforeWithAllItsAmendments)
{
    const ReportId id = add(1);
    const std::vector<Amendment> before{storedChange(1, 1200), storedReview(1, ReviewState::Disputed)};
    for (const Amendment &amendment : before)
        ASSERT_TRUE(library().setAmendment(id, amendment));
    ASSERT_TRUE(library().reread(id, newerReading(), of({followed()})));
    EXPECT_EQ(library().reading(id, 1), storedReading(1));
    EXPECT_EQ(library().amendments(id, 1), of(before));
    EXPECT_EQ(library().reading(id, 3).error().code, Error::Code::NotFound);
    EXPECT_EQ(library().amendments(id, 3).error().code, Error::Code::NotFound);
}

TEST_F(Revisions, AreNotMadeOfAReportThatIsNotThere)
{
    EXPECT_EQ(library().reread({77}, newerReading(), {}).error().code, Error::Code::NotFound);
}

} // namespace
} // namespace tem
