#pragma once

#include "export/Exporter.h"
#include "pages/PageId.h"

#include <QObject>
#include <QString>

namespace tem {

class ReportModels;
class WindowSettings;

/// Asks where to put an export, and puts it there.
class ReportSaver : public QObject
{
    Q_OBJECT

public:
    /// What the user chose in the toolbar; picture and table leave the format to the file dialog.
    enum class Kind { Pdf, Picture, Table };

    /// All three must outlive the saver; the dialog belongs to `window`.
    ReportSaver(const ReportModels &models, WindowSettings &settings, QWidget &window);

    /// A picture shows what `page` does. Nothing happens where the user thinks better of it.
    void save(Kind kind, PageId page);

signals:
    void saved(const QString &path);
    void saveFailed(const tem::WriteError &error);

private:
    const ReportModels &m_models;
    WindowSettings &m_settings;
    QWidget &m_window;
};

/// `title` as a file name that every system takes, without an ending; Vietnamese letters stay.
QString fileNameFrom(const QString &title);

} // namespace tem
