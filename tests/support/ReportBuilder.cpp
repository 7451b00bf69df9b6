#include "support/ReportBuilder.h"

namespace tem {

using namespace Qt::StringLiterals;

Span ReportBuilder::nextPlace(int length)
{
    const qsizetype at = m_report.text.size();
    m_report.text += QString(length, u'7') + u' ';
    return {{at}, {at + length}};
}

Figure &ReportBuilder::add(const QString &value, const QString &unit, int scale)
{
    Figure figure;
    figure.id = u"f%1"_s.arg(m_report.figures.size() + 1);
    figure.value = Decimal::fromString(value).value().shifted(scale);
    const qsizetype point = value.indexOf(u'.');
    figure.decimals = point < 0 ? 0 : int(value.size() - point - 1);
    figure.scaleExponent = scale;
    figure.unit = unit;
    figure.quote = value;
    figure.span = nextPlace(int(value.size()));
    m_report.figures.push_back(figure);
    return m_report.figures.back();
}

ReportBuilder &ReportBuilder::nextSentence()
{
    m_report.text += u". "_s;
    report();
    m_sentenceStart = m_report.text.size();
    return *this;
}

ReportBuilder &ReportBuilder::nextParagraph()
{
    nextSentence();
    m_report.text += u"\n\n"_s;
    m_sentenceStart = m_report.text.size();
    return *this;
}

void ReportBuilder::addPeriod(const QString &id, QDate from, QDate to)
{
    m_report.periods.push_back({id, PeriodKind::Span, from, to, {}, {}});
}

Rollout &ReportBuilder::rollout()
{
    if (m_report.rollouts.empty()) {
        m_report.rollouts.push_back({});
        m_report.rollouts.back().id = u"r1"_s;
        m_report.rollouts.back().vintage = QDate(2008, 8, 1);
    }
    return m_report.rollouts.back();
}

RolloutGroup &ReportBuilder::addGroup(std::optional<int> count, const QStringList &provinces, bool complete)
{
    std::vector<RolloutGroup> &groups = rollout().groups;
    RolloutGroup group;
    group.id = u"g%1"_s.arg(groups.size() + 1);
    group.count = count;
    group.complete = complete;
    group.span = nextPlace(2);
    for (const QString &code : provinces)
        group.mentions.push_back({code, nextPlace(4), code});
    groups.push_back(group);
    return groups.back();
}

const Report &ReportBuilder::report()
{
    const Span sentence{{m_sentenceStart}, {m_report.text.size()}};
    for (auto figure = m_report.figures.rbegin(); figure != m_report.figures.rend(); ++figure) {
        if (figure->span.begin.value < m_sentenceStart)
            break;
        figure->sentence = sentence;
    }
    return m_report;
}

} // namespace tem
