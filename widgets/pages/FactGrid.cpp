#include "pages/FactGrid.h"

#include "style/TextLabel.h"

#include <QGridLayout>

namespace tem {

namespace {
constexpr int leastLabelWidth = 76;
constexpr qsizetype longestRun = 24;

/// A web address or the like gets places to break at: a label breaks at spaces alone.
QString breakable(const QString &text)
{
    constexpr QChar zeroWidthSpace(u'\u200B');
    QString result;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        result += c;
        if (run >= longestRun && !c.isHighSurrogate()) {
            result += zeroWidthSpace;
            run = 0;
        }
    }
    return result;
}
} // namespace

FactGrid::FactGrid(const QList<DetailLine> &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, leastLabelWidth);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *label = new TextLabel(lines.at(row).label, FontRole::Small, Ink::Second);
        label->setMinimumWidth(label->sizeHint().width());
        auto *text = new TextLabel(breakable(lines.at(row).text), FontRole::Small);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Read out as one: what the number is and what is said of it.
        text->setAccessibleName(lines.at(row).label + QStringLiteral(": ") + lines.at(row).text);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
    }
}

} // namespace tem
