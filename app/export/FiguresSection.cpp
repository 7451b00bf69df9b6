#include "export/Blocks.h"
#include "export/Sections.h"
#include "export/TextStyle.h"

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

/// Right edge of the values, left edges of units and notes, as shares of the width.
constexpr double valueRight = 0.57;
constexpr double unitLeft = 0.59;
constexpr double noteLeft = 0.73;
constexpr double cellPadding = 2.5;
/// A sentence is kept whole up to this many characters, about a third of a page; longer ones run on in
/// pieces.
constexpr qsizetype pieceLength = 1600;

/// One row: name, value, unit and note, each wrapped in its column.
Block rowBlock(const FigureEntry &entry, double width, const QList<int> &heads)
{
    const double indent = entry.isPart ? 30 : 14;
    const bool marked = !entry.platformId.isEmpty();
    const double nameLeft = indent + (marked ? 16 : 0);
    QString name = entry.isPart && marked ? entry.platform : entry.indicator;
    if (!entry.isPart && marked)
        name += u" · "_s + entry.platform;
    if (!entry.group.isEmpty())
        name += u" · "_s + entry.group;
    QString note = entry.note;
    // Plain levels and counts need no word for what they are.
    if (entry.role && *entry.role != Role::Level)
        note = entry.roleText + (note.isEmpty() ? QString() : u"; "_s + note);

    for (const QString &remark : {entry.correctionText, entry.reviewText}) {
        if (!remark.isEmpty())
            note = remark + (note.isEmpty() ? QString() : u"; "_s + note);
    }

    const double valueWidth = 130;
    const StyledText nameText({ink::body(name, ink::tableSize)},
                              width * valueRight - valueWidth - nameLeft - 8);
    const StyledText value({ink::strong(entry.valueText, ink::tableSize)}, valueWidth, Qt::AlignRight);
    const StyledText unit({ink::body(entry.unit, ink::tableSize)}, width * (noteLeft - unitLeft) - 6);
    const StyledText remark({ink::quiet(note)}, width * (1 - noteLeft));
    const double height =
        std::max({nameText.height(), value.height(), unit.height(), remark.height()}) + 2 * cellPadding;
    const QColor colour = marked ? ink::theme().platform(entry.platformId) : QColor();
    return {{.height = height, .heads = heads}, [=](const Canvas &canvas, const QRectF &rect) {
                QPainter &painter = canvas.painter;
                const double top = rect.top() + cellPadding;
                if (colour.isValid())
                    painter.fillRect(QRectF(rect.left() + indent, top + nameText.firstBaseline() - 9, 9, 9),
                                     colour);
                nameText.paint(painter, {rect.left() + nameLeft, top});
                value.paint(painter, {rect.left() + rect.width() * valueRight - valueWidth, top});
                unit.paint(painter, {rect.left() + rect.width() * unitLeft, top});
                remark.paint(painter, {rect.left() + rect.width() * noteLeft, top + 0.5});
            }};
}

Block tableHead(double width)
{
    const StyledText name({ink::quiet(Texts::tr("Sentence of the report and its figures"))}, width / 2);
    const StyledText value({ink::quiet(Texts::tr("Value"))}, 130, Qt::AlignRight);
    const StyledText unit({ink::quiet(Texts::tr("Unit"))}, width * (noteLeft - unitLeft));
    const StyledText note({ink::quiet(Texts::tr("Note"))}, width * (1 - noteLeft));
    return {{.height = name.height() + 4, .spaceBefore = 6, .keepWithNext = true},
            [=](const Canvas &canvas, const QRectF &rect) {
                name.paint(canvas.painter, rect.topLeft());
                value.paint(canvas.painter, {rect.left() + rect.width() * valueRight - 130, rect.top()});
                unit.paint(canvas.painter, {rect.left() + rect.width() * unitLeft, rect.top()});
                note.paint(canvas.painter, {rect.left() + rect.width() * noteLeft, rect.top()});
            }};
}

/// Text under a line over the whole width, which divides one sentence from the next.
Block ruledBlock(const std::vector<TextRun> &runs, double width, FlowItem flow)
{
    const StyledText text(runs, width);
    flow.height = text.height() + 5;
    return {flow, [text](const Canvas &canvas, const QRectF &rect) {
                paintRule(canvas.painter, rect.left(), rect.right(), rect.top(), ink::theme().ink3);
                text.paint(canvas.painter, rect.topLeft() + QPointF(0, 3));
            }};
}

/// Cuts at spaces into pieces that fit on any page.
QStringList pieces(const QString &text)
{
    QStringList result;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.size();
        if (end - begin > pieceLength) {
            end = text.lastIndexOf(u' ', begin + pieceLength) + 1;
            if (end <= begin)
                end = begin + pieceLength;
        }
        result.append(text.mid(begin, end - begin));
        begin = end;
    }
    return result;
}

/// Adds the sentence and returns the index of the short head that stands for it on the next pages.
int addSentence(PagedDocument &document, const FigureEntry &entry, int head)
{
    const double width = document.width();
    //: %1 number of a sentence of the report
    const QString number = Texts::tr("Sentence %1.").arg(entry.sentence);
    const int continued = document.add(
        ruledBlock({ink::strong(Texts::tr("Sentence %1 (continued).").arg(entry.sentence), ink::smallSize)},
                   width, {.keepWithNext = true, .onlyRepeated = true}));
    const QStringList texts = pieces(entry.sentenceText.simplified());
    for (qsizetype index = 0; index < texts.size(); ++index) {
        if (index == 0) {
            document.add(
                ruledBlock({ink::strong(number, ink::smallSize), ink::quotation(u' ' + texts[index])}, width,
                           {.keepWithNext = texts.size() == 1, .heads = {head}}));
        } else {
            document.add(textBlock({ink::quotation(texts[index])}, width,
                                   {.keepWithNext = index + 1 == texts.size(), .heads = {head, continued}}));
        }
    }
    if (texts.isEmpty())
        document.add(ruledBlock({ink::strong(Texts::tr("Outside every sentence"), ink::smallSize)}, width,
                                {.keepWithNext = true, .heads = {head}}));
    return continued;
}

} // namespace

void addFigures(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const FigureModel &figures = *models.figures();
    if (figures.rowCount() == 0)
        return;
    document.add(headingBlock(numbers.next(Texts::tr("All figures and the sentences that state them")),
                              document.width()));
    const int head = document.add(tableHead(document.width()));
    int sentence = -1;
    int continued = -1;
    for (int row = 0; row < figures.rowCount(); ++row) {
        const FigureEntry &entry = figures.entry(row);
        if (entry.sentence != sentence) {
            continued = addSentence(document, entry, head);
            sentence = entry.sentence;
        }
        document.add(rowBlock(entry, document.width(), {head, continued}));
    }
    document.add({{.height = 1}, [](const Canvas &canvas, const QRectF &rect) {
                      paintRule(canvas.painter, rect.left(), rect.right(), rect.top(), ink::theme().ink3);
                  }});
}

} // namespace tem
