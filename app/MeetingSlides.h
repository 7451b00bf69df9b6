#pragma once

#include "export/PagedDocument.h"
#include "items/ReportModels.h"
#include "pages/PageId.h"

#include <QPixmap>
#include <QSizeF>

#include <memory>
#include <vector>

namespace tem {

/// A report for a meeting room: what the exports print, one screen at a time and as large as the screen
/// allows. Always in the light colours, like every export.
class MeetingSlides
{
public:
    /// `screen`: in px at a scale of 1. The models must not change while the slides are used.
    MeetingSlides(const ReportModels &models, QSizeF screen);

    int count() const { return static_cast<int>(m_slides.size()); }
    /// Which page of the window a slide (from 0) belongs to.
    PageId page(int slide) const { return m_slides[static_cast<std::size_t>(slide)].page; }
    /// The first slide of a page; the first of all where the page has none.
    int firstOf(PageId page) const;
    /// A slide as large as the screen, without the line at its foot.
    QPixmap paint(int slide, double devicePixelRatio) const;
    /// Screen px for one px of the document: how much larger than on paper the type is.
    double scale(int slide) const { return m_slides[static_cast<std::size_t>(slide)].scale; }

private:
    struct Slide
    {
        PageId page;
        std::shared_ptr<const PagedDocument> document;
        int documentPage = 0;
        double scale = 1;
    };

    void add(PageId page, const ReportModels &models);

    QSizeF m_screen;
    std::vector<Slide> m_slides;
};

} // namespace tem
