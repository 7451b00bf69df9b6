#include "pages/NotSplitPanel.h"

#include "items/Description.h"
#include "items/ReportModels.h"
#include "pages/FigureButton.h"
#include "pages/MissingMark.h"
#include "style/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tem {

namespace {

constexpr int slotWidth = 104;

QWidget *legend()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    const std::pair<BarState, QString> entries[] = {
        {BarState::NotStated, NotSplitPanel::tr("not stated")},
        {BarState::Zero, NotSplitPanel::tr("the report states 0")},
        {BarState::NotApplicable, NotSplitPanel::tr("not applicable")},
        {BarState::Contradictory, NotSplitPanel::tr("two numbers contradict")},
    };
    for (int i = 0; i < 4; ++i) {
        grid->addWidget(new MissingMark(entries[i].first), i / 2, i % 2 * 2);
        auto *words = new TextLabel(entries[i].second, FontRole::Small, Ink::Second);
        words->setWordWrap(true);
        grid->addWidget(words, i / 2, i % 2 * 2 + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return box;
}

} // namespace

NotSplitPanel::NotSplitPanel(ReportModels &models, QWidget *parent)
    : Panel(tr("Not split by marketplace"), parent)
    , m_models(models)
{
    content()->addWidget(legend());
    content()->addStretch(1);
    connect(&m_models, &ReportModels::reportChanged, this, &NotSplitPanel::showReport);
    showReport();
}

void NotSplitPanel::showReport()
{
    delete m_table;
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    const auto &rows = m_models.comparison()->notSplit();
    if (rows.empty()) {
        auto *nothing = new TextLabel(m_models.rows().empty()
                                          ? tr("The report states no figures of the catalogue.")
                                          : tr("Everything the report states is split by marketplace."),
                                      FontRole::Small, Ink::Second);
        nothing->setWordWrap(true);
        grid->addWidget(nothing, 0, 0);
    } else {
        grid->addWidget(new TextLabel(tr("all together"), FontRole::Small, Ink::Second), 0, 1,
                        Qt::AlignRight);
        auto *each = new TextLabel(tr("each"), FontRole::Small, Ink::Second);
        each->setAlignment(Qt::AlignCenter);
        grid->addWidget(each, 0, 2);
    }
    int line = 1;
    for (const IndicatorRow &row : rows) {
        auto *title = new TextLabel(row.title, FontRole::Small);
        title->setWordWrap(true);
        grid->addWidget(title, line, 0);
        auto *value = new FigureButton(*m_models.selection());
        value->setFigure(row.total.figureId, row.total.text, row.unit);
        const NumberText said = describeCell(m_models, row.title, row.total);
        value->setToolTip(said.toolTip());
        value->setAccessibleName(said.name);
        value->setAccessibleDescription(said.description());
        grid->addWidget(value, line, 1, Qt::AlignRight | Qt::AlignVCenter);
        auto *slot = new MissingMark(BarState::NotStated, tr("not stated"));
        slot->setMinimumWidth(slotWidth);
        grid->addWidget(slot, line, 2);
        ++line;
    }
    content()->insertWidget(0, m_table);
}

} // namespace tem
