#pragma once

#include <QObject>
#include <QString>

namespace tem {

/// What is selected, shared by every page: one figure, roll-out group, province, check or ignored number at a
/// time. Pages read and set it; no page knows another page.
class ReportSelection : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Figure, Group, Province, Check, Ignored };

    struct Item
    {
        Kind kind = Kind::None;
        /// Figure or group id, province code; empty for the others.
        QString id;
        /// Index into Report::checks or Report::ignored; -1 for the others.
        int index = -1;
        bool operator==(const Item &) const = default;
    };

    using QObject::QObject;

    const Item &current() const { return m_current; }
    void select(const Item &item);
    void selectFigure(const QString &id) { select({Kind::Figure, id, -1}); }
    void selectGroup(const QString &id) { select({Kind::Group, id, -1}); }
    void selectProvince(const QString &code) { select({Kind::Province, code, -1}); }
    void selectCheck(int index) { select({Kind::Check, {}, index}); }
    void selectIgnored(int index) { select({Kind::Ignored, {}, index}); }
    void clear() { select({}); }

signals:
    void selectionChanged(const tem::ReportSelection::Item &item);

private:
    Item m_current;
};

} // namespace tem
