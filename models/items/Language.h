#pragma once

namespace tem {

/// The language of names and sentences. Numbers are written the Vietnamese way in both.
enum class Language { Vietnamese, English };

} // namespace tem
