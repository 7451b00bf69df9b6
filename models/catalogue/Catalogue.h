#pragma once

#include "report/Check.h"
#include "report/Error.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace tem {

class CatalogueEntry;

/// A name in both languages of the interface.
struct Name
{
    QString vi;
    QString en;
    bool operator==(const Name &) const = default;
};

/// What a figure measures. Phrases are lower case, NFC; " … " in one stands for any few words.
struct Indicator
{
    QString id;
    /// "Giao dịch qua sàn"; short enough for a chart title.
    Name name;
    /// Base unit it is counted in: "giao dịch", "đồng".
    QString unit;
    /// Other units that a report may count it in ("đơn").
    QStringList units;
    /// Words of which one must stand near the figure. None: the unit alone reveals the indicator.
    QStringList phrases;
    /// Words near the figure that rule the indicator out.
    QStringList without;
    /// Check rules that it takes part in.
    std::vector<Rule> rules;
    /// Naming a marketplace near a number of this unit is enough to reveal it.
    bool platformReveals = false;
    /// An amount of money for each unit of this indicator ("đồng/đơn") is the present one.
    QString per;
    /// An amount of money right after a figure of this indicator is the present one (1,86 triệu đơn, 412,5 tỷ
    /// đồng).
    QString beside;
};

/// A marketplace.
struct Platform
{
    QString id;
    Name name;
    QStringList phrases;
};

/// A marketplace or seller of others: what the report says of it is booked on no platform of the catalogue.
struct OtherPlatform
{
    QString id;
    QStringList phrases;
};

enum class UnitKind {
    Counted,  ///< whole things: hộ, sản phẩm
    Province, ///< administrative units of the first level, as a roll-out counts them
    Measured, ///< kg, ha: may have decimals
    Money,
    Percent,
    Multiple,  ///< lần: always a change
    Difference ///< điểm phần trăm: always a change
};

/// A unit of measure or a noun that reports count.
struct Unit
{
    /// What Figure::unit holds.
    QString id;
    UnitKind kind = UnitKind::Counted;
    QStringList phrases;
};

/// A stage of a roll-out.
struct Status
{
    QString id;
    Name name;
    QStringList phrases;
    /// Words that rule the stage out.
    QStringList without;
    /// The decision whose roll-out has this stage ("468/QĐ-TTg"); a roll-out of another one does not.
    QString decision;
};

/// An administrative unit of the first level in one span of time.
struct Province
{
    /// Code of the General Statistics Office, two digits: says nothing without its vintage.
    QString code;
    QString name;
    QString kind;
    /// Empty for units that are in force since July 2025.
    QString region;
    QStringList aliases;
    /// Code, since 2025-07-01, of the unit it belongs to; empty where it is in force then itself.
    QString successor;
    QDate since;
    /// Last day in force; invalid: still in force.
    QDate until;
};

/// Everything particular to the programme: what the general grammar of the loader is driven by, and the names
/// that the interface shows. Read from JSON files, so that a ministry can extend it without rebuilding.
class Catalogue
{
public:
    /// Reads `*.json` of each folder in turn, by name; a later folder adds to and replaces entries (by id) of
    /// the earlier ones. ":/catalogue" is the built-in one. Fails with BadCatalogue, file, line and reason.
    static Result<Catalogue> load(const QStringList &folders);
    /// Lower-case hexadecimal SHA-256 of the files that load() reads: what a text was read with.
    static QString fingerprint(const QStringList &folders);

    const std::vector<Indicator> &indicators() const { return m_indicators; }
    const std::vector<Platform> &platforms() const { return m_platforms; }
    const std::vector<OtherPlatform> &otherPlatforms() const { return m_otherPlatforms; }
    const std::vector<Unit> &units() const { return m_units; }
    const std::vector<Status> &statuses() const { return m_statuses; }
    /// The units in force on a date, in the order of their codes.
    const std::vector<Province> &provinces(QDate date) const;
    /// The first days of the sets of units there are, ascending: 2008-08-01, 2025-01-01, 2025-07-01,
    /// 2026-04-30.
    const std::vector<QDate> &vintages() const { return m_vintages; }
    /// The vintage in force on a date; the first one before all of them.
    QDate vintage(QDate date) const;

    const Indicator *indicator(const QString &id) const;
    const Platform *platform(const QString &id) const;
    const Status *status(const QString &id) const;
    const Province *province(const QString &code, QDate date) const;
    /// The unit in force on a date that goes by this name or alias, however it is spelled; null for none.
    const Province *provinceByName(QStringView name, QDate date) const;

private:
    Result<void> add(CatalogueEntry &entry);
    void finish();
    size_t vintageIndex(QDate date) const;

    std::vector<Indicator> m_indicators;
    std::vector<Platform> m_platforms;
    std::vector<OtherPlatform> m_otherPlatforms;
    std::vector<Unit> m_units;
    std::vector<Status> m_statuses;
    /// Every administrative unit of every time, as the files give them.
    std::vector<Province> m_allProvinces;
    std::vector<QDate> m_vintages;
    /// The units in force from each vintage; one empty list where no file gave any.
    std::vector<std::vector<Province>> m_provinces = {{}};
};

} // namespace tem
