#pragma once

#include "report/Amendment.h"
#include "report/Report.h"

namespace tem::test {

/// The text as the loader reads it, with its checks.
Report loadedText(const QString &text);
/// Where the nth occurrence of the quote stands; fails the test where it does not.
Anchor anchorOf(const QString &text, const QString &quote, int occurrence = 0);
/// By "An", on a fixed day, with the reason "Đối chiếu".
Amendment amendmentOf(const Anchor &anchor, Amendment::Content content);
Amendments amendmentsOf(const std::vector<Amendment> &list);
/// The figure whose quote this is; fails the test where it is not there.
Figure figureQuoted(const Report &report, const QString &quote);
/// "sum f1 = fails" for each check.
QStringList checkLines(const Report &report);

} // namespace tem::test
