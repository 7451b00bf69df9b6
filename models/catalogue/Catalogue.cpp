#include "catalogue/Catalogue.h"

namespace tem {

Result<Catalogue> Catalogue::load(const QStringList &folders)
{
    Q_UNUSED(folders)
    return Catalogue();
}

const std::vector<Province> &Catalogue::provinces(QDate vintage) const
{
    Q_UNUSED(vintage)
    return m_provinces;
}

const Indicator *Catalogue::indicator(const QString &) const
{
    return nullptr;
}
const Platform *Catalogue::platform(const QString &) const
{
    return nullptr;
}
const Status *Catalogue::status(const QString &) const
{
    return nullptr;
}
const Province *Catalogue::province(const QString &, QDate) const
{
    return nullptr;
}

} // namespace tem
