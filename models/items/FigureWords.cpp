#include "items/FigureWords.h"

#include <QCoreApplication>

namespace tem {

namespace {
struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(tem::FigureWords)
};
} // namespace

QString roleText(const Figure &figure)
{
    switch (figure.role) {
    case Role::Level:
        //: what kind of statement a figure is: an amount or number, not a share, change or target
        return FigureWords::tr("level");
    case Role::Share:
        return FigureWords::tr("share");
    case Role::Change:
        if (!figure.direction)
            return FigureWords::tr("change");
        return *figure.direction == Direction::Up ? FigureWords::tr("increase") : FigureWords::tr("decrease");
    case Role::Target:
        return FigureWords::tr("target");
    case Role::Earlier:
        return FigureWords::tr("earlier period");
    }
    return {};
}

QString hedgeText(const Figure &figure)
{
    if (figure.hedge != Hedge::Exact && !figure.hedgeQuote.isEmpty())
        return figure.hedgeQuote;
    switch (figure.hedge) {
    case Hedge::Exact:
        return FigureWords::tr("exact");
    case Hedge::About:
        return FigureWords::tr("about");
    case Hedge::Over:
        return FigureWords::tr("more than");
    case Hedge::Under:
        return FigureWords::tr("less than");
    case Hedge::Almost:
        return FigureWords::tr("almost");
    }
    return {};
}

QString provincesText(int count)
{
    // Vietnamese has no plural, so that tr() with %n would leave English without a translation file wrong.
    return count == 1 ? FigureWords::tr("1 province") : FigureWords::tr("%1 provinces").arg(count);
}

} // namespace tem
