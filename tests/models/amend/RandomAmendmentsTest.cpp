// Whatever is amended in whatever order, nothing is lost, and undoing it all leads back to the reading.

#include "Amending.h"
#include "amend/Amended.h"
#include "models/loader/ReadText.h"
#include "report/TextPositions.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace tem {
namespace {

using namespace Qt::StringLiterals;

std::vector<Report> reports()
{
    std::vector<Report> loaded;
    const QDir folder(QStringLiteral(TEM_TEST_DATA "/corpus/text"));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            ADD_FAILURE() << qPrintable(name);
            continue;
        }
        Report report = test::loadedText(QString::fromUtf8(file.readAll()));
        // Long texts make a sequence slow without making it more telling.
        if (report.figures.size() < 80)
            loaded.push_back(std::move(report));
    }
    return loaded;
}

class RandomAmendment
{
public:
    RandomAmendment(std::mt19937 &random, const Report &asRead)
        : m_random(random)
        , m_asRead(asRead)
        , m_positions(asRead.text)
    {
    }

    Amendment next()
    {
        for (;;) {
            if (const auto amendment = make(below(6)))
                return *amendment;
        }
    }

private:
    size_t below(size_t end) { return m_random() % end; }
    bool coin() { return below(2) == 0; }
    template <typename Items> const auto &anyOf(const Items &items) { return items[below(items.size())]; }

    FigureFields fields()
    {
        FigureFields fields;
        if (coin())
            fields.value =
                Decimal(static_cast<qint64>(below(100000))).shifted(static_cast<int>(below(8)) - 2);
        if (coin())
            fields.unit = u"đồng"_s;
        if (coin())
            fields.indicator = coin() ? u"transactions"_s : QString();
        if (coin())
            fields.platform = coin() ? u"voso"_s : QString();
        if (coin())
            fields.role = static_cast<Role>(below(5));
        if (coin())
            fields.hedge = static_cast<Hedge>(below(5));
        if (coin())
            fields.period = PeriodFields{static_cast<PeriodKind>(below(3)),
                                         {},
                                         QDate(2020, 1, 1).addMonths(static_cast<int>(below(24)))};
        return fields;
    }

    std::optional<Anchor> anyFigure()
    {
        if (m_asRead.figures.empty())
            return std::nullopt;
        const Figure &figure = anyOf(m_asRead.figures);
        return Anchor{figure.span, figure.quote};
    }

    Anchor anyStretch()
    {
        const auto length = static_cast<size_t>(m_positions.length().value);
        const auto begin = static_cast<qsizetype>(below(length));
        const Span span{{begin},
                        {std::min(begin + 1 + static_cast<qsizetype>(below(9)), m_positions.length().value)}};
        return {span, m_positions.slice(m_asRead.text, span)};
    }

    std::optional<Amendment> make(size_t kind)
    {
        using test::amendmentOf;
        const std::optional<Anchor> figure = anyFigure();
        switch (kind) {
        case 0: {
            FigureFields added = fields();
            added.value = added.value.value_or(Decimal(5));
            added.unit = u"hộ"_s;
            return amendmentOf(anyStretch(), FigureAddition{added});
        }
        case 1:
            return figure ? std::optional(amendmentOf(*figure, FigureChange{fields()})) : std::nullopt;
        case 2:
            return figure ? std::optional(amendmentOf(*figure, FigureRejection{})) : std::nullopt;
        case 3:
            return figure
                       ? std::optional(amendmentOf(*figure, FigureReview{static_cast<ReviewState>(below(3))}))
                       : std::nullopt;
        case 4:
            return figure
                       ? std::optional(amendmentOf(*figure, CheckReview{static_cast<Rule>(below(6)),
                                                                        static_cast<ReviewState>(below(3))}))
                       : std::nullopt;
        default:
            return placement();
        }
    }

    std::optional<Amendment> placement()
    {
        if (m_asRead.rollouts.empty())
            return std::nullopt;
        const Rollout &rollout = anyOf(m_asRead.rollouts);
        const RolloutGroup &first = rollout.groups.front();
        const RolloutGroup &group = anyOf(rollout.groups);
        ProvinceStatus status{anyOf(test::builtInCatalogue().provinces(rollout.vintage)).code, std::nullopt};
        if (coin())
            status.group = Anchor{group.span, group.quote};
        return test::amendmentOf({first.span, first.quote}, status);
    }

    std::mt19937 &m_random;
    const Report &m_asRead;
    TextPositions m_positions;
};

/// Every id that something of the report refers to is there.
void expectSaneLinks(const Report &report)
{
    const auto isThere = [&](const QString &id) { return id.isEmpty() || report.figure(id); };
    for (const Figure &figure : report.figures) {
        EXPECT_TRUE(isThere(figure.parent)) << qPrintable(figure.parent);
        EXPECT_TRUE(isThere(figure.of)) << qPrintable(figure.of);
        EXPECT_TRUE(figure.period.isEmpty() || report.period(figure.period));
        EXPECT_TRUE(figure.sentence.contains(figure.span));
    }
    for (const Check &check : report.checks) {
        for (const QString &id : check.items)
            EXPECT_TRUE(report.figure(id) || report.group(id)) << qPrintable(id);
    }
    for (const Correction &correction : report.corrections) {
        const bool rejected = correction.kind == Correction::Kind::Rejected;
        if (correction.kind != Correction::Kind::Placed) {
            EXPECT_EQ(report.figure(correction.item) == nullptr, rejected) << qPrintable(correction.item);
        }
    }
}

TEST(RandomAmendments, AreUndoneToTheReading)
{
    const std::vector<Report> all = reports();
    ASSERT_GT(all.size(), 15u);
    std::mt19937 random(20260705);
    size_t corrections = 0;
    for (int sequence = 0; sequence < 1000; ++sequence) {
        const Report &asRead = all[static_cast<size_t>(sequence) % all.size()];
        if (asRead.text.isEmpty())
            continue;
        RandomAmendment any(random, asRead);
        Amendments amendments;
        struct Step
        {
            AmendmentKey key;
            std::optional<Amendment> before;
            Report report;
        };
        std::vector<Step> steps;
        Report now = asRead;
        for (size_t i = 0, count = 1 + random() % 6; i < count; ++i) {
            const Amendment amendment = any.next();
            const AmendmentKey key = keyOf(amendment);
            const auto standing = amendments.find(key);
            steps.push_back({key,
                             standing == amendments.end() ? std::nullopt : std::optional(standing->second),
                             std::move(now)});
            amendments.insert_or_assign(key, amendment);
            now = amended(asRead, amendments, test::builtInCatalogue());
            ASSERT_EQ(test::brokenInvariant(now), "") << "sequence " << sequence;
            expectSaneLinks(now);
            ASSERT_FALSE(testing::Test::HasFailure()) << "sequence " << sequence;
            corrections += now.corrections.size();
        }
        for (; !steps.empty(); steps.pop_back()) {
            const Step &step = steps.back();
            if (step.before)
                amendments.insert_or_assign(step.key, *step.before);
            else
                amendments.erase(step.key);
            ASSERT_EQ(amended(asRead, amendments, test::builtInCatalogue()), step.report)
                << "sequence " << sequence;
        }
        ASSERT_TRUE(amendments.empty());
    }
    EXPECT_GT(corrections, 1000u) << "the sequences must correct something";
}

} // namespace
} // namespace tem
