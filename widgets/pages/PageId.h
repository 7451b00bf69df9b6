#pragma once

namespace tem {

/// The pages of the window, in the order a reader asks. Series speaks of the whole library, the others of one
/// report. A page asks for another one by emitting
/// `pageRequested(tem::PageId)`; no page knows another page.
enum class PageId { Overview, Comparison, Training, Rollout, Series, Figures, Checks, Source };

} // namespace tem
