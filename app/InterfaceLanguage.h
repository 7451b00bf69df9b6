#pragma once

#include "items/Language.h"

#include <QString>

#include <optional>

namespace tem {

/// "vi" or "en".
QString toWord(Language language);
std::optional<Language> languageFromWord(const QString &word);

/// The language to use: the one asked for, else the user's setting, else English where the system's locale is
/// English, else Vietnamese.
Language chooseLanguage(std::optional<Language> asked);
/// Keeps `language` as the user's setting.
void saveLanguage(Language language);

/// Makes tr() speak `language` from now on; may be called again to change it. Needs the application object
/// and the resources. Makes Vietnamese the default locale of numbers and dates.
void useLanguage(Language language);

} // namespace tem
