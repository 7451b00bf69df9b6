#include "editing/ProvinceDialog.h"

#include "items/FigureWords.h"
#include "style/TextLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 380;
}

ProvinceDialog::ProvinceDialog(const ReportView &view, const Rollout &rollout, const QString &code,
                               const QString &group, const QString &author, QWidget *parent)
    : QDialog(parent)
    , m_group(new QComboBox)
    , m_author(new QLineEdit(author))
    , m_reason(new QLineEdit)
{
    m_author->setObjectName(u"author"_s);
    m_reason->setObjectName(u"reason"_s);
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
    m_reason->setPlaceholderText(tr("Where this is known from"));
    m_reason->setMinimumWidth(fieldWidth);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Status"), m_group);
    form->addRow(tr("Corrected &by"), m_author);
    form->addRow(tr("&Reason"), m_reason);
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
            ->setEnabled(this->group() != group && !this->author().isEmpty() && !reason().isEmpty());
    };
    connect(m_group, &QComboBox::currentIndexChanged, this, judge);
    for (QLineEdit *field : {m_author, m_reason})
        connect(field, &QLineEdit::textChanged, this, judge);
    judge();
}

QString ProvinceDialog::group() const
{
    return m_group->currentData().toString();
}

QString ProvinceDialog::author() const
{
    return m_author->text().simplified();
}

QString ProvinceDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace tem
