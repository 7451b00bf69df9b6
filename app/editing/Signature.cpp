#include "editing/Signature.h"

#include <QFormLayout>
#include <QLineEdit>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 380;
}

Signature::Signature(const QString &author, const QString &reason, const QString &hint, QObject *parent)
    : QObject(parent)
    , m_author(new QLineEdit(author))
    , m_reason(new QLineEdit(reason))
{
    m_author->setObjectName(u"author"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setPlaceholderText(hint);
    m_reason->setMinimumWidth(fieldWidth);
    for (const QLineEdit *field : {m_author, m_reason})
        connect(field, &QLineEdit::textChanged, this, &Signature::changed);
}

void Signature::addRows(QFormLayout &form)
{
    form.addRow(tr("Corrected &by"), m_author);
    form.addRow(tr("&Reason"), m_reason);
}

QString Signature::author() const
{
    return m_author->text().simplified();
}

QString Signature::reason() const
{
    return m_reason->text().simplified();
}

} // namespace tem
