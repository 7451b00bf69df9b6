#include "ReportSaver.h"

#include "PageNames.h"
#include "WindowSettings.h"
#include "items/ReportModels.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

struct SaveFormat
{
    ExportFormat format;
    QString suffix;
    QString filter;
};

std::vector<SaveFormat> formatsOf(ReportSaver::Kind kind)
{
    switch (kind) {
    case ReportSaver::Kind::Pdf:
        return {{ExportFormat::Pdf, u"pdf"_s, ReportSaver::tr("PDF documents (*.pdf)")}};
    case ReportSaver::Kind::Picture:
        return {{ExportFormat::Png, u"png"_s, ReportSaver::tr("PNG pictures (*.png)")},
                {ExportFormat::Svg, u"svg"_s, ReportSaver::tr("SVG drawings (*.svg)")}};
    case ReportSaver::Kind::Table:
        return {{ExportFormat::Csv, u"csv"_s, ReportSaver::tr("CSV tables (*.csv)")},
                {ExportFormat::Json, u"json"_s, ReportSaver::tr("JSON data (*.json)")}};
    }
    Q_UNREACHABLE();
}

QString dialogTitle(ReportSaver::Kind kind)
{
    switch (kind) {
    case ReportSaver::Kind::Pdf:
        return ReportSaver::tr("Export PDF");
    case ReportSaver::Kind::Picture:
        return ReportSaver::tr("Export picture");
    case ReportSaver::Kind::Table:
        return ReportSaver::tr("Export table");
    }
    Q_UNREACHABLE();
}

View viewOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return View::Overview;
    case PageId::Comparison:
        return View::Comparison;
    case PageId::Training:
        return View::Training;
    case PageId::Rollout:
        return View::Map;
    case PageId::Figures:
        return View::Figures;
    // There is no picture of these alone: the summary holds the checks and every sentence with a figure.
    case PageId::Series:
    case PageId::Checks:
    case PageId::Source:
        return View::Summary;
    }
    Q_UNREACHABLE();
}

/// The format whose ending the user typed, else the one chosen in the dialog.
const SaveFormat &formatOf(const std::vector<SaveFormat> &formats, const QString &path, const QString &filter)
{
    auto found = std::ranges::find(formats, QFileInfo(path).suffix().toLower(), &SaveFormat::suffix);
    if (found == formats.end())
        found = std::ranges::find(formats, filter, &SaveFormat::filter);
    return found == formats.end() ? formats.front() : *found;
}

} // namespace

ReportSaver::ReportSaver(const ReportModels &models, WindowSettings &settings, QWidget &window)
    : QObject(&window)
    , m_models(models)
    , m_settings(settings)
    , m_window(window)
{
}

void ReportSaver::save(Kind kind, PageId page)
{
    const std::vector<SaveFormat> formats = formatsOf(kind);
    QStringList filters;
    for (const SaveFormat &format : formats)
        filters.append(format.filter);
    QString name = fileNameFrom(m_models.title());
    if (kind == Kind::Picture)
        name += u" - "_s + fileNameFrom(pageTitle(page));

    // The dialog asks before it lets a file be replaced; with the ending set, it asks for the right one.
    QFileDialog dialog(&m_window, dialogTitle(kind), m_settings.exportFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(formats.front().suffix);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const QString suffix = formatOf(formats, {}, filter).suffix;
        dialog.setDefaultSuffix(suffix);
        // The ending that stands there would speak against the choice just made.
        const QFileInfo typed(dialog.selectedFiles().value(0, name));
        dialog.selectFile(typed.completeBaseName() + u'.' + suffix);
    });
    dialog.selectFile(name + u'.' + formats.front().suffix);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    m_settings.setExportFolder(QFileInfo(path).absolutePath());

    ExportOptions options;
    options.view = viewOf(page);
    options.head = m_settings.exportHead();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const WriteResult result = exportReport(formatOf(formats, path, dialog.selectedNameFilter()).format,
                                            m_models, path, Overwrite::Replace, options);
    QApplication::restoreOverrideCursor();
    if (result)
        emit saved(path);
    else
        emit saveFailed(result.error());
}

QString fileNameFrom(const QString &title)
{
    // Refused by Windows or with a meaning of their own in a shell.
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = title;
    name.replace(refused, u" "_s);
    name = name.simplified().left(100);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? ReportSaver::tr("report") : name;
}

} // namespace tem
