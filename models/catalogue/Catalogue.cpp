#include "catalogue/Catalogue.h"

#include "catalogue/CatalogueFile.h"
#include "catalogue/ProvinceName.h"
#include "report/Words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QStringView, UnitKind>, 7> unitKinds = {
    {{u"counted", UnitKind::Counted},
     {u"province", UnitKind::Province},
     {u"measured", UnitKind::Measured},
     {u"money", UnitKind::Money},
     {u"percent", UnitKind::Percent},
     {u"multiple", UnitKind::Multiple},
     {u"difference", UnitKind::Difference}}};

/// In the order in which they are read.
QStringList filesOf(const QString &folder)
{
    const QDir dir(folder);
    QStringList files;
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

template <typename Item> const Item *findById(const std::vector<Item> &items, const QString &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

template <typename Item> void addOrReplace(std::vector<Item> &items, Item item)
{
    const auto same =
        std::find_if(items.begin(), items.end(), [&](const Item &old) { return old.id == item.id; });
    if (same == items.end())
        items.push_back(std::move(item));
    else
        *same = std::move(item);
}

Name nameOf(CatalogueEntry &entry)
{
    auto [vi, en] = entry.name(u"name"_s);
    return {std::move(vi), std::move(en)};
}

QStringList requiredTexts(CatalogueEntry &entry, const QString &key)
{
    QStringList texts = entry.texts(key);
    if (texts.isEmpty())
        entry.complain(u"“%1” is missing or empty"_s.arg(key));
    return texts;
}

Indicator readIndicator(CatalogueEntry &entry)
{
    Indicator indicator;
    indicator.id = entry.text(u"id"_s);
    indicator.name = nameOf(entry);
    indicator.unit = entry.text(u"unit"_s);
    indicator.units = entry.texts(u"units"_s);
    indicator.phrases = entry.texts(u"phrases"_s);
    indicator.without = entry.texts(u"without"_s);
    const QStringList rules = entry.texts(u"rules"_s);
    for (const QString &word : rules) {
        if (const auto rule = fromWord<Rule>(word))
            indicator.rules.push_back(*rule);
        else
            entry.complain(u"unknown rule “%1”"_s.arg(word));
    }
    indicator.platformReveals = entry.optionalFlag(u"platformReveals"_s);
    indicator.per = entry.optionalText(u"per"_s);
    indicator.beside = entry.optionalText(u"beside"_s);
    return indicator;
}

Unit readUnit(CatalogueEntry &entry)
{
    Unit unit;
    unit.id = entry.text(u"id"_s);
    unit.phrases = requiredTexts(entry, u"phrases"_s);
    const QString word = entry.text(u"kind"_s);
    const auto kind =
        std::find_if(unitKinds.begin(), unitKinds.end(), [&](const auto &row) { return row.first == word; });
    if (kind == unitKinds.end())
        entry.complain(u"unknown kind “%1”"_s.arg(word));
    else
        unit.kind = kind->second;
    return unit;
}

Status readStatus(CatalogueEntry &entry)
{
    Status status;
    status.id = entry.text(u"id"_s);
    status.name = nameOf(entry);
    status.phrases = requiredTexts(entry, u"phrases"_s);
    status.without = entry.texts(u"without"_s);
    status.decision = entry.optionalText(u"decision"_s);
    return status;
}

QDate readDate(CatalogueEntry &entry, const QString &key, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        entry.complain(u"“%1” must be a date like 2025-07-01"_s.arg(key));
    return date;
}

Province readProvince(CatalogueEntry &entry)
{
    Province province;
    province.code = entry.text(u"code"_s);
    if (province.code.size() != 2 || !province.code[0].isDigit() || !province.code[1].isDigit())
        entry.complain(u"“code” must be two digits"_s);
    province.name = entry.text(u"name"_s);
    province.kind = entry.text(u"kind"_s);
    province.region = entry.optionalText(u"region"_s);
    province.aliases = entry.texts(u"aliases"_s);
    province.successor = entry.optionalText(u"successor"_s);
    province.since = readDate(entry, u"since"_s, entry.text(u"since"_s));
    province.until = readDate(entry, u"until"_s, entry.optionalText(u"until"_s));
    return province;
}

} // namespace

Result<Catalogue> Catalogue::load(const QStringList &folders)
{
    Catalogue catalogue;
    for (const QString &folder : folders) {
        if (!QDir(folder).exists())
            return fail(Error::Code::BadCatalogue, folder, u"no such folder"_s);
        for (const QString &file : filesOf(folder)) {
            auto entries = readCatalogueFile(file);
            if (!entries)
                return tl::unexpected<Error>(entries.error());
            for (CatalogueEntry &entry : *entries) {
                if (const auto added = catalogue.add(entry); !added)
                    return tl::unexpected<Error>(added.error());
            }
        }
    }
    catalogue.finish();
    return catalogue;
}

QString Catalogue::fingerprint(const QStringList &folders)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &folder : folders) {
        for (const QString &name : filesOf(folder)) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> Catalogue::add(CatalogueEntry &entry)
{
    // Read whole before it is added: an entry that is not sound must leave no trace.
    const auto addTo = [&entry](auto &items, auto item) -> Result<void> {
        if (const auto error = entry.error())
            return tl::unexpected<Error>(*error);
        addOrReplace(items, std::move(item));
        return {};
    };
    if (entry.list() == u"indicators")
        return addTo(m_indicators, readIndicator(entry));
    if (entry.list() == u"platforms")
        return addTo(m_platforms,
                     Platform{entry.text(u"id"_s), nameOf(entry), requiredTexts(entry, u"phrases"_s)});
    if (entry.list() == u"otherPlatforms")
        return addTo(m_otherPlatforms,
                     OtherPlatform{entry.text(u"id"_s), requiredTexts(entry, u"phrases"_s)});
    if (entry.list() == u"units")
        return addTo(m_units, readUnit(entry));
    if (entry.list() == u"statuses")
        return addTo(m_statuses, readStatus(entry));
    if (entry.list() == u"provinces") {
        Province province = readProvince(entry);
        if (const auto error = entry.error())
            return tl::unexpected<Error>(*error);
        const auto same =
            std::find_if(m_allProvinces.begin(), m_allProvinces.end(), [&](const Province &old) {
                return old.code == province.code && old.since == province.since;
            });
        if (same == m_allProvinces.end())
            m_allProvinces.push_back(std::move(province));
        else
            *same = std::move(province);
        return {};
    }
    entry.complain(u"unknown list “%1”"_s.arg(entry.list()));
    return tl::unexpected<Error>(*entry.error());
}

void Catalogue::finish()
{
    for (const Province &province : m_allProvinces)
        m_vintages.push_back(province.since);
    std::sort(m_vintages.begin(), m_vintages.end());
    m_vintages.erase(std::unique(m_vintages.begin(), m_vintages.end()), m_vintages.end());
    m_provinces.assign(std::max<size_t>(m_vintages.size(), 1), {});
    for (size_t i = 0; i < m_vintages.size(); ++i) {
        const QDate date = m_vintages[i];
        std::vector<Province> &inForce = m_provinces[i];
        for (const Province &province : m_allProvinces) {
            if (province.since <= date && (!province.until.isValid() || date <= province.until))
                inForce.push_back(province);
        }
        std::sort(inForce.begin(), inForce.end(),
                  [](const Province &a, const Province &b) { return a.code < b.code; });
    }
}

size_t Catalogue::vintageIndex(QDate date) const
{
    const auto after = std::upper_bound(m_vintages.begin(), m_vintages.end(), date);
    return after == m_vintages.begin() ? 0 : static_cast<size_t>(after - m_vintages.begin() - 1);
}

QDate Catalogue::vintage(QDate date) const
{
    return m_vintages.empty() ? QDate() : m_vintages[vintageIndex(date)];
}

const std::vector<Province> &Catalogue::provinces(QDate date) const
{
    return m_provinces[vintageIndex(date)];
}

const Indicator *Catalogue::indicator(const QString &id) const
{
    return findById(m_indicators, id);
}
const Platform *Catalogue::platform(const QString &id) const
{
    return findById(m_platforms, id);
}
const Status *Catalogue::status(const QString &id) const
{
    return findById(m_statuses, id);
}

const Province *Catalogue::province(const QString &code, QDate date) const
{
    const std::vector<Province> &inForce = provinces(date);
    const auto found =
        std::find_if(inForce.begin(), inForce.end(), [&](const Province &p) { return p.code == code; });
    return found == inForce.end() ? nullptr : &*found;
}

const Province *Catalogue::provinceByName(QStringView name, QDate date) const
{
    const QString folded = foldedProvinceName(name);
    for (const Province &province : provinces(date)) {
        if (foldedProvinceName(province.name) == folded)
            return &province;
        for (const QString &alias : province.aliases) {
            if (foldedProvinceName(alias) == folded)
                return &province;
        }
    }
    return nullptr;
}

} // namespace tem
