#pragma once

#include "catalogue/Catalogue.h"
#include "items/DiffModel.h"
#include "items/Language.h"
#include "items/ReportSelection.h"
#include "report/Report.h"

#include <QWidget>

#include <vector>

namespace tem {

class DiffTable;
class PageHeader;
class SourceView;
class TextLabel;

/// "So sánh hai báo cáo": what differs between two reports, as a table and in their texts side by side. A row
/// shows its places in both texts; a place chosen in one text shows its row and its place in the other. The
/// texts scroll together by the sentences that hold the same figures.
class DiffPage : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue must outlive the page.
    explicit DiffPage(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~DiffPage() override;

    /// Shows how `after` differs from `before`.
    void setReports(Report before, Report after);
    void setLanguage(Language language);

    const DiffModel &model() const { return m_model; }
    DiffTable *table() const { return m_table; }
    /// The earlier report's text (0) and the later one's (1).
    SourceView *text(int side) const { return m_sides[static_cast<std::size_t>(side)].view; }
    /// Shows a difference in the table and in both texts.
    void showDifference(int row);

private:
    struct Side
    {
        Report report;
        ReportSelection selection;
        TextLabel *title = nullptr;
        SourceView *view = nullptr;
    };
    /// Sentences (from 1) of both texts that hold the same figure, ascending in both.
    struct SentencePair
    {
        int sentences[2] = {0, 0};
    };

    QWidget *makeTexts();
    void showTexts();
    void findPairs(const ReportDiff &diff);
    void markPlaces();
    void onSelected(int side);
    void follow(int side);

    const Catalogue &m_catalogue;
    Language m_language = Language::Vietnamese;
    DiffModel m_model;
    Side m_sides[2];
    std::vector<SentencePair> m_pairs;
    PageHeader *m_header = nullptr;
    TextLabel *m_none = nullptr;
    DiffTable *m_table = nullptr;
    bool m_isFollowing = false;
};

} // namespace tem
