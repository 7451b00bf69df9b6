#pragma once

#include "items/IndicatorRow.h"

#include <QObject>
#include <QSet>

namespace tem {

/// Which marketplaces the charts of the window leave out, shared by every page and kept while the report is
/// open. At least one stays. Exports always show all.
class PlatformFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<PlatformColumn> &platforms() const { return m_platforms; }
    /// The marketplaces of the report; those that were hidden under the same id stay so. Announces nothing:
    /// it is part of the change of the report.
    void setPlatforms(const QList<PlatformColumn> &platforms);
    void showAll();

    bool isShown(const QString &id) const { return !m_hidden.contains(id); }
    /// False for the last one that is shown.
    bool canHide(const QString &id) const;
    /// Does nothing where that would hide the last one.
    void setShown(const QString &id, bool shown);

    /// "Không vẽ: Vỏ sò"; empty where all are shown.
    QString hiddenText() const;

signals:
    void filterChanged();

private:
    QList<PlatformColumn> m_platforms;
    QSet<QString> m_hidden;
};

} // namespace tem
