#pragma once

#include <QString>

#include <optional>

namespace tem {

/// What a picture shows.
enum class View { Summary, Overview, Comparison, Training, Map, Figures };

/// The word of a view on the command line: "summary", "overview" …
QString toWord(View view);
std::optional<View> viewFromWord(const QString &word);

} // namespace tem
