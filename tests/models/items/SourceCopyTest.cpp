#include "items/SourceCopy.h"

#include "items/ReportModels.h"
#include "items/SelectionDetails.h"
#include "support/SampleReport.h"

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

class SourceCopyTest : public testing::Test
{
protected:
    SourceCopyTest() { m_models.setReport(test::sampleReport()); }

    SourceCopy copy() const
    {
        return sourceCopy(m_models, selectionDetails(m_models, m_models.selection()->current()));
    }

    test::VietnameseTexts m_vietnamese;
    ReportModels m_models{test::catalogue()};
};

TEST_F(SourceCopyTest, IsEmptyWhereNothingIsSelected)
{
    EXPECT_EQ(copy(), SourceCopy());
}

TEST_F(SourceCopyTest, CarriesUnitSentenceAndReport)
{
    m_models.selection()->selectFigure(u"f13"_s);
    ASSERT_EQ(m_models.report().figure(u"f13"_s)->quote, u"4.354.205"_s);
    EXPECT_EQ(copy().text,
              u"Vỏ sò · Lượt người dự đào tạo: 4.354.205\u00A0người\n"
              u"Tỷ trọng trong tổng: 51,8\u00A0% (tính toán: 4.354.205 ÷ 8.412.839)\n"
              u"“Các địa phương mở 568 khóa tập huấn, có 8.412.839 lượt người dự (Vỏ sò: 4.354.205 người; "
              u"Postmart: 4.058.634 người).”\n"
              u"Báo cáo 6 tháng đầu năm 2023, câu 5 (mau-6-thang-2023.txt)"_s);
}

TEST_F(SourceCopyTest, MarksTheNumberInItsSentenceForWordProcessors)
{
    m_models.selection()->selectFigure(u"f13"_s);
    const QString html = copy().html;
    EXPECT_TRUE(html.contains(u"<b>4.354.205\u00A0người</b>"_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"(Vỏ sò: <b>4.354.205</b> người; Postmart:"_s)) << html.toStdString();
}

TEST_F(SourceCopyTest, SaysThatAComputedNumberIsComputedAndHow)
{
    m_models.selection()->selectDerived(u"average_transaction_value/voso"_s);
    const QStringList lines = copy().text.split(u'\n');
    EXPECT_EQ(
        lines.value(0),
        u"Vỏ sò · Bình quân 1 giao dịch: ≈\u00A0401\u00A0nghìn\u00A0đồng (tính toán: 69,6\u00A0tỷ ÷ 173.745)"_s);
    EXPECT_EQ(lines.value(1), u"Vỏ sò · Giá trị giao dịch: 69,6\u00A0tỷ\u00A0đồng"_s);
    EXPECT_EQ(lines.value(2), u"Vỏ sò · Giao dịch qua sàn: 173.745\u00A0giao\u00A0dịch"_s);
    EXPECT_TRUE(copy().html.contains(u"<b><i>≈\u00A0401\u00A0nghìn\u00A0đồng</i></b>"_s));
}

TEST_F(SourceCopyTest, SaysWhatAProvincesStatusIs)
{
    m_models.selection()->selectProvince(u"56"_s);
    EXPECT_TRUE(copy().text.startsWith(u"Quyết định 468/QĐ-TTg: Khánh Hòa (Đã khảo sát, không giao)\n“"_s))
        << copy().text.toStdString();
    m_models.selection()->selectProvince(u"89"_s);
    EXPECT_EQ(copy().text, u"Quyết định 468/QĐ-TTg: An Giang (chưa nêu tên trong báo cáo)\n"
                           u"Báo cáo 6 tháng đầu năm 2023 (mau-6-thang-2023.txt)"_s);
}

TEST_F(SourceCopyTest, EscapesMarkup)
{
    Report report = test::sampleReport();
    report.source.name = u"<b>&.txt"_s;
    m_models.setReport(report);
    m_models.selection()->selectFigure(u"f1"_s);
    EXPECT_TRUE(copy().html.contains(u"(&lt;b&gt;&amp;.txt)"_s));
    EXPECT_TRUE(copy().text.contains(u"(<b>&.txt)"_s));
}

} // namespace
} // namespace tem
