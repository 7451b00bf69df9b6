#include "support/SampleReport.h"

#include "report/TextPositions.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace tem::test {

using namespace Qt::StringLiterals;

namespace {
QString sampleText(const QString &products)
{
    return u"Ảnh: điểm cầu Quảng Nam.\n"
           u"Sáu tháng đầu năm 2023, lĩnh vực bưu chính giữ được đà phát triển.\n"
           u"Hai sàn đã nhận %1 sản phẩm OCOP (Vỏ sò: 3.512; Postmart: 4.125).\n"
           u"Qua sàn có 987.495 giao dịch (Vỏ sò: 173.745; Postmart: 813.750), trị giá 217,1 tỷ đồng (Vỏ sò: "
           u"69,6; "
           u"Postmart: 147,5); bình quân 1 giao dịch khoảng 220.000 đ.\n"
           u"Các địa phương mở 568 khóa tập huấn, có 8.412.839 lượt người dự (Vỏ sò: 4.354.205 người; "
           u"Postmart: "
           u"4.058.634 người).\n"
           u"Báo chí địa phương đăng, phát 2.719 tin, bài.\n"
           u"Thực hiện Quyết định số 468/QĐ-TTg, 28 tỉnh/TP đã khảo sát và có đề án hoặc kế hoạch; 17 "
           u"tỉnh/TP đã "
           u"khảo sát, đang lập đề án; 6 tỉnh/TP nghiên cứu cách làm; 9 tỉnh/TP còn xem xét; 03 tỉnh/TP đã "
           u"khảo sát "
           u"nhưng không giao: Quảng Bình, Khánh Hòa, Bình Phước.\n"
           u"Chương trình theo Quyết định số 1034/QĐ-BTTTT ngày 21/7/2021 được đánh giá là thành công trong "
           u"giai "
           u"đoạn 2021-2022."_s.arg(products);
}

/// Puts items on the text from its beginning to its end, so that a quote is found at its own place.
class Builder
{
public:
    explicit Builder(const QString &text)
        : m_positions(text)
    {
        m_report.text = text;
        m_report.source.name = u"mau-6-thang-2023.txt"_s;
        m_report.source.encoding = u"UTF-8"_s;
        m_report.source.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
        m_report.source.length = m_positions.length().value;
        qsizetype begin = 0;
        for (const QString &line : text.split(u'\n')) {
            m_report.sentences.push_back(m_positions.span({begin}, {begin + line.size()}));
            begin += line.size() + 1;
        }
    }

    Report &report() { return m_report; }

    Span next(const QString &quote)
    {
        const qsizetype found = m_report.text.indexOf(quote, m_cursor);
        EXPECT_GE(found, 0) << quote.toStdString();
        m_cursor = found + quote.size();
        return m_positions.span({found}, {m_cursor});
    }

    Span sentenceOf(const Span &span) const
    {
        return m_report.sentences[static_cast<std::size_t>(m_report.sentenceNumber(span) - 1)];
    }

    void ignore(const QString &quote, IgnoreReason reason)
    {
        m_report.ignored.push_back({next(quote), quote, reason});
    }

    Figure &figure(const QString &indicator, const QString &quote, qint64 value, const QString &unit,
                   const QString &platform = {}, const QString &parent = {})
    {
        Figure figure;
        figure.id = u"f%1"_s.arg(m_report.figures.size() + 1);
        figure.indicator = indicator;
        figure.platform = platform;
        figure.parent = parent;
        figure.value = value;
        figure.unit = unit;
        figure.period = u"p1"_s;
        figure.quote = quote;
        figure.span = next(quote);
        figure.sentence = sentenceOf(figure.span);
        m_report.figures.push_back(figure);
        return m_report.figures.back();
    }

    /// A total in `scale` with its parts at Vỏ sò and Postmart.
    void breakdown(const QString &indicator, const QString &unit, const QStringList &quotes,
                   const QList<qint64> &values, const QString &partUnit, int scale = 0, int decimals = 0)
    {
        const QStringList platforms{QString(), u"voso"_s, u"postmart"_s};
        QString total;
        for (qsizetype i = 0; i < quotes.size(); ++i) {
            Figure &added =
                figure(indicator, quotes[i], values[i], i == 0 ? unit : partUnit, platforms[i], total);
            added.scaleExponent = scale;
            added.decimals = decimals;
            if (i == 0)
                total = added.id;
        }
    }

    void group(const QString &status, const QString &label, const QString &quote, int count)
    {
        RolloutGroup group;
        group.id = u"g%1"_s.arg(m_report.rollouts.back().groups.size() + 1);
        group.status = status;
        group.label = label;
        group.count = count;
        group.quote = quote;
        group.span = next(quote);
        group.sentence = sentenceOf(group.span);
        m_report.rollouts.back().groups.push_back(group);
    }

    void mention(const QString &code, const QString &name)
    {
        m_report.rollouts.back().groups.back().mentions.push_back({code, next(name), name});
    }

