#pragma once

#include "report/Check.h"
#include "report/Error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace tem {

/// A name in both languages of the interface.
struct Name
{
    QString vi;
    QString en;
    bool operator==(const Name &) const = default;
};

/// What a figure measures.
struct Indicator
{
    QString id;
    /// "Giao dịch qua sàn"; short enough for a chart title.
    Name name;
    /// Base unit it is counted in: "giao dịch", "đồng".
    QString unit;
    /// Words that reveal it in a text, lower case, NFC.
    QStringList phrases;
    /// Check rules that it takes part in.
    std::vector<Rule> rules;
};

/// A marketplace.
struct Platform
{
    QString id;
    Name name;
    QStringList phrases;
};

/// A stage of a roll-out.
struct Status
{
    QString id;
    Name name;
    QStringList phrases;
};

/// An administrative unit of one vintage.
struct Province
{
    /// Code of the General Statistics Office, two digits: says nothing without its vintage.
    QString code;
    QString name;
    QString kind;
    QString region;
    QStringList aliases;
};

/// Everything particular to the programme: what the general grammar of the loader is driven by, and the names
/// that the interface shows. Read from JSON files, so that a ministry can extend it without rebuilding.
class Catalogue
{
public:
    /// Reads `*.json` of each folder in turn; a later folder adds to and replaces entries of the earlier
    /// ones.
    /// ":/catalogue" is the built-in one. Fails with BadCatalogue, file, line and reason.
    static Result<Catalogue> load(const QStringList &folders);

    const std::vector<Indicator> &indicators() const { return m_indicators; }
    const std::vector<Platform> &platforms() const { return m_platforms; }
    const std::vector<Status> &statuses() const { return m_statuses; }
    /// The units in force on `vintage`.
    const std::vector<Province> &provinces(QDate vintage) const;

    const Indicator *indicator(const QString &id) const;
    const Platform *platform(const QString &id) const;
    const Status *status(const QString &id) const;
    const Province *province(const QString &code, QDate vintage) const;

private:
    std::vector<Indicator> m_indicators;
    std::vector<Platform> m_platforms;
    std::vector<Status> m_statuses;
    std::vector<Province> m_provinces;
};

} // namespace tem
