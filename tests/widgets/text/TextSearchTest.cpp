#include "text/TextSearch.h"

#include <gtest/gtest.h>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Row
{
    const char *name;
    QString text;
    QString words;
    std::vector<QString> found;
};
} // namespace

TEST(TextSearch, FindsWords)
{
    const std::vector<Row> rows = {
        {"without diacritics",
         u"Tại Quảng Nam và quang nam"_s,
         u"quang nam"_s,
         {u"Quảng Nam"_s, u"quang nam"_s}},
        {"with diacritics", u"Quảng trường quang đãng"_s, u"quảng"_s, {u"Quảng"_s}},
        {"with some diacritics", u"hội nghị, hôi nghị"_s, u"hội nghi"_s, {u"hội nghị"_s}},
        {"đ is d", u"Đề án, đồng, dong"_s, u"dong"_s, {u"đồng"_s, u"dong"_s}},
        {"typed decomposed", u"Bình Phước"_s, u"Bi\u0300nh"_s, {u"Bình"_s}},
        {"a number", u"813.750 giao dịch"_s, u"813.750"_s, {u"813.750"_s}},
        {"across a line break", u"Khánh\nHòa"_s, u"khanh hoa"_s, {u"Khánh\nHòa"_s}},
        {"a no-break space", u"217,1\u00a0tỷ"_s, u"217,1 tỷ"_s, {u"217,1\u00a0tỷ"_s}},
        {"beyond the BMP", u"\U0001F4C8 tăng"_s, u"tăng"_s, {u"tăng"_s}},
        {"only spaces", u"a  b"_s, u"  "_s, {}},
        {"nothing to find", u"Vỏ sò"_s, u"Postmart"_s, {}},
        {"not overlapping", u"aaaa"_s, u"aa"_s, {u"aa"_s, u"aa"_s}},
    };
    for (const Row &row : rows) {
        std::vector<QString> found;
        for (const TextMatch &match : TextSearch(row.text).find(row.words))
            found.push_back(row.text.mid(match.begin.value, match.end.value - match.begin.value));
        EXPECT_EQ(found, row.found) << row.name;
    }
}

} // namespace tem
