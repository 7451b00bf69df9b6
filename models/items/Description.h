#pragma once

#include "items/BaselineText.h"
#include "items/ComparisonModel.h"
#include "items/KeyFigures.h"
#include "items/ProvinceModel.h"
#include "items/StatusModel.h"
#include "items/TrainingModel.h"

#include <QString>

#include <vector>

namespace tem {

class ReportModels;

// Alternative text: what a picture says, in words, for screen readers, tooltips, tagged PDF and captions. The
// one place where this is worded, so that all of them say the same.

/// What is said of one number that is drawn: a bar, a tile, a part of a bar.
struct NumberText
{
    /// "Postmart: 813.750 giao dịch".
    QString name;
    /// "813.750 giao dịch", "không nêu".
    QString value;
    /// "82,4 % của tổng (tính toán: 813.750 ÷ 987.495) · câu 4".
    QString detail;
    /// The sentence of the report in one line; empty for a number that none states.
    QString sentence;
    /// The number itself is computed.
    bool derived = false;
    /// How a level stands against the previous period and the same a year before, derived; empty where there
    /// is no library.
    std::vector<BaselineText> baselines = {};

    /// Detail and sentence, for a screen reader: after the name it says the rest.
    QString description() const;
    /// As rich text; empty where there is nothing to say.
    QString toolTip() const;
    bool operator==(const NumberText &) const = default;
};

/// A figure or a roll-out count by its id: hedge, role, other reading, period, share, sentence. Empty for an
/// unknown id.
NumberText describeFigure(const ReportModels &models, const QString &id);
/// A cell in whatever state it is; `subject` is whose it is: "Postmart".
NumberText describeCell(const ReportModels &models, const QString &subject, const Cell &cell);
/// The same cell as its share of the total, which must have one.
NumberText describeShare(const ReportModels &models, const QString &subject, const Cell &cell);
/// The same cell as a multiple of another; `times` is "4,7 lần".
NumberText describeTimes(const ReportModels &models, const QString &subject, const Cell &cell,
                         const QString &times, const QString &formula);
/// A tile with the shares of the marketplaces.
NumberText describeKeyFigure(const ReportModels &models, const KeyFigure &key);
/// "28 tỉnh/TP: Đã khảo sát, có đề án/kế hoạch", with how many are placed, the names and the sentence.
NumberText describeStatus(const StatusEntry &status);

/// "Giao dịch qua sàn: Vỏ sò 173.745 giao dịch, Postmart 813.750 giao dịch; Postmart gấp 4,7 lần (tính
/// toán)."
QString describeRow(const IndicatorRow &row, const QList<PlatformColumn> &platforms);
/// All rows, with the period in front and what is not split at the end; a plain statement where nothing is
/// compared.
QString describeComparison(const ComparisonModel &model, const QString &periodTitle);
/// "Báo cáo không chia theo sàn: Khóa đào tạo, tập huấn 568 khóa."; empty where all is split.
QString describeNotSplit(const ComparisonModel &model);
/// Courses, attendances, press items, and the attendances of one course with their formula.
QString describeTraining(const TrainingModel &model, const QString &periodTitle);
/// "Quảng Bình: Đã khảo sát, không giao (câu 7)."
QString describeProvince(const ProvinceEntry &province);
/// "28 tỉnh/TP: Đã khảo sát, có đề án/kế hoạch; …" with the names, and how many are counted but not named.
QString describeRollout(const StatusModel &model);

} // namespace tem
