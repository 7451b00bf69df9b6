#include "catalogue/Catalogue.h"

#include "catalogue/ProvinceName.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

const QDate before2025(2023, 6, 30);
const QDate in2025(2025, 9, 30);

const Catalogue &builtIn()
{
    static const auto loaded = Catalogue::load({u":/catalogue"_s});
    if (!loaded)
        ADD_FAILURE() << loaded.error().file.toStdString() << ":" << loaded.error().line << ": "
                      << loaded.error().detail.toStdString();
    return *loaded;
}

TEST(Catalogue, HoldsTheIdsOfTheContract)
{
    for (const char *id : {"ocop_products", "products_listed", "transactions", "transaction_value",
                           "average_transaction_value", "training_courses", "training_participants",
                           "press_items", "households_trained", "households_listed", "accounts_created"})
        EXPECT_TRUE(builtIn().indicator(QString::fromLatin1(id))) << id;
    for (const char *id : {"voso", "postmart"})
        EXPECT_TRUE(builtIn().platform(QString::fromLatin1(id))) << id;
    for (const char *id : {"plan_made", "plan_in_progress", "studying", "considering", "not_assigned"})
        EXPECT_TRUE(builtIn().status(QString::fromLatin1(id))) << id;
    EXPECT_FALSE(builtIn().indicator(u"no such id"_s));
}

TEST(Catalogue, KnowsTheVintages)
{
    const std::vector<QDate> expected = {{2008, 8, 1}, {2025, 1, 1}, {2025, 7, 1}, {2026, 4, 30}};
    EXPECT_EQ(builtIn().vintages(), expected);
    EXPECT_EQ(builtIn().provinces(before2025).size(), 63U);
    EXPECT_EQ(builtIn().provinces({2025, 3, 1}).size(), 63U);
    EXPECT_EQ(builtIn().provinces(in2025).size(), 34U);
    EXPECT_EQ(builtIn().provinces({2027, 1, 1}).size(), 34U);
    EXPECT_EQ(builtIn().vintage({1999, 1, 1}), QDate(2008, 8, 1));
    EXPECT_EQ(builtIn().vintage({2025, 6, 30}), QDate(2025, 1, 1));
    EXPECT_EQ(builtIn().vintage({2025, 7, 1}), QDate(2025, 7, 1));
}

TEST(Catalogue, ACodeMeansWhatItMeantAtItsTime)
{
    EXPECT_EQ(builtIn().province(u"44"_s, before2025)->name, u"Quảng Bình"_s);
    EXPECT_EQ(builtIn().province(u"44"_s, in2025)->name, u"Quảng Trị"_s);
    EXPECT_EQ(builtIn().province(u"46"_s, before2025)->kind, u"tỉnh"_s);
    EXPECT_EQ(builtIn().province(u"46"_s, {2025, 1, 1})->name, u"Huế"_s);
    EXPECT_EQ(builtIn().province(u"75"_s, {2026, 4, 29})->kind, u"tỉnh"_s);
    EXPECT_EQ(builtIn().province(u"75"_s, {2026, 4, 30})->kind, u"thành phố trực thuộc trung ương"_s);
    EXPECT_FALSE(builtIn().province(u"10"_s, in2025));
}

TEST(Catalogue, EverySuccessorIsInForce)
{
    for (const Province &province : builtIn().provinces(before2025))
        EXPECT_TRUE(builtIn().province(province.successor, in2025)) << province.name.toStdString();
}

TEST(Catalogue, NoTwoUnitsOfAVintageShareAFoldedName)
{
    for (const QDate &vintage : builtIn().vintages()) {
        QSet<QString> names;
        for (const Province &province : builtIn().provinces(vintage)) {
            QSet<QString> own{foldedProvinceName(province.name)};
            for (const QString &alias : province.aliases)
                own.insert(foldedProvinceName(alias));
            for (const QString &name : std::as_const(own))
                EXPECT_FALSE(names.contains(name)) << name.toStdString();
            names.unite(own);
        }
    }
}

struct Spelling
{
    const char *written;
    const char *code;
};

class ProvinceSpelling : public testing::TestWithParam<Spelling>
{
};

