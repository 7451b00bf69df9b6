#include "items/SearchModel.h"

#include "items/ReportModels.h"
#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using Kind = ReportSelection::Kind;

class SearchModelTest : public testing::Test
{
protected:
    SearchModelTest()
    {
        m_models.setReport(test::sampleReport());
        m_search.setCommands({{SearchKind::Page, 0, u"Tổng quan"_s, u"Ctrl+1"_s},
                              {SearchKind::Page, 3, u"Triển khai theo tỉnh"_s, u"Ctrl+4"_s},
                              {SearchKind::Command, 7, u"Xuất PDF…"_s, u"Ctrl+E"_s}});
    }

    /// The kinds in the order in which their headings stand.
    QList<SearchKind> kinds() const
    {
        QList<SearchKind> kinds;
        for (int row = 0; row < m_search.rowCount(); ++row) {
            if (!m_search.index(row).data(SearchModel::HeadingRole).toString().isEmpty())
                kinds.append(m_search.result(row).kind);
        }
        return kinds;
    }
    const SearchResult *first(SearchKind kind) const
    {
        for (int row = 0; row < m_search.rowCount(); ++row) {
            if (m_search.result(row).kind == kind)
                return &m_search.result(row);
        }
        return nullptr;
    }
    static QStringList emphasised(const SearchResult &result)
    {
        QStringList words;
        for (const TextRange &place : result.titlePlaces)
            words.append(result.title.mid(place.begin, place.length));
        for (const TextRange &place : result.detailPlaces)
            words.append(result.detail.mid(place.begin, place.length));
        return words;
    }

    test::VietnameseTexts m_vietnamese;
    ReportModels m_models{test::catalogue()};
    SearchModel m_search{m_models};
    QAbstractItemModelTester m_tester{&m_search, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SearchModelTest, OffersPagesAndCommandsBeforeAnythingIsTyped)
{
    m_search.setQuery({});
    EXPECT_EQ(kinds(), (QList{SearchKind::Page, SearchKind::Command}));
    EXPECT_EQ(m_search.index(0).data(SearchModel::HeadingRole).toString(), u"Trang"_s);
}

TEST_F(SearchModelTest, FindsANumberHoweverItIsTyped)
{
    for (const QString &typed : {u"813750"_s, u"813.750"_s, u"813,75 nghìn"_s}) {
        m_search.setQuery(typed);
        ASSERT_GT(m_search.rowCount(), 0) << typed.toStdString();
        EXPECT_EQ(m_search.result(0).item, (ReportSelection::Item{Kind::Figure, u"f6"_s, -1}));
        EXPECT_EQ(m_search.result(0).detail.simplified(), u"813.750 giao dịch"_s);
    }
    m_search.setQuery(u"217,1"_s);
    EXPECT_EQ(m_search.result(0).item.id, u"f7"_s);
    EXPECT_EQ(m_search.index(0).data(SearchModel::HeadingRole).toString(), u"Số liệu (1)"_s);
}

TEST_F(SearchModelTest, FindsAFigureByWordsOfSeveralParts)
{
    m_search.setQuery(u"postmart giao dich qua"_s);
    ASSERT_GT(m_search.rowCount(), 0);
    EXPECT_EQ(m_search.result(0).item.id, u"f6"_s);
    EXPECT_EQ(emphasised(m_search.result(0)), (QStringList{u"Postmart"_s, u"Giao"_s, u"dịch"_s, u"qua"_s}));
    m_search.setQuery(u"postmart 813"_s);
    EXPECT_EQ(m_search.result(0).item.id, u"f6"_s);
    EXPECT_EQ(emphasised(m_search.result(0)), (QStringList{u"Postmart"_s, u"813"_s}));
}

TEST_F(SearchModelTest, FindsAProvinceWithAndWithoutDiacritics)
{
    for (const QString &typed : {u"khanh hoa"_s, u"Khánh Hòa"_s, u"khánh"_s}) {
        m_search.setQuery(typed);
        const SearchResult *province = first(SearchKind::Province);
        ASSERT_TRUE(province) << typed.toStdString();
        EXPECT_EQ(province->item, (ReportSelection::Item{Kind::Province, u"56"_s, -1}));
        EXPECT_EQ(kinds().front(), SearchKind::Province) << typed.toStdString();
    }
    m_search.setQuery(u"khành"_s);
    EXPECT_FALSE(first(SearchKind::Province));
}

TEST_F(SearchModelTest, ShowsASentenceAroundWhatWasFound)
{
    m_search.setQuery(u"can xem xet"_s);
    EXPECT_FALSE(first(SearchKind::Sentence));
    m_search.setQuery(u"con xem xet"_s);
    const SearchResult *sentence = first(SearchKind::Sentence);
    ASSERT_TRUE(sentence);
    EXPECT_EQ(sentence->detail, u"câu 7"_s);
    EXPECT_TRUE(sentence->title.startsWith(u"… "_s)) << sentence->title.toStdString();
    EXPECT_LT(sentence->title.size(), 200);
    EXPECT_EQ(emphasised(*sentence), (QStringList{u"còn"_s, u"xem"_s, u"xét"_s}));
    EXPECT_EQ(m_models.report().text.mid(sentence->begin.value, sentence->end.value - sentence->begin.value),
              u"còn"_s);
}

TEST_F(SearchModelTest, MarksComputedNumbers)
{
    m_search.setQuery(u"vo so binh quan"_s);
    const SearchResult *average = first(SearchKind::Figure);
    ASSERT_TRUE(average);
    EXPECT_TRUE(average->derived);
    EXPECT_EQ(average->item.kind, Kind::Derived);
    const QString spoken = m_search.index(static_cast<int>(average - &m_search.result(0)))
                               .data(Qt::AccessibleTextRole)
                               .toString();
    EXPECT_TRUE(spoken.endsWith(u"tính toán"_s)) << spoken.toStdString();
}

TEST_F(SearchModelTest, FindsPagesAndCommands)
{
    m_search.setQuery(u"xuat pdf"_s);
    EXPECT_EQ(m_search.result(0).kind, SearchKind::Command);
    EXPECT_EQ(m_search.result(0).id, 7);
    m_search.setQuery(u"tổng q"_s);
    EXPECT_EQ(m_search.result(0).kind, SearchKind::Page);
}

TEST_F(SearchModelTest, FindsNothingWhereNothingFits)
{
    m_search.setQuery(u"không hề có"_s);
    EXPECT_EQ(m_search.rowCount(), 0);
    EXPECT_TRUE(m_search.hasQuery());
}

TEST_F(SearchModelTest, ForgetsTheReportThatWasClosed)
{
    m_search.setQuery(u"813750"_s);
    EXPECT_GT(m_search.rowCount(), 0);
    m_models.clear();
    EXPECT_EQ(m_search.rowCount(), 0);
    m_search.setQuery(u"813750"_s);
    EXPECT_EQ(m_search.rowCount(), 0);
}

TEST_F(SearchModelTest, ListsTheBestOfVeryMany)
{
    Report report = test::sampleReport();
    const Figure figure = report.figures.front();
    for (int i = 0; i < 200; ++i) {
        report.figures.push_back(figure);
        report.figures.back().id = u"x%1"_s.arg(i);
    }
    m_models.setReport(report);
    m_search.setQuery(u"ocop"_s);
    EXPECT_EQ(m_search.index(0).data(SearchModel::HeadingRole).toString(),
              u"Số liệu (203, 50 kết quả đầu)"_s);
    EXPECT_LE(m_search.rowCount(), 60);
}

} // namespace
} // namespace tem
