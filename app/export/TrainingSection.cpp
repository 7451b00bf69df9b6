#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"
#include "items/NumberFormat.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int tilesInARow = 3;

/// A number with a bar at its left, its unit beside and its name below.
struct Tile
{
    StyledText value;
    StyledText name;
};

Tile tile(const ReportModels &models, const Cell &cell, const QString &name, double width)
{
    // The total's own number and unit, which may be another than that of the parts.
    const Figure *figure = models.view().figure(cell.figureId);
    const bool plain = figure && cell.state == CellState::Value;
    std::vector<TextRun> value{
        {plain ? format::digits(*figure) : cell.text, 22, QFont::DemiBold, false, ink::theme().ink}};
    if (plain)
        value.push_back(ink::quiet(u' ' + format::unit(*figure), 12));
    const QString marked = cell.correction.isEmpty() ? name : u"%1 (%2)"_s.arg(name, cell.correction);
    return {StyledText(value, width, Qt::AlignLeft, 1.0), StyledText({ink::body(marked, 12)}, width)};
}

Block tileBlock(const std::vector<Tile> &tiles, double pitch)
{
    double height = 0;
    for (const Tile &each : tiles)
        height = std::max(height, each.value.height() + each.name.height());
    return {{.height = height, .spaceBefore = 12}, [=](const Canvas &canvas, const QRectF &rect) {
                double left = rect.left();
                for (const Tile &each : tiles) {
                    canvas.painter.fillRect(QRectF(left, rect.top(), 2, rect.height()), ink::theme().ink);
                    each.value.paint(canvas.painter, QPointF(left + 12, rect.top()));
                    each.name.paint(canvas.painter, QPointF(left + 12, rect.top() + each.value.height()));
                    left += pitch;
                }
            }};
}

void addTiles(PagedDocument &document, const ReportModels &models)
{
    const double pitch = document.width() / tilesInARow;
    std::vector<Tile> tiles;
    for (const IndicatorRow &row : models.training()->rows())
        tiles.push_back(tile(models, row.total, row.title, pitch - 20));
    for (auto begin = tiles.begin(); begin != tiles.end();) {
        const auto end = begin + std::min<std::ptrdiff_t>(tilesInARow, tiles.end() - begin);
        document.add(tileBlock({begin, end}, pitch));
        begin = end;
    }
}

void addAverage(PagedDocument &document, const Cell &perCourse)
{
    if (perCourse.state != CellState::Value)
        return;
    const QString sentence = Texts::tr("On average %1");
    const qsizetype at = sentence.indexOf(u"%1"_s);
    std::vector<TextRun> runs{ink::body(sentence.left(at), 13), ink::derived(perCourse.textWithUnit, 13)};
    std::ranges::copy(ink::derivedTag(), std::back_inserter(runs));
    runs.push_back(ink::body(sentence.mid(at + 2) + u": "_s + perCourse.formula + u"."_s, 13));
    document.add(textBlock(runs, document.width(), {.spaceBefore = 10}));
}

/// One bar of a whole, divided by marketplace; name, value and share above each part.
Block splitBarBlock(const IndicatorRow &row, const QList<PlatformColumn> &platforms, double width)
{
    struct Part
    {
        StyledText label;
        double left;
        double width;
        QColor colour;
    };
    constexpr double gap = 2;
    constexpr double barHeight = 24;
    std::vector<Part> parts;
    double left = 0;
    for (qsizetype index = 0; index < row.cells.size() && index < platforms.size(); ++index) {
        const Cell &cell = row.cells[index];
        if (!cell.share)
            continue;
        const double part = *cell.share * width;
        const std::vector<TextRun> label{ink::strong(platforms[index].name + QChar::Nbsp + cell.text, 12),
                                         ink::body(u" · "_s, 12), ink::derived(cell.shareText, 12)};
        parts.push_back(
            {StyledText(label, width), left, part - gap, ink::theme().platform(platforms[index].id)});
        left += part;
    }
    // Labels of narrow parts move to the left rather than over the edge or each other.
    double right = width;
    std::vector<double> labels(parts.size());
    for (std::size_t index = parts.size(); index-- > 0;) {
        labels[index] = std::max(0.0, std::min(parts[index].left, right - parts[index].label.naturalWidth()));
        right = labels[index] - 12;
    }
    const StyledText title(
        {ink::strong(row.title), ink::quiet(u"  "_s + row.unit + u"; "_s + Texts::tr("shares: computed"))},
        width);
    const double labelTop = title.height() + 4;
    const double barTop = labelTop + 20;
    return {{.height = barTop + barHeight, .spaceBefore = 16, .keepWithNext = true},
            [=](const Canvas &canvas, const QRectF &rect) {
                title.paint(canvas.painter, rect.topLeft());
                for (std::size_t index = 0; index < parts.size(); ++index) {
                    parts[index].label.paint(canvas.painter,
                                             rect.topLeft() + QPointF(labels[index], labelTop));
                    canvas.painter.fillRect(QRectF(rect.left() + parts[index].left, rect.top() + barTop,
                                                   parts[index].width, barHeight),
                                            parts[index].colour);
                }
            }};
}

} // namespace

void addTraining(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const TrainingModel &training = *models.training();
    const bool stated = std::ranges::any_of(training.rows(), [](const IndicatorRow &row) {
        return row.total.state != CellState::NotStated || row.isByPlatform();
    });
    if (!stated)
        return;
    document.add(headingBlock(numbers.next(Texts::tr("Training and press")), document.width()));
    addTiles(document, models);
    addAverage(document, training.attendancesPerCourse());
    for (const IndicatorRow &row : training.rows()) {
        if (std::ranges::count_if(row.cells, [](const Cell &cell) { return cell.share.has_value(); }) > 1)
            document.add(splitBarBlock(row, training.platforms(), document.width()));
    }
    QStringList notes;
    if (!training.sourceText().isEmpty())
        //: %1 "sentences 5, 6"
        notes.append(Texts::tr("Source: %1.").arg(training.sourceText()));
    if (!training.unitNote().isEmpty())
        notes.append(training.unitNote());
    if (!training.notSplitNote().isEmpty())
        notes.append(training.notSplitNote());
    document.add(captionBlock(notes.join(u' '), document.width(), {.spaceBefore = 6}));
}

} // namespace tem
