#include "items/PlatformFilter.h"

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

void PlatformFilter::setPlatforms(const QList<PlatformColumn> &platforms)
{
    if (platforms == m_platforms)
        return;
    m_platforms = platforms;
    QSet<QString> hidden;
    for (const PlatformColumn &platform : m_platforms) {
        if (m_hidden.contains(platform.id) && hidden.size() + 1 < m_platforms.size())
            hidden.insert(platform.id);
    }
    m_hidden = hidden;
}

void PlatformFilter::showAll()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    emit filterChanged();
}

bool PlatformFilter::canHide(const QString &id) const
{
    return std::any_of(m_platforms.begin(), m_platforms.end(), [&](const PlatformColumn &platform) {
        return platform.id != id && isShown(platform.id);
    });
}

void PlatformFilter::setShown(const QString &id, bool shown)
{
    if (isShown(id) == shown || (!shown && !canHide(id)))
        return;
    if (shown)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    emit filterChanged();
}

QString PlatformFilter::hiddenText() const
{
    QStringList names;
    for (const PlatformColumn &platform : m_platforms) {
        if (!isShown(platform.id))
            names.append(platform.name);
    }
    //: %1 names of marketplaces that the charts leave out
    return names.isEmpty() ? QString() : tr("Not drawn: %1").arg(names.join(u", "_s));
}

} // namespace tem
