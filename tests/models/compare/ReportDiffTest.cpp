#include "compare/ReportDiff.h"

#include "ObservedReport.h"
#include "loader/ReportParser.h"
#include "support/ReportBuilder.h"
#include "support/SampleReport.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace {

using namespace tem;
using namespace tem::test;
using namespace Qt::StringLiterals;

using testing::ElementsAre;
using testing::IsEmpty;

Report read(const QString &text)
{
    Document document;
    document.text = text;
    return *ReportParser(catalogue()).parse(document);
}

const char *word(DifferentField field)
{
    switch (field) {
    case DifferentField::Value:
        return "value";
    case DifferentField::Unit:
        return "unit";
    case DifferentField::Hedge:
        return "hedge";
    case DifferentField::Role:
        return "role";
    case DifferentField::Indicator:
        return "indicator";
    case DifferentField::Platform:
        return "platform";
    case DifferentField::Period:
        return "period";
    }
    return "";
}

/// "7.637 > 7.640: value", "- 568", "+ 12": what is not the same, by quotes.
std::vector<std::string> changes(const Report &before, const Report &after)
{
    std::vector<std::string> lines;
    for (const FigureDifference &difference : diffReports(before, after).figures) {
        const Figure *a = before.figure(difference.before);
        const Figure *b = after.figure(difference.after);
        switch (difference.kind) {
        case DifferenceKind::Same:
            break;
        case DifferenceKind::Appeared:
            lines.push_back("+ " + b->quote.toStdString());
            break;
        case DifferenceKind::Vanished:
            lines.push_back("- " + a->quote.toStdString());
            break;
        case DifferenceKind::Changed: {
            std::string line = a->quote.toStdString() + " > " + b->quote.toStdString() + ":";
            for (const DifferentField field : difference.fields)
                line += std::string(" ") + word(field);
            lines.push_back(line);
            break;
        }
        }
    }
    return lines;
}

DifferenceKind mirrored(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Appeared:
        return DifferenceKind::Vanished;
    case DifferenceKind::Vanished:
        return DifferenceKind::Appeared;
    case DifferenceKind::Same:
    case DifferenceKind::Changed:
        break;
    }
    return kind;
}

/// In an order that does not depend on which report is the earlier one.
void sort(ReportDiff &diff)
{
    std::ranges::sort(diff.figures, {}, [](const FigureDifference &difference) {
        return std::pair(difference.before, difference.after);
    });
    std::ranges::sort(diff.counts, {}, [](const CountDifference &difference) {
        return std::tuple(difference.beforeRollout, difference.afterRollout, difference.beforeGroup,
                          difference.afterGroup);
    });
    std::ranges::sort(diff.provinces, {}, [](const ProvinceDifference &difference) {
        return std::tuple(difference.vintage, difference.code, difference.beforeRollout,
                          difference.afterRollout);
    });
}

ReportDiff mirrored(ReportDiff diff)
{
    for (FigureDifference &difference : diff.figures) {
        difference.kind = mirrored(difference.kind);
        std::swap(difference.before, difference.after);
    }
    for (CountDifference &difference : diff.counts) {
        difference.kind = mirrored(difference.kind);
        std::swap(difference.beforeRollout, difference.afterRollout);
        std::swap(difference.beforeGroup, difference.afterGroup);
        std::swap(difference.before, difference.after);
    }
    for (ProvinceDifference &difference : diff.provinces) {
        difference.kind = mirrored(difference.kind);
        std::swap(difference.beforeRollout, difference.afterRollout);
        std::swap(difference.before, difference.after);
    }
    return diff;
}

void expectSound(const Report &before, const Report &after)
{
    ReportDiff diff = diffReports(before, after);
    std::multiset<QString> ids;
    std::multiset<QString> otherIds;
    for (const FigureDifference &difference : diff.figures) {
        EXPECT_EQ(difference.before.isEmpty(), difference.kind == DifferenceKind::Appeared);
        EXPECT_EQ(difference.after.isEmpty(), difference.kind == DifferenceKind::Vanished);
        EXPECT_EQ(difference.fields.empty(), difference.kind != DifferenceKind::Changed);
        if (!difference.before.isEmpty())
            ids.insert(difference.before);
        if (!difference.after.isEmpty())
            otherIds.insert(difference.after);
    }
    std::multiset<QString> all;
    for (const Figure &figure : before.figures)
        all.insert(figure.id);
    EXPECT_EQ(ids, all);
    all.clear();
    for (const Figure &figure : after.figures)
        all.insert(figure.id);
    EXPECT_EQ(otherIds, all);

    ReportDiff mirror = mirrored(diffReports(after, before));
    sort(diff);
    sort(mirror);
    EXPECT_TRUE(diff.figures == mirror.figures);
    EXPECT_TRUE(diff.counts == mirror.counts);
    EXPECT_TRUE(diff.provinces == mirror.provinces);
}

