#include "Resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must not stand inside a namespace.
static void initAll()
{
    Q_INIT_RESOURCE(tem_files);
    Q_INIT_RESOURCE(tem_fonts);
    Q_INIT_RESOURCE(tem_licences);
    Q_INIT_RESOURCE(tem_translations);
}

namespace tem {

void initResources()
{
    initAll();
}

} // namespace tem
