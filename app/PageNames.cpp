#include "PageNames.h"

#include "items/ReportModels.h"

#include <QCoreApplication>
#include <QLocale>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
QString number(int count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}
} // namespace

const std::vector<PageId> &allPages()
{
    static const std::vector<PageId> pages = {PageId::Overview, PageId::Comparison, PageId::Training,
                                              PageId::Rollout,  PageId::Series,     PageId::Figures,
                                              PageId::Checks,   PageId::Source};
    return pages;
}

QString toWord(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u"overview"_s;
    case PageId::Comparison:
        return u"comparison"_s;
    case PageId::Training:
        return u"training"_s;
    case PageId::Rollout:
        return u"rollout"_s;
    case PageId::Series:
        return u"series"_s;
    case PageId::Figures:
        return u"figures"_s;
    case PageId::Checks:
        return u"checks"_s;
    case PageId::Source:
        return u"source"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PageId> pageFromWord(const QString &word)
{
    for (const PageId page : allPages()) {
        if (toWord(page) == word)
            return page;
    }
    return std::nullopt;
}

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return QCoreApplication::translate("tem::PageNames", "Overview");
    case PageId::Comparison:
        return QCoreApplication::translate("tem::PageNames", "Marketplaces compared");
    case PageId::Training:
        return QCoreApplication::translate("tem::PageNames", "Training and press");
    case PageId::Rollout:
        return QCoreApplication::translate("tem::PageNames", "Roll-out");
    case PageId::Series:
        return QCoreApplication::translate("tem::PageNames", "Over time");
    case PageId::Figures:
        return QCoreApplication::translate("tem::PageNames", "Figures");
    case PageId::Checks:
        return QCoreApplication::translate("tem::PageNames", "Checks");
    case PageId::Source:
        return QCoreApplication::translate("tem::PageNames", "Source text");
    }
    Q_UNREACHABLE();
}

QString pageIcon(PageId page)
{
    // The files are named after the pages.
    return toWord(page);
}

QString pageBadge(PageId page, const ReportModels &models)
{
    if (!models.hasReport())
        return {};
    switch (page) {
    case PageId::Overview:
    case PageId::Comparison:
    case PageId::Training:
    case PageId::Series:
    case PageId::Source:
        return {};
    case PageId::Rollout:
        return models.statuses()->total() == 0 ? QString() : models.statuses()->placedText();
    case PageId::Figures:
        return number(models.counts().figures);
    case PageId::Checks: {
        const CheckCounts &checks = models.checks()->counts();
        return checks.fails == 0
                   ? number(checks.total())
                   //: beside the page's name: so many checks fail
                   : QCoreApplication::translate("tem::PageNames", "%1 fail").arg(number(checks.fails));
    }
    }
    Q_UNREACHABLE();
}

} // namespace tem
