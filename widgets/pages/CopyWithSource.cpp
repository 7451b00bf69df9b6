#include "pages/CopyWithSource.h"

#include "items/ReportModels.h"
#include "items/SelectionDetails.h"
#include "items/SourceCopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace tem {

void copyWithSource(const ReportModels &models)
{
    const SourceCopy copy = sourceCopy(models, selectionDetails(models, models.selection()->current()));
    if (copy.text.isEmpty())
        return;
    auto data = std::make_unique<QMimeData>();
    data->setText(copy.text);
    data->setHtml(copy.html);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

} // namespace tem
