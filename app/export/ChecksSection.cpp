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

constexpr double wordLeft = 24;
constexpr double equationLeft = 104;
constexpr double subjectWidth = 210;

QColor colourOf(const CheckEntry &entry)
{
    if (entry.kind != CheckEntry::Kind::Check)
        return ink::theme().ink2;
    switch (entry.verdict) {
    case Verdict::Holds:
        return ink::theme().holds;
    case Verdict::Rounding:
        return ink::theme().rounding;
    case Verdict::Incomplete:
        return ink::theme().ink2;
    case Verdict::Fails:
        return ink::theme().fails;
    }
    Q_UNREACHABLE();
}

/// The sign in a box, filled where the check fails.
void paintSign(QPainter &painter, QPointF topLeft, const CheckEntry &entry, const StyledText &sign)
{
    const bool filled = entry.kind == CheckEntry::Kind::Check && entry.verdict == Verdict::Fails;
    const QColor colour = colourOf(entry);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(topLeft + QPointF(0.5, 1.5), QSizeF(14, 14)), 2, 2);
    sign.paint(painter, topLeft + QPointF(7.5 - sign.naturalWidth() / 2, 8.5 - sign.height() / 2));
}

Block checkBlock(const CheckEntry &entry, double width)
{
    const bool filled = entry.kind == CheckEntry::Kind::Check && entry.verdict == Verdict::Fails;
    const TextRun signRun{entry.sign, 11, QFont::Bold, false, filled ? ink::theme().panel : colourOf(entry)};
    std::vector<TextRun> equation;
    for (const EquationPart &part : entry.parts)
        equation.push_back(part.derived ? ink::derived(part.text, 13) : ink::body(part.text, 13));
    if (equation.empty())
        equation.push_back(ink::body(entry.equation.isEmpty() ? entry.title : entry.equation, 13));
    const bool explained = entry.kind != CheckEntry::Kind::Check || entry.verdict != Verdict::Holds;
    std::vector<TextRun> explanation;
    if (explained && !entry.explanation.isEmpty())
        explanation.push_back(ink::quiet(entry.explanation));

    const StyledText sign({signRun}, 60, Qt::AlignLeft, 1.0);
    const StyledText word({ink::strong(entry.word, 13)}, equationLeft - wordLeft - 6);
    const StyledText formula(equation, width - equationLeft - subjectWidth - 10);
    const StyledText subject({ink::quiet(entry.place.isEmpty() ? entry.subject : entry.place)}, subjectWidth,
                             Qt::AlignRight);
    const StyledText why(explanation, width - equationLeft);
    const double firstLine = std::max({word.height(), formula.height(), subject.height()});
    const double height = firstLine + (explanation.empty() ? 0 : why.height()) + 5;
    const bool hasExplanation = !explanation.empty();
    return {{.height = height}, [=](const Canvas &canvas, const QRectF &rect) {
                QPainter &painter = canvas.painter;
                paintSign(painter, rect.topLeft(), entry, sign);
                word.paint(painter, rect.topLeft() + QPointF(wordLeft, 0));
                formula.paint(painter, rect.topLeft() + QPointF(equationLeft, 0));
                subject.paint(painter, rect.topLeft() + QPointF(rect.width() - subjectWidth, 1));
                if (hasExplanation)
                    why.paint(painter, rect.topLeft() + QPointF(equationLeft, firstLine));
            }};
}

} // namespace

void addChecks(PagedDocument &document, const ReportModels &models, SectionNumbers &numbers)
{
    const CheckModel &checks = *models.checks();
    if (checks.entries().empty())
        return;
    //: %1 "6 hold, 1 rounding, 0 fail"
    document.add(
        headingBlock(numbers.next(Texts::tr("Checks: %1").arg(checks.summaryText())), document.width()));
    bool first = true;
    for (const CheckEntry &entry : checks.entries()) {
        Block block = checkBlock(entry, document.width());
        block.flow.spaceBefore = first ? 8 : 0;
        first = false;
        document.add(std::move(block));
    }
}

} // namespace tem
