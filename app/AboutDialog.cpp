#include "AboutDialog.h"

#include "style/Fonts.h"
#include "style/Theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tem"));

    auto *name = new QLabel(u"Tem %1"_s.arg(QCoreApplication::applicationVersion()), this);
    name->setFont(roleFont(FontRole::PageTitle));

    const QStringList paragraphs = {
        tr("Tem reads Vietnamese statistical reports, checks their totals against their parts, and shows "
           "every figure "
           "with the sentence it stands in."),
        tr("Tem makes no network connection. A report is only read; nothing of it leaves this computer."),
        tr("Tem is free software under the GNU General Public License, version 3 or later, without any "
           "warranty."),
        tr("Typeface: IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1. Map: @svg-maps/vietnam by "
           "Victor Cazanave, "
           "CC BY 4.0, adapted."),
        tr("Built with Qt %1 and QCustomPlot, running on Qt %2.")
            .arg(QLatin1StringView(QT_VERSION_STR), QLatin1StringView(qVersion())),
        tr("Keyboard: Ctrl+O opens a report, Ctrl+V reads the clipboard, Ctrl+1 to Ctrl+7 change the page, "
           "Ctrl+E "
           "exports a PDF, Esc clears the selection."),
    };
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(10);
    rows->addWidget(name);
    for (const QString &paragraph : paragraphs) {
        auto *label = new QLabel(paragraph, this);
        label->setWordWrap(true);
        label->setFixedWidth(460);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addSpacing(6);
    rows->addWidget(buttons);
    setSizeGripEnabled(false);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace tem