const std::vector<std::pair<QString, Report>> &corpus()
{
    static const auto reports = [] {
        std::vector<std::pair<QString, Report>> all;
        const QDir folder(QStringLiteral(TEM_TEST_DATA "/corpus/text"));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all.emplace_back(name, read(QString::fromUtf8(file.readAll())));
        }
        return all;
    }();
    return reports;
}

TEST(ReportDiff, OfAReportWithItselfIsEmpty)
{
    ASSERT_GT(corpus().size(), 20u);
    for (const auto &[name, report] : corpus()) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_TRUE(diffReports(report, report).isEmpty());
        EXPECT_EQ(diffReports(report, report).figures.size(), report.figures.size());
    }
}

TEST(ReportDiff, MirrorsAndHasEveryFigureOnce)
{
    for (std::size_t i = 1; i < corpus().size(); ++i) {
        SCOPED_TRACE(corpus()[i].first.toStdString());
        expectSound(corpus()[i - 1].second, corpus()[i].second);
    }
    expectSound(sampleReport(), contradictorySampleReport());
    expectSound({}, sampleReport());
}

TEST(ReportDiff, ChangedValueOfADraft)
{
    EXPECT_THAT(changes(sampleReport(), contradictorySampleReport()), ElementsAre("7.637 > 7.640: value"));
}

TEST(ReportDiff, FieldsThatChange)
{
    struct Row
    {
        const char *name;
        void (*change)(Figure &);
        const char *expected;
    };
    const std::vector<Row> rows{
        {"value", [](Figure &figure) { figure.value = 5; }, "value"},
        {"unit", [](Figure &figure) { figure.unit = u"đơn"_s; }, "unit"},
        {"hedge", [](Figure &figure) { figure.hedge = Hedge::About; }, "hedge"},
        {"bound", [](Figure &figure) { figure.bound = Bound::Lower; }, "hedge"},
        {"role", [](Figure &figure) { figure.role = Role::Target; }, "role"},
        {"direction", [](Figure &figure) { figure.direction = Direction::Up; }, "role"},
        {"indicator", [](Figure &figure) { figure.indicator = u"press_items"_s; }, "indicator"},
        {"marketplace", [](Figure &figure) { figure.platform = u"voso"_s; }, "platform"},
        {"group", [](Figure &figure) { figure.group = u"Hội Nông dân"_s; }, "platform"},
        {"period", [](Figure &figure) { figure.period.clear(); }, "period"},
    };
    const Report before = statedReport(half(2023, 1), {{u"100"_s}});
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        Report after = before;
        row.change(after.figures.front());
        EXPECT_THAT(changes(before, after), ElementsAre("100 > 100: " + std::string(row.expected)));
    }
}

TEST(ReportDiff, TwoPeriodsDifferInWhatTheySayNotInTheirTime)
{
    const Report before =
        statedReport(half(2022, 2), {{u"100"_s}, {u"40"_s, u"voso"_s}, {u"60"_s, u"postmart"_s}});
    const Report after =
        statedReport(half(2023, 1), {{u"40"_s, u"voso"_s}, {u"120"_s}, {u"7"_s, {}, u"khóa"_s}});
    Report renamed = after;
    renamed.figures[2].indicator = u"training_courses"_s;
    EXPECT_THAT(changes(before, renamed), ElementsAre("100 > 120: value", "+ 7", "- 60"));
}

TEST(ReportDiff, EarlierTimesAreSeenFromTheMainPeriod)
{
    const auto recalling = [](int year, const PeriodFields &recalled) {
        Report report = statedReport(half(year, 1), {{u"200"_s}, {u"150"_s}});
        report.periods.push_back({u"p2"_s, recalled.kind, recalled.from, recalled.to, {}, {}});
        report.figures[1].period = u"p2"_s;
        report.figures[1].role = Role::Earlier;
        return report;
    };
    EXPECT_THAT(changes(recalling(2023, half(2022, 1)), recalling(2024, half(2023, 1))), IsEmpty());
    EXPECT_THAT(changes(recalling(2023, half(2022, 1)), recalling(2023, half(2022, 2))),
                ElementsAre("150 > 150: period"));
}

