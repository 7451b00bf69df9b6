#pragma once

#include "pages/PageId.h"

#include <QString>

#include <vector>

namespace tem {

class ReportModels;

/// All pages in the order of the navigation.
const std::vector<PageId> &allPages();
/// "Tổng quan", in the language now installed.
QString pageTitle(PageId page);
/// Name of the page's icon in ":/icons".
QString pageIcon(PageId page);
/// The count beside the page's name: "3/63" provinces named, "15" figures, "1 lệch" of the checks; may be
/// empty.
QString pageBadge(PageId page, const ReportModels &models);

} // namespace tem
