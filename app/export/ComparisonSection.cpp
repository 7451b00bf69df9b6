#include "charts/BarPanelPainter.h"
#include "export/Blocks.h"
#include "export/ChartData.h"
#include "export/Sections.h"
#include "export/TextStyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double columnGap = 32;
constexpr double barPitch = 28;
constexpr std::size_t columns = 2;

/// Up to two charts beside each other.
Block chartsBlock(const std::vector<BarPanelData> &panels, double width)
{
    std::size_t bars = 0;
    for (const BarPanelData &panel : panels)
        bars = std::max(bars, panel.bars.size());
    const double height = barHeadHeight(BarPanelSize::Full) + barPitch * static_cast<double>(bars);
    const double columnWidth = (width - columnGap) / columns;
    return {{.height = height, .spaceBefore = 10}, [=](const Canvas &canvas, const QRectF &rect) {
                BarPanelStyle style;
                style.theme = ink::theme();
                style.showAxis = false;
                double left = rect.left();
                for (const BarPanelData &panel : panels) {
                    paintBarPanel(canvas.charts, QRectF(left, rect.top(), columnWidth, rect.height()), panel,
                                  style);
                    left += columnWidth + columnGap;
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

    std::vector<BarPanelData> panels;
    for (const IndicatorRow &row : comparison.rows())
        panels.push_back(barPanelData(row, comparison.platforms()));
    for (std::size_t begin = 0; begin < panels.size(); begin += columns) {
        const std::size_t end = std::min(panels.size(), begin + columns);
        Block block = chartsBlock({panels.begin() + static_cast<std::ptrdiff_t>(begin),
                                   panels.begin() + static_cast<std::ptrdiff_t>(end)},
                                  width);
        // The source line stays with the last charts.
        block.flow.keepWithNext = end == panels.size();
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
