#include "items/ErrorText.h"
#include "items/PeriodText.h"
#include "items/ReportTitle.h"
#include "items/SentenceText.h"
#include "items/VietnameseText.h"
#include "models/items/MakeFigure.h"
#include "support/SampleReport.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

TEST(VietnameseOrder, PutsLettersAndTonesWhereADictionaryHasThem)
{
    QStringList names{u"Đồng Tháp"_s, u"Hà Nội"_s,   u"Đắk Lắk"_s, u"Ninh Bình"_s, u"An Giang"_s,
                      u"Đà Nẵng"_s,   u"Bạc Liêu"_s, u"Bắc Kạn"_s, u"Bà Rịa"_s,    u"Bắc Ninh"_s};
    std::sort(names.begin(), names.end(), vietnameseLess);
    EXPECT_EQ(names, (QStringList{u"An Giang"_s, u"Bà Rịa"_s, u"Bạc Liêu"_s, u"Bắc Kạn"_s, u"Bắc Ninh"_s,
                                  u"Đà Nẵng"_s, u"Đắk Lắk"_s, u"Đồng Tháp"_s, u"Hà Nội"_s, u"Ninh Bình"_s}));
    EXPECT_TRUE(vietnameseLess(u"Dương"_s, u"Đa"_s));
    QStringList tones{u"mạ"_s, u"mã"_s, u"má"_s, u"mà"_s, u"mả"_s, u"ma"_s};
    std::sort(tones.begin(), tones.end(), vietnameseLess);
    EXPECT_EQ(tones, (QStringList{u"ma"_s, u"mà"_s, u"mả"_s, u"mã"_s, u"má"_s, u"mạ"_s}));
}

struct SearchRow
{
    const char *name;
    QString typed;
    bool found;
};

class Search : public testing::TestWithParam<SearchRow>
{
};

