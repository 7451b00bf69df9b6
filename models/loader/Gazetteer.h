#pragma once

#include "catalogue/Catalogue.h"
#include "loader/TokenText.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tem {

struct NamedProvince
{
    QString code;
    TokenRange tokens;
};

/// Finds the names of the provinces of one vintage in a text.
class Gazetteer
{
public:
    Gazetteer(const TokenText &text, const Catalogue &catalogue, QDate date);

    /// The province whose name starts at `i`.
    std::optional<NamedProvince> at(TokenIndex i) const;

private:
    const TokenText &m_text;
    QHash<QString, QString> m_codes;
    /// Beginnings of names: reading stops where none goes on.
    QSet<QString> m_beginnings;
};

} // namespace tem
