#include "items/SentenceText.h"

#include <QCoreApplication>
#include <QStringList>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
struct SentenceText
{
    Q_DECLARE_TR_FUNCTIONS(tem::SentenceText)
};
} // namespace

QString sentencesText(const QList<int> &sentences)
{
    QStringList numbers;
    for (const int sentence : sentences) {
        if (sentence > 0)
            numbers.append(QString::number(sentence));
    }
    if (numbers.isEmpty())
        return {};
    if (numbers.size() == 1)
        return SentenceText::tr("sentence %1").arg(numbers.front());
    //: %1 a list of numbers: 3, 4, 5
    return SentenceText::tr("sentences %1").arg(numbers.join(u", "_s));
}

} // namespace tem
