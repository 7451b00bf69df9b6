#pragma once

namespace tem {

/// Lets screen readers read a SourceView: its text with caret and selection, and what is known of the current
/// mark as its description. To be called before the first one is asked for; again does no harm.
void installSourceViewAccessibility();

} // namespace tem
