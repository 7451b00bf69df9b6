#include "export/Footer.h"

#include "export/Blocks.h"
#include "export/TextStyle.h"

#include <QCoreApplication>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double hashShare = 0.6;
constexpr double top = 4;

QString reportText(const ReportModels &models)
{
    QStringList parts{models.title()};
    if (!models.periodDates().isEmpty())
        //: %1 "01/01/2023 – 30/06/2023"
        parts.append(Texts::tr("Period %1").arg(models.periodDates()));
    //: %1 name of a file
    parts.append(Texts::tr("Source: %1").arg(models.sourceText()));
    return parts.join(u" · "_s);
}

QString madeText(const QDateTime &madeOn)
{
    //: %1 date and time, %2 name and version of the program
    return Texts::tr("Made on %1 · %2").arg(madeOn.toString(u"dd/MM/yyyy, HH:mm"_s), programText());
}

QString hashText(const QString &hash)
{
    if (hash.isEmpty())
        return {};
    //: %1 beginning and end of a hash
    return Texts::tr("SHA-256 of the source text: %1").arg(hash.first(16) + u'…' + hash.last(8));
}

} // namespace

QString programText()
{
    return u"Tem "_s + QCoreApplication::applicationVersion();
}

Footer::Footer(const ReportModels &models, const QDateTime &madeOn, double width)
    : m_width(width)
    , m_report({ink::quiet(reportText(models), ink::footerSize)}, width)
    , m_made({ink::quiet(madeText(madeOn), ink::footerSize)}, width * (1 - hashShare))
    , m_hash({ink::quiet(hashText(models.report().source.sha256), ink::footerSize)}, width * hashShare,
             Qt::AlignRight)
{
}

double Footer::height() const
{
    return top + m_report.height() + qMax(m_made.height(), m_hash.height());
}

void Footer::paint(QPainter &painter, QPointF topLeft) const
{
    paintRule(painter, topLeft.x(), topLeft.x() + m_width, topLeft.y(), ink::theme().ink3);
    m_report.paint(painter, topLeft + QPointF(0, top));
    const double second = top + m_report.height();
    m_made.paint(painter, topLeft + QPointF(0, second));
    m_hash.paint(painter, topLeft + QPointF(m_width * (1 - hashShare), second));
}

} // namespace tem
