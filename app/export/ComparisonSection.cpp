#include "charts/BarPanelPainter.h"
#include "charts/ComparisonBars.h"
#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double columnGap = 28;
constexpr double barPitch = 27;
constexpr std::size_t columns = 2;

/// A chart, and the ratio where the chart's head has no room for it.
struct Chart
{
    BarPanelData panel;
    std::optional<StyledText> note;
};

std::vector<Chart> charts(const ReportModels &models, double width)
{
    std::vector<Chart> result;
    for (const IndicatorRow &row : models.comparison()->rows())
        result.push_back({barPanelData(models, row, ComparisonMode::Value), std::nullopt});
    // All the same way, so that the ratios are found at one place.
    const bool roomless = std::ranges::any_of(result, [width](const Chart &chart) {
        return BarHead(width, chart.panel, BarPanelSize::Full).lines() > 1;
    });
    for (Chart &chart : result) {
        if (roomless)
            chart.note.emplace(std::vector{ink::quotation(std::exchange(chart.panel.note, {}))}, width);
    }
    return result;
}

/// Up to two charts beside each other.
Block chartsBlock(const std::vector<Chart> &row, double width)
{
    std::size_t bars = 0;
    double headHeight = 0;
    double noteHeight = 0;
    for (const Chart &chart : row) {
        bars = std::max(bars, chart.panel.bars.size());
        headHeight = std::max(headHeight, BarHead(width, chart.panel, BarPanelSize::Full).height());
        noteHeight = std::max(noteHeight, chart.note ? chart.note->height() : 0);
    }
    const double chartHeight = headHeight + barPitch * static_cast<double>(bars);
    return {{.height = chartHeight + noteHeight, .spaceBefore = 8},
            [=](const Canvas &canvas, const QRectF &rect) {
                BarPanelStyle style;
                style.theme = ink::theme();
                style.showAxis = false;
                double left = rect.left();
                for (const Chart &chart : row) {
                    paintBarPanel(canvas.charts, QRectF(left, rect.top(), width, chartHeight), chart.panel,
                                  style);
                    if (chart.note)
                        chart.note->paint(canvas.painter, {left, rect.top() + chartHeight});
                    left += width + columnGap;
                }
            }};
}

QString title(const QList<PlatformColumn> &platforms)
{
    if (platforms.size() == 2)
        return Texts::tr("Comparison of %1 and %2").arg(platforms[0].name, platforms[1].name);
    return Texts::tr("Comparison of the marketplaces");
}

} // namespace

void addComparison(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const ComparisonModel &comparison = *models.comparison();
    if (comparison.rows().empty())
        return;
    const double width = document.width();
    document.add(headingBlock(numbers.next(title(comparison.platforms())), width));
    QString caption = Texts::tr("Every chart has a scale of its own that starts at 0. Ratios: computed.");
    if (!models.periodTitle().isEmpty())
        caption.prepend(sentenceStart(models.periodTitle()) + u". "_s);
    document.add(captionBlock(caption, width, {.keepWithNext = true}));

    const double columnWidth = (width - columnGap) / columns;
    const std::vector<Chart> all = charts(models, columnWidth);
    for (std::size_t begin = 0; begin < all.size(); begin += columns) {
        const std::size_t end = std::min(all.size(), begin + columns);
        Block block = chartsBlock({all.begin() + static_cast<std::ptrdiff_t>(begin),
                                   all.begin() + static_cast<std::ptrdiff_t>(end)},
                                  columnWidth);
        // The source line stays with the last charts.
        block.flow.keepWithNext = end == all.size();
        document.add(std::move(block));
    }
    QStringList notes;
    if (!comparison.sourceText().isEmpty())
        notes.append(Texts::tr("Source: %1.").arg(comparison.sourceText()));
    if (!comparison.notSplit().empty()) {
        QStringList names;
        for (const IndicatorRow &row : comparison.notSplit())
            names.append(u"%1 (%2)"_s.arg(row.title, row.total.textWithUnit));
        //: %1 names of indicators with their values
        notes.append(Texts::tr("Not split by marketplace in the report: %1.").arg(names.join(u"; "_s)));
    }
    document.add(captionBlock(notes.join(u' '), width, {.spaceBefore = 8}));
}

} // namespace tem