TEST(ReportDiff, SentencesThatMovedChangeNothing)
{
    const QString first = u"Quý I năm 2024 có 1.250 giao dịch qua sàn."_s;
    const QString second = u"Các địa phương mở 12 khóa tập huấn."_s;
    EXPECT_THAT(
        changes(read(first + u"\n\n"_s + second), read(u"Báo cáo\n\n"_s + second + u"\n\n"_s + first)),
        IsEmpty());
}

TEST(ReportDiff, FiguresOfNoIndicatorAreFoundByTheWordsAroundThem)
{
    const Report before = read(u"Quý I năm 2024, đội đã sửa 34 cột đèn và 12 km đường."_s);
    const Report after = read(u"Quý I năm 2024, đội đã sửa 36 cột đèn và 12 km đường."_s);
    EXPECT_THAT(changes(before, after), ElementsAre("34 > 36: value"));
}

TEST(ReportDiff, ManyFiguresInOneSentenceAreQuick)
{
    // Ten thousand numbers of a table: keys that hold the sentence would need gigabytes.
    ReportBuilder builder;
    for (int i = 0; i < 10000; ++i)
        builder.add(QString::number(i), u"kg"_s);
    const Report before = builder.report();
    Report after = before;
    after.figures[5000].value = 1;
    EXPECT_EQ(changes(before, after).size(), 1u);
}

class RolloutDiff : public testing::Test
{
protected:
    static Report report(std::optional<int> count, const QStringList &provinces)
    {
        ReportBuilder builder;
        RolloutGroup &planned = builder.addGroup(count, provinces);
        planned.status = u"plan_made"_s;
        builder.addGroup(3, {u"44"_s}).status = u"not_assigned"_s;
        builder.rollout().total = RolloutTotal{63, {}, {}};
        return builder.report();
    }

    static std::vector<ProvinceDifference> provinces(const Report &before, const Report &after)
    {
        return diffReports(before, after).provinces;
    }
};

TEST_F(RolloutDiff, CountsAndWholes)
{
    Report after = report(30, {});
    after.rollouts[0].total->value = 34;
    const auto counts = diffReports(report(28, {}), after).counts;
    ASSERT_EQ(counts.size(), 3u);
    EXPECT_EQ(counts[0].kind, DifferenceKind::Changed);
    EXPECT_EQ(counts[0].before, 28);
    EXPECT_EQ(counts[0].after, 30);
    EXPECT_EQ(counts[1].kind, DifferenceKind::Same);
    EXPECT_TRUE(counts[2].beforeGroup.isEmpty());
    EXPECT_EQ(counts[2].before, 63);
    EXPECT_EQ(counts[2].after, 34);
}

TEST_F(RolloutDiff, AStageThatIsNewOrGone)
{
    Report after = report(28, {});
    after.rollouts[0].groups[1].status = u"studying"_s;
    const auto counts = diffReports(report(28, {}), after).counts;
    ASSERT_EQ(counts.size(), 4u);
    EXPECT_EQ(counts[1].kind, DifferenceKind::Vanished);
    EXPECT_EQ(counts[2].kind, DifferenceKind::Appeared);
    // A number that is not there is not zero.
    EXPECT_EQ(counts[1].after, std::nullopt);
    expectSound(report(28, {}), after);
}

TEST_F(RolloutDiff, ProvincesThatMoveAppearAndVanish)
{
    EXPECT_THAT(provinces(report(2, {u"01"_s}), report(2, {u"01"_s})), IsEmpty());
    const auto found = provinces(report(2, {u"01"_s, u"02"_s}), report(2, {u"02"_s, u"04"_s, u"44"_s}));
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found[0].code, u"01"_s);
    EXPECT_EQ(found[0].kind, DifferenceKind::Vanished);
    EXPECT_EQ(found[1].code, u"04"_s);
    EXPECT_EQ(found[1].kind, DifferenceKind::Appeared);
    EXPECT_EQ(found[2].code, u"44"_s);
    EXPECT_EQ(found[2].kind, DifferenceKind::Changed);
    EXPECT_EQ(found[2].before, QStringList{u"g2"_s});
    EXPECT_EQ(found[2].after, (QStringList{u"g1"_s, u"g2"_s}));
}

TEST_F(RolloutDiff, CodesOfAnotherVintageAreOtherProvinces)
{
    Report after = report(2, {u"01"_s});
    after.rollouts[0].vintage = QDate(2025, 7, 1);
    EXPECT_EQ(provinces(report(2, {u"01"_s}), after).size(), 4u);
}

} // namespace
