#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace tem {

/// What is selected, shared by every page: one figure, roll-out group, province, check, ignored number or
/// computed number at a time. Pages read and set it; no page knows another page.
class ReportSelection : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Figure, Group, Province, Check, Ignored, Derived };

    struct Item
    {
        Kind kind = Kind::None;
        /// Figure or group id, province code, Cell::derivedId; empty for the others.
        QString id;
        /// Index into Report::checks or Report::ignored; -1 for the others.
        int index = -1;
        bool operator==(const Item &) const = default;
    };

    /// Ids of the figures and groups that an item speaks of.
    using Related = std::function<QStringList(const Item &)>;

    /// `related` may be empty: then figures and groups speak of themselves alone.
    explicit ReportSelection(Related related = {}, QObject *parent = nullptr);

    const Item &current() const { return m_current; }
    /// The figures and groups that the current item speaks of: itself, the items of a check, the groups that
    /// name a province, the sources of a computed number. Views light up what they show of these.
    const QStringList &related() const { return m_related; }
    bool isRelated(const QString &id) const { return !id.isEmpty() && m_related.contains(id); }
    bool isDerived(const QString &id) const { return m_current.kind == Kind::Derived && m_current.id == id; }

    void select(const Item &item);
    void selectFigure(const QString &id) { select({Kind::Figure, id, -1}); }
    void selectGroup(const QString &id) { select({Kind::Group, id, -1}); }
    void selectProvince(const QString &code) { select({Kind::Province, code, -1}); }
    void selectCheck(int index) { select({Kind::Check, {}, index}); }
    void selectIgnored(int index) { select({Kind::Ignored, {}, index}); }
    void selectDerived(const QString &id) { select({Kind::Derived, id, -1}); }
    void clear() { select({}); }

signals:
    void selectionChanged(const tem::ReportSelection::Item &item);

private:
    Related m_relatedOf;
    Item m_current;
    QStringList m_related;
};

} // namespace tem
