#include "editing/ProvinceDialog.h"

#include "editing/Signature.h"
#include "items/FigureWords.h"
#include "style/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tem {

ProvinceDialog::ProvinceDialog(const ReportView &view, const Rollout &rollout, const QString &code,
                               const QString &group, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_group(new QComboBox)
    , m_signature(new Signature(author, {}, tr("Where this is known from"), this))
{
    setWindowTitle(tr("Place a province"));
    m_group->addItem(tr("Not named in the report"), QString());
    for (const RolloutGroup &stage : rollout.groups) {
        const QString count = stage.count ? provincesText(*stage.count) : QString();
        m_group->addItem(count.isEmpty() ? view.statusName(stage)
                                         //: %1 stage of a roll-out, %2 "28 provinces"
                                         : tr("%1 (%2)").arg(view.statusName(stage), count),
                         stage.id);
        if (stage.id == group)
            m_group->setCurrentIndex(m_group->count() - 1);
    }

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Status"), m_group);
    m_signature->addRows(*form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(8);
    all->addWidget(new TextLabel(view.provinceName(code, rollout.vintage), FontRole::PanelTitle));
    all->addLayout(form);
    all->addSpacing(8);
    all->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto judge = [this, buttons, group] {
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(this->group() != group && m_signature->isComplete());
    };
    connect(m_group, &QComboBox::currentIndexChanged, this, judge);
    connect(m_signature, &Signature::changed, this, judge);
    judge();
}

QString ProvinceDialog::group() const
{
    return m_group->currentData().toString();
}

} // namespace tem
