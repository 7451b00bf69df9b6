// Which indicator of the catalogue a figure measures.
//
// Accepts, in this order: a total's indicator for its parts (“(Vỏ sò: 3.512, …)”), a phrase of the indicator
// near the figure, one further left in the sentence, the figure before (“so với 8.240”), money beside a count
// (“1,86 triệu đơn, 412,5 tỷ đồng”), and the unit alone where the catalogue asks for no phrase (“giao dịch”).
// Refuses on purpose: what has a word that the catalogue excludes near it (“sản phẩm OCOP được công nhận”),
// parts that are not by marketplace (“báo in 9”), and what another marketplace owns.

#include "loader/IndicatorFinder.h"

namespace tem {

bool IndicatorFinder::fits(const Indicator &indicator, const Amount &amount) const
{
    return indicator.unit == amount.unit || indicator.units.contains(amount.unit);
}

QString IndicatorFinder::byPhrase(TokenRange range, TokenRange excluded, const Amount &amount) const
{
    const auto &indicators = m_catalogue.indicators();
    for (size_t i = 0; i < indicators.size(); ++i) {
        const Lexicon::Entry &entry = m_lexicon.indicators()[i];
        if (entry.phrases.empty() || !fits(indicators[i], amount))
            continue;
        if (m_text.matchesAny(range, entry.phrases) && !m_text.matchesAny(excluded, entry.without))
            return indicators[i].id;
    }
    return {};
}

/// The indicator that is money for each unit of another one (đồng/đơn).
QString IndicatorFinder::byRate(const Amount &amount) const
{
    if (amount.kind != UnitKind::Money || amount.per.isEmpty())
        return {};
    for (const Indicator &indicator : m_catalogue.indicators()) {
        const Indicator *base = m_catalogue.indicator(indicator.per);
        if (base && (base->unit == amount.per || base->units.contains(amount.per)) && fits(indicator, amount))
            return indicator.id;
    }
    return {};
}

QString IndicatorFinder::named(TokenRange label, const Amount &amount) const
{
    if (const QString id = byRate(amount); !id.isEmpty())
        return id;
    if (const QString id = byPhrase(label, label, amount); !id.isEmpty())
        return id;
    const auto &indicators = m_catalogue.indicators();
    for (size_t i = 0; i < indicators.size(); ++i) {
        const Lexicon::Entry &entry = m_lexicon.indicators()[i];
        if (entry.phrases.empty() && fits(indicators[i], amount) && !m_text.matchesAny(label, entry.without))
            return indicators[i].id;
    }
    return {};
}

QString IndicatorFinder::find(const Draft &draft, const IndicatorScope &scope) const
{
    const Amount &amount = draft.amount;
    if (draft.role == Role::Share || draft.role == Role::Change || scope.isForeign ||
        amount.kind == UnitKind::Percent)
        return {};
    if (scope.whole && scope.isPart) {
        const Indicator *whole = m_catalogue.indicator(scope.whole->indicator);
        const bool sameUnit = scope.whole->amount.unit == amount.unit || (whole && fits(*whole, amount));
        if (sameUnit) {
            const bool counts = draft.platform >= 0 || draft.role != Role::Level;
            return counts ? scope.whole->indicator : QString();
        }
    }
    const auto &indicators = m_catalogue.indicators();
    if (const QString id = byRate(amount); !id.isEmpty())
        return id;
    if (const QString id = byPhrase(scope.near, scope.near, amount); !id.isEmpty())
        return id;
    if (scope.isBeside && scope.before) {
        for (const Indicator &indicator : indicators) {
            if (!indicator.beside.isEmpty() && indicator.beside == scope.before->indicator &&
                fits(indicator, amount))
                return indicator.id;
        }
    }
    if (scope.before && scope.before->amount.unit == amount.unit && !scope.before->indicator.isEmpty() &&
        (scope.isContinued || draft.role == Role::Earlier || amount.noun == amount.end))
        return scope.before->indicator;
    if (const QString id = byPhrase(scope.left, scope.near, amount);
        !id.isEmpty() && amount.kind != UnitKind::Money)
        return id;
    for (size_t i = 0; i < indicators.size(); ++i) {
        const Lexicon::Entry &entry = m_lexicon.indicators()[i];
        if (!fits(indicators[i], amount) || m_text.matchesAny(scope.near, entry.without))
            continue;
        if (entry.phrases.empty() || (indicators[i].platformReveals && draft.platform >= 0))
            return indicators[i].id;
    }
    return {};
}

} // namespace tem
