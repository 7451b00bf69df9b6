#include "library/NewReadingDialog.h"

#include "compare/ReportDiff.h"
#include "items/NumberFormat.h"
#include "items/ReportView.h"
#include "style/TextLabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usual{640, 420};

QString said(const ReportView &view, const QString &id)
{
    const Figure *figure = view.figure(id);
    //: %1 indicator, %2 value
    return NewReadingDialog::tr("%1: %2").arg(view.indicatorName(*figure), format::valueWithUnit(*figure));
}

QStringList differences(const ReportView &before, const ReportView &after)
{
    QStringList lines;
    for (const FigureDifference &difference : diffReports(before.report(), after.report()).figures) {
        switch (difference.kind) {
        case DifferenceKind::Same:
            break;
        case DifferenceKind::Changed:
            lines += NewReadingDialog::tr("Changed: %1 → %2")
                         .arg(said(before, difference.before), said(after, difference.after));
            break;
        case DifferenceKind::Appeared:
            lines += NewReadingDialog::tr("New: %1").arg(said(after, difference.after));
            break;
        case DifferenceKind::Vanished:
            lines += NewReadingDialog::tr("No figure any more: %1").arg(said(before, difference.before));
            break;
        }
    }
    return lines;
}

} // namespace

NewReadingDialog::NewReadingDialog(const Report &kept, const Report &reading, const Followed &followed,
                                   const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Another reading"));
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setAccessibleName(windowTitle());
    list->addItems(differences(ReportView(kept, catalogue), ReportView(reading, catalogue)));
    for (const Amendment &amendment : followed.needless)
        list->addItem(tr("Your correction of %1 is no longer needed").arg(amendment.anchor.quote));
    for (const Amendment &amendment : followed.lost)
        list->addItem(tr("Your correction of %1 has no place any more and stays with the former reading")
                          .arg(amendment.anchor.quote));
    if (list->count() == 0)
        list->addItem(tr("No figure differs; places, times or checks do."));

    auto *explained = new TextLabel(
        tr("Corrections and reviews that keep their place: %1. The former reading stays in the library.")
            .arg(followed.standing.size()),
        FontRole::Text);
    explained->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Read anew"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Leave as it was"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(explained);
    all->addWidget(list, 1);
    all->addWidget(buttons);
    resize(usual);
}

} // namespace tem