    void check(Rule rule, const QStringList &items, qint64 expected, qint64 actual,
               Verdict verdict = Verdict::Holds, CheckNote note = CheckNote::None)
    {
        m_report.checks.push_back({rule, items, expected, actual, verdict, note});
    }

private:
    Report m_report;
    TextPositions m_positions;
    qsizetype m_cursor = 0;
};

Report build(const QString &products, qint64 productTotal)
{
    Builder builder(sampleText(products));
    builder.ignore(u"Quảng Nam"_s, IgnoreReason::Name);
    Period period;
    period.id = u"p1"_s;
    period.from = QDate(2023, 1, 1);
    period.to = QDate(2023, 6, 30);
    period.quote = u"Sáu tháng đầu năm 2023"_s;
    period.span = builder.next(period.quote);
    builder.report().periods.push_back(period);

    builder.breakdown(u"ocop_products"_s, u"sản phẩm"_s, {products, u"3.512"_s, u"4.125"_s},
                      {productTotal, 3512, 4125}, u"sản phẩm"_s);
    builder.breakdown(u"transactions"_s, u"giao dịch"_s, {u"987.495"_s, u"173.745"_s, u"813.750"_s},
                      {987495, 173745, 813750}, u"giao dịch"_s);
    builder.breakdown(u"transaction_value"_s, u"đồng"_s, {u"217,1 tỷ đồng"_s, u"69,6"_s, u"147,5"_s},
                      {217100000000, 69600000000, 147500000000}, u"đồng"_s, 9, 1);
    builder.ignore(u"1"_s, IgnoreReason::PerUnit);
    Figure &average = builder.figure(u"average_transaction_value"_s, u"220.000 đ"_s, 220000, u"đồng"_s);
    average.hedge = Hedge::About;
    average.hedgeQuote = u"khoảng"_s;
    builder.figure(u"training_courses"_s, u"568"_s, 568, u"khóa"_s);
    builder.breakdown(u"training_participants"_s, u"lượt người"_s,
                      {u"8.412.839"_s, u"4.354.205"_s, u"4.058.634"_s}, {8412839, 4354205, 4058634},
                      u"người"_s);
    builder.figure(u"press_items"_s, u"2.719"_s, 2719, u"bài"_s);

    Rollout rollout;
    rollout.id = u"r1"_s;
    rollout.decision = u"468/QĐ-TTg"_s;
    rollout.vintage = QDate(2008, 8, 1);
    builder.report().rollouts.push_back(rollout);
    builder.ignore(u"468/QĐ-TTg"_s, IgnoreReason::Document);
    builder.group(u"plan_made"_s, u"đã khảo sát và có đề án hoặc kế hoạch"_s, u"28"_s, 28);
    builder.group(u"plan_in_progress"_s, u"đã khảo sát, đang lập đề án"_s, u"17"_s, 17);
    builder.group(u"studying"_s, u"nghiên cứu cách làm"_s, u"6"_s, 6);
    builder.group(u"considering"_s, u"còn xem xét"_s, u"9"_s, 9);
    builder.group(u"not_assigned"_s, u"đã khảo sát nhưng không giao"_s, u"03"_s, 3);
    builder.mention(u"44"_s, u"Quảng Bình"_s);
    builder.mention(u"56"_s, u"Khánh Hòa"_s);
    builder.mention(u"70"_s, u"Bình Phước"_s);
    builder.ignore(u"1034/QĐ-BTTTT"_s, IgnoreReason::Document);
    builder.ignore(u"21/7/2021"_s, IgnoreReason::Date);
    builder.ignore(u"2021-2022"_s, IgnoreReason::Year);

    builder.check(Rule::Sum, {u"f1"_s, u"f2"_s, u"f3"_s}, productTotal, 7637,
                  productTotal == 7637 ? Verdict::Holds : Verdict::Fails);
    builder.check(Rule::Sum, {u"f4"_s, u"f5"_s, u"f6"_s}, 987495, 987495);
    builder.check(Rule::Sum, {u"f7"_s, u"f8"_s, u"f9"_s}, 217100000000, 217100000000);
    builder.check(Rule::Sum, {u"f12"_s, u"f13"_s, u"f14"_s}, 8412839, 8412839, Verdict::Holds,
                  CheckNote::DifferentUnits);
    builder.check(Rule::Ratio, {u"f10"_s, u"f7"_s, u"f4"_s}, 220000, 219849, Verdict::Rounding);
    builder.check(Rule::Counts, {u"g1"_s, u"g2"_s, u"g3"_s, u"g4"_s, u"g5"_s}, 63, 63);
    builder.check(Rule::Names, {u"g5"_s}, 3, 3);
    return std::move(builder.report());
}
} // namespace

Report sampleReport()
{
    return build(u"7.637"_s, 7637);
}

Report contradictorySampleReport()
{
    return build(u"7.640"_s, 7640);
}

const Catalogue &catalogue()
{
    static const Catalogue loaded = [] {
        auto result = Catalogue::load({u":/catalogue"_s});
        EXPECT_TRUE(result.has_value());
        return result ? std::move(*result) : Catalogue();
    }();
    return loaded;
}

VietnameseTexts::VietnameseTexts()
{
    EXPECT_TRUE(m_translator.load(u":/i18n/tem_vi.qm"_s));
    QCoreApplication::installTranslator(&m_translator);
}

VietnameseTexts::~VietnameseTexts()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace tem::test