TEST_P(ProvinceSpelling, IsFound)
{
    const Province *found = builtIn().provinceByName(QString::fromUtf8(GetParam().written), before2025);
    ASSERT_TRUE(found) << GetParam().written;
    EXPECT_EQ(found->code.toStdString(), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(Spellings, ProvinceSpelling,
                         testing::Values(Spelling{"Khánh Hòa", "56"}, Spelling{"Khánh Hoà", "56"},
                                         Spelling{"KHÁNH HÒA", "56"}, Spelling{"tỉnh Khánh Hòa", "56"},
                                         Spelling{"Thừa Thiên - Huế", "46"}, Spelling{"Thừa Thiên–Huế", "46"},
                                         Spelling{"TT-Huế", "46"}, Spelling{"BR-VT", "77"},
                                         Spelling{"Bà Rịa – Vũng Tàu", "77"}, Spelling{"TP.HCM", "79"},
                                         Spelling{"TP. Hồ Chí Minh", "79"},
                                         Spelling{"Thành phố Hồ Chí Minh", "79"}, Spelling{"Đăk Lăk", "66"},
                                         Spelling{"Đắc Nông", "67"}, Spelling{"Kontum", "62"},
                                         Spelling{"Tp. Cần Thơ", "92"}, Spelling{"Gia-Lai", "64"}));

TEST(Catalogue, DoesNotKnowOtherNames)
{
    EXPECT_FALSE(builtIn().provinceByName(u"Thái Bình Dương", before2025));
    EXPECT_FALSE(builtIn().provinceByName(u"", before2025));
    EXPECT_FALSE(builtIn().provinceByName(u"Hà Tây", before2025));
}

/// A folder of the user's own with one file.
class UserFolder
{
public:
    explicit UserFolder(const QByteArray &content)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            ADD_FAILURE() << "cannot write " << path().toStdString();
    }

    QString path() const { return m_folder.filePath(u"mine.json"_s); }
    Result<Catalogue> load() const { return Catalogue::load({u":/catalogue"_s, m_folder.path()}); }

private:
    QTemporaryDir m_folder;
};

TEST(Catalogue, AUserFolderAddsAndReplacesEntries)
{
    const UserFolder folder(R"({"platforms": [
        {"id": "foodmap", "name": {"vi": "FoodMap", "en": "FoodMap"}, "phrases": ["foodmap"]},
        {"id": "voso", "name": {"vi": "Sàn Vỏ sò", "en": "Voso"}, "phrases": ["vỏ sò"]}]})");
    const auto catalogue = folder.load();
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->platforms().size(), builtIn().platforms().size() + 1);
    EXPECT_EQ(catalogue->platform(u"foodmap"_s)->name.vi, u"FoodMap"_s);
    EXPECT_EQ(catalogue->platform(u"voso"_s)->name.vi, u"Sàn Vỏ sò"_s);
    EXPECT_EQ(catalogue->platforms().front().id, builtIn().platforms().front().id);
}

struct BrokenFile
{
    const char *name;
    const char *content;
    int line;
    const char *reason;
};

class BrokenCatalogue : public testing::TestWithParam<BrokenFile>
{
};

TEST_P(BrokenCatalogue, IsReportedWithFileLineAndReason)
{
    const UserFolder folder(GetParam().content);
    const auto catalogue = folder.load();
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().code, Error::Code::BadCatalogue);
    EXPECT_EQ(catalogue.error().file, folder.path());
    EXPECT_EQ(catalogue.error().line, GetParam().line);
    EXPECT_TRUE(catalogue.error().detail.contains(QString::fromUtf8(GetParam().reason)))
        << catalogue.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenCatalogue,
    testing::Values(
        BrokenFile{"NoJson", "{\"platforms\": [\n  {\"id\": \"a\",,}\n]}", 2, "object"},
        BrokenFile{"NoObject", "[1, 2]", 1, "object of lists"},
        BrokenFile{"NoList", "{\n\"platforms\": 3}", 2, "must be a list"},
        BrokenFile{"NoObjects", "{\n\n\"platforms\": [\"voso\"]}", 3, "objects alone"},
        BrokenFile{"UnknownList", "{\"platform\": [\n{\"id\": \"a\"}]}", 2, "unknown list"},
        BrokenFile{"NoId",
                   "{\"platforms\": [\n{\"id\": \"a\", \"name\": {\"vi\": \"A\", \"en\": \"A\"}, "
                   "\"phrases\": [\"a\"]},\n"
                   "{\"name\": {\"vi\": \"B\", \"en\": \"B\"}, \"phrases\": [\"b }\"]}]}",
                   3, "“id”"},
        BrokenFile{"OneLanguage",
                   "{\"platforms\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\"}, \"phrases\": [\"a\"]}]}", 1,
                   "“name”"},
        BrokenFile{
            "NoPhrases",
            "{\"statuses\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\", \"en\": \"A\"}, \"phrases\": []}]}", 1,
            "“phrases”"},
        BrokenFile{"TypingError",
                   "{\"units\": [\n\n{\"id\": \"mẹt\", \"kind\": \"counted\", \"phrase\": [\"mẹt\"], "
                   "\"phrases\": [\"mẹt\"]}]}",
                   3, "unknown key “phrase”"},
        BrokenFile{"UnknownKind",
                   "{\"units\": [{\"id\": \"mẹt\", \"kind\": \"weighed\", \"phrases\": [\"mẹt\"]}]}", 1,
                   "unknown kind"},
        BrokenFile{
            "UnknownRule",
            "{\"indicators\": [{\"id\": \"a\", \"name\": {\"vi\": \"A\", \"en\": \"A\"}, \"unit\": \"hộ\", "
            "\"rules\": [\"summe\"]}]}",
            1, "unknown rule"},
        BrokenFile{"BadDate",
                   "{\"provinces\": [{\"code\": \"01\", \"name\": \"X\", \"kind\": \"tỉnh\", \"since\": "
                   "\"2025-13-01\"}]}",
                   1, "“since”"},
        BrokenFile{"BadCode",
                   "{\"provinces\": [{\"code\": \"1\", \"name\": \"X\", \"kind\": \"tỉnh\", \"since\": "
                   "\"2025-01-01\"}]}",
                   1, "“code”"}),
    [](const auto &row) { return row.param.name; });

TEST(Catalogue, AMissingFolderIsAnError)
{
    const auto catalogue = Catalogue::load({u"/no/such/folder"_s});
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().code, Error::Code::BadCatalogue);
}

} // namespace
} // namespace tem
