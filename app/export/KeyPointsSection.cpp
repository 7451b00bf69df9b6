#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"
#include "items/SentenceText.h"

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

constexpr double valueColumn = 192;
constexpr double padding = 5;
constexpr double valueSize = 22;
constexpr double textSize = 13;

/// A number in large type at the left, what it means at the right.
Block keyPointBlock(const std::vector<TextRun> &value, const std::vector<TextRun> &meaning, double width)
{
    const StyledText large(value, valueColumn - 14, Qt::AlignLeft, 1.0);
    const StyledText text(meaning, width - valueColumn);
    const double height = std::max(large.height(), text.height()) + 2 * padding;
    return {{.height = height}, [=](const Canvas &canvas, const QRectF &rect) {
                paintRule(canvas.painter, rect.left(), rect.right(), rect.top(), ink::theme().rule);
                large.paint(canvas.painter, rect.topLeft() + QPointF(0, padding - 4));
                text.paint(canvas.painter, rect.topLeft() + QPointF(valueColumn, padding + 1));
            }};
}

const IndicatorRow *rowOf(const ReportModels &models, const KeyFigure &key)
{
    const auto found = std::ranges::find_if(models.rows(), [&key](const IndicatorRow &row) {
        return row.total.figureId == key.figureId && row.title == key.name;
    });
    return found == models.rows().end() ? nullptr : &*found;
}

/// "Vỏ sò 173.745 (17,6 %), Postmart 813.750 (82,4 %)": derived shares in italics, one tag for all of them.
void appendParts(std::vector<TextRun> &runs, const ReportModels &models, const IndicatorRow &row)
{
    const QList<PlatformColumn> &platforms = models.comparison()->platforms();
    bool first = true;
    bool derived = false;
    for (qsizetype index = 0; index < row.cells.size() && index < platforms.size(); ++index) {
        const Cell &cell = row.cells[index];
        if (cell.state == CellState::NotStated)
            continue;
        runs.push_back(ink::body((first ? u" "_s : u"; "_s) + platforms[index].name + QChar::Nbsp + cell.text,
                                 textSize));
        first = false;
        if (!cell.shareText.isEmpty()) {
            runs.push_back(ink::body(u" ("_s, textSize));
            runs.push_back(ink::derived(cell.shareText, textSize));
            runs.push_back(ink::body(u")"_s, textSize));
            derived = true;
        }
    }
    if (!row.ratioText.isEmpty()) {
        runs.push_back(ink::body(u"; "_s, textSize));
        runs.push_back(ink::derived(row.ratioText, textSize));
        derived = true;
    }
    if (derived)
        std::ranges::copy(ink::derivedTag(), std::back_inserter(runs));
    if (!first)
        runs.push_back(ink::body(u"."_s, textSize));
}

Block keyFigureBlock(const ReportModels &models, const KeyFigure &key, double width)
{
    std::vector<TextRun> value{{key.valueText, valueSize, QFont::DemiBold, false, ink::theme().ink}};
    if (key.isContradictory())
        value.push_back({u" ≠ "_s + key.otherText, 18, QFont::DemiBold, true, ink::theme().fails});
    if (!key.unitText.isEmpty())
        value.push_back(ink::quiet(u' ' + key.unitText, 12));

    std::vector<TextRun> meaning{ink::strong(key.name + u'.', textSize)};
    const IndicatorRow *row = rowOf(models, key);
    if (row && row->isByPlatform())
        appendParts(meaning, models, *row);
    if (key.isContradictory()) {
        meaning.push_back({u' ' + Texts::tr("The report's number and the sum of its parts disagree."),
                           textSize, QFont::DemiBold, false, ink::theme().fails});
    }
    QString note = key.note;
    if (!key.correction.isEmpty())
        note = key.correction + (note.isEmpty() ? QString() : u"; "_s + note);
    if (row && !row->otherPeriod.isEmpty())
        note += (note.isEmpty() ? QString() : u"; "_s) + row->otherPeriod;
    const QString place = sentencesText({key.sentence});
    if (!place.isEmpty())
        note += (note.isEmpty() ? QString() : u"; "_s) + place;
    if (!note.isEmpty())
        meaning.push_back(ink::quiet(u" ("_s + note + u")"_s));
    return keyPointBlock(value, meaning, width);
}

Block rolloutBlock(const ReportModels &models, const StatusEntry &entry, double width)
{
    const StatusModel &statuses = *models.statuses();
    const std::vector<TextRun> value{{u"%1 / %2"_s.arg(*entry.count).arg(statuses.total()), valueSize,
                                      QFont::DemiBold, false, ink::theme().ink},
                                     ink::quiet(u' ' + Texts::tr("provinces"), 12)};
    std::vector<TextRun> meaning{
        ink::strong(models.rolloutTitles().value(static_cast<qsizetype>(models.rollout())) + u'.', textSize)};
    //: %1 number of provinces, %2 of how many, %3 their status
    meaning.push_back(ink::body(
        u' ' + Texts::tr("%1 of %2 provinces: %3.").arg(*entry.count).arg(statuses.total()).arg(entry.name),
        textSize));
    const QString place = sentencesText({entry.sentence});
    if (!place.isEmpty())
        meaning.push_back(ink::quiet(u" ("_s + place + u")"_s));
    return keyPointBlock(value, meaning, width);
}

} // namespace

void addKeyPoints(PagedDocument &document, const ReportModels &models)
{
    std::vector<Block> blocks;
    for (const KeyFigure &key : models.keyFigures())
        blocks.push_back(keyFigureBlock(models, key, document.width()));
    const std::vector<StatusEntry> &statuses = models.statuses()->entries();
    const auto largest = std::ranges::max_element(
        statuses, {}, [](const StatusEntry &entry) { return entry.count.value_or(-1); });
    if (largest != statuses.end() && largest->count)
        blocks.push_back(rolloutBlock(models, *largest, document.width()));

    if (blocks.empty()) {
        document.add(textBlock({ink::body(Texts::tr("This text has no figures."), textSize)},
                               document.width(), {.spaceBefore = 24}));
        return;
    }
    document.add(headingBlock(Texts::tr("Main points"), document.width()));
    blocks.front().flow.spaceBefore = 8;
    for (Block &block : blocks)
        document.add(std::move(block));
}

} // namespace tem
