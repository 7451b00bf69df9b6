#include "pages/ChecksSummary.h"

#include "items/ReportModels.h"
#include "pages/CheckLine.h"
#include "style/TextLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tem {

namespace {
/// The rest is a click away.
constexpr int mostLines = 8;
constexpr int columns = 2;
} // namespace

ChecksSummary::ChecksSummary(ReportModels &models, QWidget *parent)
    : Panel(parent)
    , m_models(models)
{
    connect(&m_models, &ReportModels::reportChanged, this, &ChecksSummary::showReport);
    showReport();
}

void ChecksSummary::showReport()
{
    //: %1 "6 hold, 1 rounding, 0 fail"
    setTitle(tr("Checks: %1").arg(m_models.checks()->summaryText()));
    delete m_lines;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);

    QList<const CheckEntry *> shown;
    for (const CheckEntry &entry : m_models.checks()->entries()) {
        if (entry.kind != CheckEntry::Kind::Unchecked)
            shown.append(&entry);
    }
    const int more = static_cast<int>(shown.size()) - mostLines;
    shown = shown.mid(0, mostLines);
    const int rows = (static_cast<int>(shown.size()) + columns - 1) / columns;
    for (int i = 0; i < shown.size(); ++i)
        grid->addWidget(new CheckLine(*shown.at(i), *m_models.selection()), i % rows, i / rows);
    if (shown.isEmpty())
        grid->addWidget(new TextLabel(tr("The report states nothing that could be checked."), FontRole::Text,
                                      Ink::Second),
                        0, 0);
    if (more > 0)
        grid->addWidget(new TextLabel(tr("and %n more", nullptr, more), FontRole::Small, Ink::Third), rows,
                        0);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(rows + 1, 1);
    content()->insertWidget(0, m_lines);
}

} // namespace tem
