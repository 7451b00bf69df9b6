#include "editing/RejectDialog.h"

#include "editing/Signature.h"
#include "style/TextLabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tem {

RejectDialog::RejectDialog(const QString &quote, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_signature(new Signature(author, {}, tr("What the number is instead"), this))
{
    setWindowTitle(tr("Reject a figure"));
    //: %1 what is printed
    auto *question =
        new TextLabel(tr("“%1” is no figure. The text stays as it is.").arg(quote), FontRole::PanelTitle);
    question->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_signature->addRows(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(8);
    all->addWidget(question);
    all->addLayout(form);
    all->addSpacing(8);
    all->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto judge = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_signature->isComplete());
    };
    connect(m_signature, &Signature::changed, this, judge);
    judge();
}

} // namespace tem
