#include "widgets/pages/LongReports.h"

#include "support/ReportBuilder.h"

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {

/// A total with its parts by marketplace.
void addSplit(ReportBuilder &builder, const QString &indicator, const QString &label, const QString &unit,
              const QList<std::pair<QString, QString>> &parts, const QString &total)
{
    const auto add = [&](const QString &value) -> Figure & {
        Figure &figure = builder.add(value, unit);
        figure.indicator = indicator;
        figure.label = label;
        return figure;
    };
    const QString whole = add(total).id;
    for (const auto &[platform, value] : parts) {
        Figure &part = add(value);
        part.platform = platform;
        part.parent = whole;
    }
    builder.nextSentence();
}

} // namespace

Report longLabels()
{
    const QString third = u"Sàn thương mại điện tử nông sản của tổng công ty"_s;
    ReportBuilder builder;
    builder.addPeriod(u"p1"_s, {2023, 1, 1}, {2023, 6, 30});
    addSplit(builder, {},
             u"Số hộ sản xuất nông nghiệp được tạo tài khoản, cập nhật thông tin và tham gia bán hàng"_s,
             u"hộ sản xuất nông nghiệp"_s,
             {{u"voso"_s, u"1234567"_s}, {u"postmart"_s, u"7654321"_s}, {third, u"555"_s}}, u"8889443"_s);
    addSplit(builder, u"transactions"_s, {}, u"giao dịch"_s,
             {{u"voso"_s, u"1234567890"_s}, {u"postmart"_s, u"9876543210"_s}, {third, u"1"_s}},
             u"11111111101"_s);
    addSplit(builder, u"training_participants"_s, {}, u"lượt người"_s,
             {{u"voso"_s, u"4354205"_s}, {u"postmart"_s, u"4058634"_s}, {third, u"12"_s}}, u"8412851"_s);
    builder.add(u"568"_s, u"khóa đào tạo, bồi dưỡng và tập huấn trực tuyến"_s).indicator =
        u"training_courses"_s;
    Figure &hedged = builder.add(u"1234567890123"_s, u"tin, bài"_s);
    hedged.indicator = u"press_items"_s;
    hedged.hedge = Hedge::Almost;
    hedged.hedgeQuote = u"gần như đã đạt đến mức"_s;
    return builder.report();
}

Report manyIndicators(int count)
{
    ReportBuilder builder;
    for (int i = 1; i <= count; ++i)
        addSplit(builder, {}, u"Chỉ tiêu số %1 của chương trình đưa hộ sản xuất lên sàn"_s.arg(i), u"hộ"_s,
                 {{u"voso"_s, QString::number(100 * i)}, {u"postmart"_s, QString::number(37 * i)}},
                 QString::number(137 * i));
    return builder.report();
}

} // namespace tem::test
