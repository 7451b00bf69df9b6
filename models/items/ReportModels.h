#pragma once

#include "catalogue/Catalogue.h"
#include "compare/Baseline.h"
#include "items/CheckModel.h"
#include "items/ComparisonModel.h"
#include "items/FigureDetails.h"
#include "items/FigureModel.h"
#include "items/KeyFigures.h"
#include "items/Language.h"
#include "items/PlatformFilter.h"
#include "items/ProvinceModel.h"
#include "items/ReportSelection.h"
#include "items/SelectionHistory.h"
#include "items/SeriesModel.h"
#include "items/StatusModel.h"
#include "items/TrainingModel.h"
#include "report/Report.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tem {

/// How many things of each kind a report holds.
struct ReportCounts
{
    int figures = 0;
    int rolloutCounts = 0;
    int namedProvinces = 0;
    int periods = 0;
    int ignored = 0;
    int sentences = 0;
    bool operator==(const ReportCounts &) const = default;
};

/// A computed number with what it says of whom.
struct DerivedEntry
{
    /// Empty for a number of no one marketplace.
    QString platformId;
    QString platform;
    /// "Bình quân 1 giao dịch".
    QString name;
    Cell cell;

    /// "Vỏ sò · Bình quân 1 giao dịch".
    QString heading() const;
};

/// One report with all models of it: what the window, the pictures and the exports are made from, so that
/// they cannot disagree. Every text is in the language set; numbers are Vietnamese in both.
class ReportModels : public QObject
{
    Q_OBJECT

public:
    /// The catalogue must outlive the models.
    explicit ReportModels(const Catalogue &catalogue, QObject *parent = nullptr);
    ~ReportModels() override;

    void setReport(Report report);
    /// The same report with other corrections: what is selected stays selected where it is still there.
    void amendReport(Report report);
    void clear();
    bool hasReport() const { return m_hasReport; }
    /// An empty report where there is none.
    const Report &report() const { return m_report; }
    const Catalogue &catalogue() const { return m_catalogue; }

    /// Names and sentences of all models in another language; install the translator first.
    void setLanguage(Language language);
    Language language() const { return m_language; }

    /// What figures are compared with on every page: earlier periods as the library's reports state them;
    /// nothing without a library. Stays whatever report is open, so set it before the report.
    void setBaselines(std::optional<BaselineFinder> baselines);

    /// Which of the report's roll-outs provinces() and statuses() show; 0 at first.
    void setRollout(std::size_t index);
    std::size_t rollout() const { return m_rollout; }
    /// "Quyết định 468/QĐ-TTg" for each roll-out; "Triển khai" where it names no decision.
    QStringList rolloutTitles() const;

    FigureModel *figures() { return &m_figures; }
    ComparisonModel *comparison() { return &m_comparison; }
    TrainingModel *training() { return &m_training; }
    ProvinceModel *provinces() { return &m_provinces; }
    StatusModel *statuses() { return &m_statuses; }
    CheckModel *checks() { return &m_checks; }
    const FigureModel *figures() const { return &m_figures; }
    const ComparisonModel *comparison() const { return &m_comparison; }
    const TrainingModel *training() const { return &m_training; }
    const ProvinceModel *provinces() const { return &m_provinces; }
    const StatusModel *statuses() const { return &m_statuses; }
    const CheckModel *checks() const { return &m_checks; }
    /// Values of all reports of the library over time: stays whatever report is open.
    SeriesModel *series() { return &m_series; }
    const SeriesModel *series() const { return &m_series; }
    const std::vector<KeyFigure> &keyFigures() const { return m_keyFigures; }
    /// Selecting changes no report, so that painters with const models can hold it too.
    ReportSelection *selection() const { return m_selection.get(); }
    /// What was selected in this report; another one starts anew.
    SelectionHistory *history() const { return m_history.get(); }
    /// Which marketplaces the charts of the window leave out; a new report starts with all.
    PlatformFilter *platformFilter() const { return m_platformFilter.get(); }
    /// All indicators with total and parts, split or not.
    const std::vector<IndicatorRow> &rows() const { return m_rows; }
    /// Names and places of the report in the language set; valid until the next change.
    const ReportView &view() const { return *m_view; }

    /// All that is said about a figure or a roll-out count; empty for an unknown id.
    FigureDetails details(const QString &id) const;
    /// The computed number that Cell::derivedId names; nothing for an unknown id.
    std::optional<DerivedEntry> derived(const QString &id) const;
    /// Every computed number that can be selected.
    std::vector<DerivedEntry> derivedEntries() const;

    /// "Sơ kết lĩnh vực bưu chính 6 tháng đầu năm 2023".
    QString title() const;
    /// "6 tháng đầu năm 2023"; empty where the report has no period.
    QString periodTitle() const;
    /// "01/01/2023 – 30/06/2023".
    QString periodDates() const;
    /// "63 tỉnh/TP".
    QString vintageText() const;
    /// "mau-6-thang-2023.txt · UTF-8".
    QString sourceText() const;
    /// "SHA-256 c5c63418…9123"; empty where there is no hash.
    QString shortHashText() const;
    ReportCounts counts() const;
    /// "15 số liệu · 5 số tỉnh theo tình trạng · 1 kỳ · 5 bỏ qua, đều có lý do".
    QString countsText() const;
    /// What the report leaves open, a sentence each: provinces not named, indicators not split, units
    /// unclear.
    QStringList openQuestions() const;

signals:
    /// Another report, none, another language or another roll-out: every model has its new rows.
    void reportChanged();

private:
    void rebuild();
    QStringList relatedItems(const ReportSelection::Item &item) const;
    void followSelectedRollout(const ReportSelection::Item &item);

    const Catalogue &m_catalogue;
    Report m_report;
    bool m_hasReport = false;
    Language m_language = Language::Vietnamese;
    std::size_t m_rollout = 0;
    std::optional<BaselineFinder> m_baselines;
    std::unique_ptr<ReportView> m_view;
    std::vector<IndicatorRow> m_rows;
    std::vector<KeyFigure> m_keyFigures;
    FigureModel m_figures;
    ComparisonModel m_comparison;
    TrainingModel m_training;
    ProvinceModel m_provinces;
    StatusModel m_statuses;
    CheckModel m_checks;
    SeriesModel m_series;
    std::unique_ptr<ReportSelection> m_selection;
    std::unique_ptr<SelectionHistory> m_history;
    std::unique_ptr<PlatformFilter> m_platformFilter;
};

} // namespace tem
