#include "items/LibraryModel.h"

#include "support/SampleReport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

LibraryEntry entry(qint64 id, const QString &name, QDate from, QDate to, int failing = 0)
{
    LibraryEntry entry;
    entry.id = {id};
    entry.source.name = name;
    entry.period = {.id = u"p1"_s, .kind = PeriodKind::Span, .from = from, .to = to, .span = {}, .quote = {}};
    entry.figures = 15;
    entry.checks = 7;
    entry.failingChecks = failing;
    return entry;
}

class LibraryModelTest : public testing::Test
{
protected:
    LibraryModelTest()
    {
        LibraryEntry undated = entry(4, {}, {}, {});
        undated.checks = 0;
        LibraryEntry opened = entry(1, u"Đắk Lắk.txt"_s, {2022, 1, 1}, {2022, 6, 30});
        opened.openedAt = QDateTime({2026, 11, 2}, {8, 5}, Qt::UTC);
        opened.corrected = 1;
        opened.reviewed = 3;
        model.setEntries({opened, entry(2, u"bao-cao.docx"_s, {2021, 7, 1}, {2021, 12, 31}, 1),
                          entry(3, u"quy.txt"_s, {2022, 4, 1}, {2022, 6, 30}), undated});
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < shown.rowCount(); ++row)
            names.append(shown.index(row, static_cast<int>(LibraryModel::Column::Name)).data().toString());
        return names;
    }
    QString text(int row, LibraryModel::Column column) const
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
    void sort(LibraryModel::Column column, Qt::SortOrder order)
    {
        shown.sort(static_cast<int>(column), order);
    }

    test::VietnameseTexts texts;
    LibraryModel model;
    QAbstractItemModelTester tester{&model};
    LibraryFilterModel shown{model};
    QAbstractItemModelTester shownTester{&shown};
};

TEST_F(LibraryModelTest, saysWhatIsKnownOfEachReport)
{
    EXPECT_EQ(text(0, LibraryModel::Column::Period), u"6 tháng đầu năm 2022"_s);
    EXPECT_EQ(text(0, LibraryModel::Column::Checks), u"✓ 7 khớp"_s);
    EXPECT_EQ(text(0, LibraryModel::Column::Opened), u"02/11/2026 08:05"_s);
    EXPECT_EQ(text(0, LibraryModel::Column::Review), u"1 đã sửa · 3 trong 15 đã kiểm"_s);
    EXPECT_EQ(text(1, LibraryModel::Column::Review), u"chưa kiểm"_s);
    EXPECT_EQ(text(1, LibraryModel::Column::Checks), u"✕ 1 trong 7 lệch"_s);
    EXPECT_EQ(text(1, LibraryModel::Column::Opened), u"chưa mở"_s);
    EXPECT_EQ(text(3, LibraryModel::Column::Period), u"không nêu kỳ"_s);
    EXPECT_EQ(text(3, LibraryModel::Column::Name), u"Văn bản đã dán"_s);
    EXPECT_EQ(text(3, LibraryModel::Column::Checks), u"không có"_s);
    EXPECT_EQ(model.summary(), u"4 báo cáo, từ 01/07/2021 đến 30/06/2022"_s);
}

TEST_F(LibraryModelTest, keepsTheOrderOfTheLibraryUntilItIsSorted)
{
    const QStringList asGiven = names();
    EXPECT_EQ(asGiven.front(), u"Đắk Lắk.txt"_s);
    sort(LibraryModel::Column::Period, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"Văn bản đã dán"_s, u"bao-cao.docx"_s, u"quy.txt"_s, u"Đắk Lắk.txt"_s}));
    sort(LibraryModel::Column::Name, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"bao-cao.docx"_s, u"Đắk Lắk.txt"_s, u"quy.txt"_s, u"Văn bản đã dán"_s}));
    sort(LibraryModel::Column::Checks, Qt::DescendingOrder);
    EXPECT_EQ(names().front(), u"bao-cao.docx"_s);
    shown.sort(-1);
    EXPECT_EQ(names(), asGiven);
}

TEST_F(LibraryModelTest, findsByNameAndPeriodWithOrWithoutMarks)
{
    struct Row
    {
        const char *words;
        int found;
    };
    for (const Row &row : {Row{"", 4}, Row{"dak", 1}, Row{"Đắk", 1}, Row{"2022", 2}, Row{"quy ii", 1},
                           Row{"2022 dau", 1}, Row{"30/06/2022", 2}, Row{"không nêu", 1}, Row{"xyz", 0}}) {
        shown.setText(QString::fromUtf8(row.words));
        EXPECT_EQ(shown.rowCount(), row.found) << row.words;
    }
}

TEST_F(LibraryModelTest, anEmptyLibraryHasNothingToSum)
{
    model.setEntries({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.summary(), QString());
}

} // namespace

} // namespace tem
