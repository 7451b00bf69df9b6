#include "MeetingSlides.h"

#include "PageNames.h"
#include "export/Sections.h"
#include "style/Theme.h"

#include <qcustomplot.h>

#include <algorithm>
#include <array>

namespace tem {

namespace {

/// Of the content, in px of the document; the lower, the larger the type.
constexpr std::array contentHeights = {380.0, 440.0, 500.0, 560.0, 640.0, 720.0};
/// Text needs larger type than a map, which is one picture in any case.
constexpr double highestText = 560;
/// For what does not fit on one slide in any of them.
constexpr double usualHeight = 440;
/// Share of the screen's height that stays free above and below, the line at the foot included.
constexpr double marginShare = 0.07;

PagedDocument compose(const ReportModels &models, PageId page, double width)
{
    PagedDocument document(width);
    SectionNumbers numbers(SectionNumbers::Style::Plain);
    switch (page) {
    case PageId::Overview:
        addHead(document, models, {.agency = {}, .title = {}});
        addKeyPoints(document, models);
        break;
    case PageId::Comparison:
        addComparison(document, models, numbers);
        break;
    case PageId::Training:
        addTraining(document, models, numbers);
        break;
    case PageId::Rollout:
        addRollout(document, models, numbers);
        break;
    case PageId::Series:
        // A meeting is about the report that is open.
        break;
    case PageId::Figures:
        addFigures(document, models, numbers);
        break;
    case PageId::Checks:
        addChecks(document, models, numbers);
        break;
    case PageId::Source:
        addOpenQuestions(document, models, numbers);
        break;
    }
    return document;
}

} // namespace

MeetingSlides::MeetingSlides(const ReportModels &models, QSizeF screen)
    : m_screen(screen)
{
    for (const PageId page : allPages())
        add(page, models);
}

void MeetingSlides::add(PageId page, const ReportModels &models)
{
    const QSizeF content(m_screen.width() - 2 * marginShare * m_screen.height(),
                         m_screen.height() * (1 - 2 * marginShare));
    const auto composeAt = [&](double height) {
        return compose(models, page, content.width() * height / content.height());
    };
    double height = 0;
    for (const double candidate : contentHeights) {
        if (candidate > highestText && page != PageId::Rollout)
            break;
        const double needed = composeAt(candidate).totalHeight();
        if (needed <= 0)
            return;
        if (needed <= candidate) {
            height = candidate;
            break;
        }
    }
    if (height <= 0)
        height = std::max(usualHeight, composeAt(usualHeight).tallestBlock());
    const auto document = std::make_shared<PagedDocument>(composeAt(height));
    document->paginate(height);
    for (int i = 0; i < document->pageCount(); ++i)
        m_slides.push_back({page, document, i, content.height() / height});
}

int MeetingSlides::firstOf(PageId page) const
{
    const auto found = std::ranges::find(m_slides, page, &Slide::page);
    return found == m_slides.end() ? 0 : static_cast<int>(found - m_slides.begin());
}

QPixmap MeetingSlides::paint(int slide, double devicePixelRatio) const
{
    QPixmap pixmap((m_screen * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Theme::light().panel);
    const Slide &shown = m_slides[static_cast<std::size_t>(slide)];
    const double margin = marginShare * m_screen.height();
    QCPPainter painter;
    painter.begin(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.translate(margin, margin);
    painter.scale(shown.scale, shown.scale);
    shown.document->paintPage({painter, painter}, shown.documentPage);
    painter.end();
    return pixmap;
}

} // namespace tem