TEST_P(Search, WorksWithAndWithoutDiacritics)
{
    EXPECT_EQ(SearchText(GetParam().typed).matches(u"Giá trị giao dịch Đà Nẵng"_s), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    All, Search,
    testing::Values(SearchRow{"Nothing", u""_s, true}, SearchRow{"Plain", u"gia tri"_s, true},
                    SearchRow{"Marked", u"giá trị"_s, true}, SearchRow{"Capitals", u"GIÁ TRỊ"_s, true},
                    SearchRow{"WrongMark", u"già trị"_s, false}, SearchRow{"PlainD", u"da nang"_s, true},
                    SearchRow{"BarredD", u"đà"_s, true},
                    SearchRow{"Decomposed", u"giá trị"_s.normalized(QString::NormalizationForm_D), true},
                    SearchRow{"Missing", u"doanh số"_s, false}),
    [](const auto &row) { return std::string(row.param.name); });

struct PeriodRow
{
    const char *name;
    PeriodKind kind;
    QDate from;
    QDate to;
    QString title;
    QString dates;
};

class PeriodName : public testing::TestWithParam<PeriodRow>
{
    const test::VietnameseTexts vietnamese;
};

TEST_P(PeriodName, IsTheUsualOne)
{
    Period period;
    period.kind = GetParam().kind;
    period.from = GetParam().from;
    period.to = GetParam().to;
    EXPECT_EQ(periodTitle(period), GetParam().title);
    EXPECT_EQ(periodDates(period), GetParam().dates);
}

TEST(ReportTitle, IsThePeriodWhereNoLineIsAHeading)
{
    const test::VietnameseTexts vietnamese;
    Report report;
    report.text = u"Một câu văn, không có tiêu đề."_s;
    report.source.name = u"a.txt"_s;
    Period period;
    period.from = QDate(2023, 1, 1);
    period.to = QDate(2023, 6, 30);
    report.periods.push_back(period);
    EXPECT_EQ(reportTitle(report), u"Báo cáo 6 tháng đầu năm 2023"_s);
}

INSTANTIATE_TEST_SUITE_P(
    All, PeriodName,
    testing::Values(PeriodRow{"HalfYear", PeriodKind::Span, QDate(2023, 1, 1), QDate(2023, 6, 30),
                              u"6 tháng đầu năm 2023"_s, u"01/01/2023 – 30/06/2023"_s},
                    PeriodRow{"NineMonths", PeriodKind::Span, QDate(2023, 1, 1), QDate(2023, 9, 30),
                              u"9 tháng đầu năm 2023"_s, u"01/01/2023 – 30/09/2023"_s},
                    PeriodRow{"SecondHalf", PeriodKind::Span, QDate(2023, 7, 1), QDate(2023, 12, 31),
                              u"6 tháng cuối năm 2023"_s, u"01/07/2023 – 31/12/2023"_s},
                    PeriodRow{"Quarter", PeriodKind::Span, QDate(2024, 4, 1), QDate(2024, 6, 30),
                              u"quý II năm 2024"_s, u"01/04/2024 – 30/06/2024"_s},
                    PeriodRow{"Month", PeriodKind::Span, QDate(2024, 2, 1), QDate(2024, 2, 29),
                              u"tháng 2 năm 2024"_s, u"01/02/2024 – 29/02/2024"_s},
                    PeriodRow{"Year", PeriodKind::Span, QDate(2022, 1, 1), QDate(2022, 12, 31), u"năm 2022"_s,
                              u"01/01/2022 – 31/12/2022"_s},
                    PeriodRow{"Week", PeriodKind::Span, QDate(2024, 3, 4), QDate(2024, 3, 10),
                              u"04/03/2024 – 10/03/2024"_s, u"04/03/2024 – 10/03/2024"_s},
                    PeriodRow{"AsOf", PeriodKind::AsOf, QDate(), QDate(2023, 6, 30), u"tính đến 30/06/2023"_s,
                              u"tính đến 30/06/2023"_s},
                    PeriodRow{"Cumulative", PeriodKind::Cumulative, QDate(), QDate(2023, 6, 30),
                              u"đến 30/06/2023"_s, u"đến 30/06/2023"_s}),
    [](const auto &row) { return std::string(row.param.name); });

struct TitleRow
{
    const char *name;
    QString text;
    QString file;
    QString title;
};

class Title : public testing::TestWithParam<TitleRow>
{
    const test::VietnameseTexts vietnamese;
};

TEST_P(Title, IsTheFirstHeadingOrTheFileName)
{
    Report report;
    report.text = GetParam().text;
    report.source.name = GetParam().file;
    EXPECT_EQ(reportTitle(report), GetParam().title);
}

INSTANTIATE_TEST_SUITE_P(
    All, Title,
    testing::Values(TitleRow{"Heading", u"Kết quả 6 tháng đầu năm 2023\nHai sàn có 12 giao dịch."_s,
                             u"a.txt"_s, u"Kết quả 6 tháng đầu năm 2023"_s},
                    TitleRow{"Letterhead",
                             u"BỘ THÔNG TIN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-VBC\nBÁO CÁO\n"
                             u"Sơ kết 6 tháng\nNội dung."_s,
                             u"a.txt"_s, u"BÁO CÁO Sơ kết 6 tháng"_s},
                    TitleRow{"SentencesOnly", u"Ảnh: điểm cầu.\nHai sàn có 12 giao dịch."_s,
                             u"mau.thang-6.txt"_s, u"mau.thang-6"_s},
                    TitleRow{"Pasted", u"Hai sàn có 12 giao dịch."_s, QString(), u"Văn bản đã dán"_s},
                    TitleRow{"Empty", QString(), u"rong.txt"_s, u"rong"_s}),
    [](const auto &row) { return std::string(row.param.name); });

TEST(SentencesText, ListsNumbersAndLeavesOutNone)
{
    const test::VietnameseTexts vietnamese;
    EXPECT_EQ(sentencesText({}), QString());
    EXPECT_EQ(sentencesText({0}), QString());
    EXPECT_EQ(sentencesText({4}), u"câu 4"_s);
    EXPECT_EQ(sentencesText({3, 4, 5}), u"câu 3, 4, 5"_s);
}

class ErrorSentence : public testing::TestWithParam<Error::Code>
{
};

TEST_P(ErrorSentence, NamesTheFileAndWhatToDo)
{
    const Error error{GetParam(), u"báo cáo %2.txt"_s, 7, u"lý do."_s};
    const QString english = describe(error);
    const test::VietnameseTexts texts;
    const QString vietnamese = describe(error);
    for (const QString &sentence : {english, vietnamese}) {
        EXPECT_TRUE(sentence.contains(u"báo cáo %2.txt"_s)) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
    }
    EXPECT_NE(english, vietnamese);
}

INSTANTIATE_TEST_SUITE_P(All, ErrorSentence,
                         testing::Values(Error::Code::NotFound, Error::Code::IsFolder,
                                         Error::Code::NoPermission, Error::Code::ReadFailed,
                                         Error::Code::Empty, Error::Code::TooLarge, Error::Code::NotText,
                                         Error::Code::UnsupportedFormat, Error::Code::UnknownEncoding,
                                         Error::Code::Cancelled, Error::Code::BadCatalogue,
                                         Error::Code::WriteFailed));

TEST(ErrorSentence, GivesLineAndReasonOfACatalogue)
{
    const test::VietnameseTexts vietnamese;
    EXPECT_EQ(describe({Error::Code::BadCatalogue, u"san.json"_s, 7, u"thiếu dấu phẩy."_s}),
              u"Tệp danh mục san.json có lỗi ở dòng 7: thiếu dấu phẩy. Hãy sửa hoặc bỏ tệp này."_s);
    EXPECT_EQ(describe({Error::Code::NotText, {}, 0, {}}).left(12), u"văn bản đã d"_s);
}

} // namespace
} // namespace tem
