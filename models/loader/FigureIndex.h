#pragma once

#include "catalogue/Catalogue.h"
#include "report/Report.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tem {

/// Looks up a report's figures by what they say and by where they stand. Built in linear time; keeps pointers
/// into the report, which must outlive it unchanged.
class FigureIndex
{
public:
    FigureIndex(const Report &report, const Catalogue &catalogue);

    const Report &report() const { return m_report; }
    const Catalogue &catalogue() const { return m_catalogue; }

    const Figure *byId(const QString &id) const { return m_byId.value(id); }
    /// The figures that name `total` as their parent, in the order of the text.
    const std::vector<const Figure *> &partsOf(const Figure &total) const;

    /// The figures of the same sentence (block of lines without an empty one between), itself included; at
    /// most `reach` to each side, so that the work stays linear in a text that is one sentence.
    std::span<const Figure> sentenceOf(const Figure &figure) const;
    std::span<const Figure> blockOf(const Figure &figure) const;
    bool inOneBlock(const Figure &a, const Figure &b) const { return blockNumber(a) == blockNumber(b); }

    /// What a figure says, without its number.
    struct Meaning
    {
        QString indicator;
        /// Empty: all marketplaces together.
        QString platform;
        Role role = Role::Level;
        /// Id of a period; nothing: any. Two periods with the same dates are one.
        std::optional<QString> period;
    };
    /// The figure that says this: the nearest to `near` in its sentence, then in its block, then anywhere if
    /// the report gives just one value. Null for none, and for an empty indicator.
    const Figure *find(const Meaning &meaning, const Figure &near) const;
    /// All figures that say this have one value.
    bool isSingle(const Meaning &meaning) const { return m_byMeaning.value(keyOf(meaning)).single; }

    /// A quotient of two other figures: its indicator or unit is per something.
    bool isAverage(const Figure &figure) const { return m_averages[numberOf(figure)]; }

private:
    struct Entry
    {
        const Figure *first = nullptr;
        bool single = true;
    };

    size_t numberOf(const Figure &figure) const
    {
        return static_cast<size_t>(&figure - m_report.figures.data());
    }
    /// The dates of a period, as a word to compare.
    QString datesOf(const QString &period) const { return m_dates.value(period); }
    qsizetype blockNumber(const Figure &figure) const { return m_blocks[numberOf(figure)]; }
    template <typename Same> std::span<const Figure> around(const Figure &figure, Same same) const;
    QString keyOf(const Meaning &meaning) const;
    void add(const Meaning &meaning, const Figure &figure);

    static constexpr size_t reach = 24;

    const Report &m_report;
    const Catalogue &m_catalogue;
    QHash<QString, QString> m_dates;
    QHash<QString, const Figure *> m_byId;
    QHash<QString, std::vector<const Figure *>> m_parts;
    /// By indicator, platform, role and period; and by the same without the period.
    QHash<QString, Entry> m_byMeaning;
    /// For each figure whether it is an average.
    std::vector<bool> m_averages;
    /// Number of the block that each figure stands in.
    std::vector<qsizetype> m_blocks;
};

/// Whether two units name the same things: equal, or one with describing words after it (điểm, điểm phục vụ).
/// Attendances (lượt người) and persons (người) are not the same.
bool isSameUnit(const QString &a, const QString &b);

} // namespace tem
