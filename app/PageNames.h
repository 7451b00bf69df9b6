#pragma once

#include "pages/PageId.h"

#include <QString>

#include <optional>
#include <vector>

namespace tem {

class ReportModels;

/// All pages in the order of the navigation.
const std::vector<PageId> &allPages();
/// "overview": how files name a page; words outlive changes to the enumeration.
QString toWord(PageId page);
std::optional<PageId> pageFromWord(const QString &word);
/// "Tổng quan", in the language now installed.
QString pageTitle(PageId page);
/// Name of the page's icon in ":/icons".
QString pageIcon(PageId page);
/// The count beside the page's name: "3/63" provinces named, "15" figures, "1 lệch" of the checks; may be
/// empty.
QString pageBadge(PageId page, const ReportModels &models);

} // namespace tem
