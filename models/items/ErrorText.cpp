#include "items/ErrorText.h"

#include <QCoreApplication>

namespace tem {

namespace {
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(tem::ErrorText)
};

QString name(const Error &error)
{
    return error.file.isEmpty() ? ErrorText::tr("the pasted text") : error.file;
}

/// The system's own reason, where it gave one.
QString withReason(const QString &sentence, const Error &error)
{
    //: %1 a whole sentence, %2 the system's reason
    return error.detail.isEmpty() ? sentence : ErrorText::tr("%1 Reason: %2").arg(sentence, error.detail);
}
} // namespace

QString describe(const Error &error)
{
    const QString file = name(error);
    switch (error.code) {
    case Error::Code::NotFound:
        return ErrorText::tr("There is no file %1. Check the name and the folder.").arg(file);
    case Error::Code::IsFolder:
        return ErrorText::tr("%1 is a folder. Choose a file in it.").arg(file);
    case Error::Code::NoPermission:
        return ErrorText::tr(
                   "You are not allowed to read %1. Ask its owner for access or copy it to your own folder.")
            .arg(file);
    case Error::Code::ReadFailed:
        return withReason(
            ErrorText::tr("%1 could not be read. Check that the drive is connected and try again.").arg(file),
            error);
    case Error::Code::Empty:
        return ErrorText::tr("There is no text in %1. Choose the file that holds the report.").arg(file);
    case Error::Code::TooLarge:
        return ErrorText::tr(
                   "%1 is larger than 64 MiB, the most that is read. Split it or save the text alone.")
            .arg(file);
    case Error::Code::NotText:
        return ErrorText::
            tr("%1 is no text that can be read. Save the report as plain text (.txt, UTF-8) and open that.")
                .arg(file);
    case Error::Code::UnsupportedFormat:
        //: %1 file, %2 kind of document: PDF
        return ErrorText::tr("%1 is a %2 document, which cannot be read yet. Save the report as plain text "
                             "(.txt, UTF-8) or copy its text and paste it.")
            .arg(file, error.detail);
    case Error::Code::UnknownEncoding:
        return withReason(
            ErrorText::tr("The letters of %1 are in an unknown encoding. Save it as UTF-8 and open it again.")
                .arg(file),
            error);
    case Error::Code::Cancelled:
        return ErrorText::tr("Reading %1 was cancelled. Nothing was changed.").arg(file);
    case Error::Code::BadCatalogue:
        if (error.line > 0)
            //: %1 file, %2 line number, %3 reason
            return ErrorText::tr(
                       "The catalogue file %1 has an error in line %2: %3 Correct the file or remove it.")
                .arg(file, QString::number(error.line), error.detail);
        //: %1 file, %2 reason
        return ErrorText::tr("The catalogue file %1 has an error: %2 Correct the file or remove it.")
            .arg(file, error.detail);
    case Error::Code::BadReport:
        //: %1 file, %2 what is wrong
        return ErrorText::tr("What was stored of %1 is damaged (%2). Read the original report again.")
            .arg(file, error.detail);
    case Error::Code::NotALibrary:
        return ErrorText::tr("%1 is no library of Tem. It was left as it is; choose another file.").arg(file);
    case Error::Code::NotAHandOver:
        return ErrorText::tr(
                   "%1 is no report that was handed over from Tem. Choose a file that Tem wrote (.tem).")
            .arg(file);
    case Error::Code::LibraryTooNew:
        return ErrorText::tr(
                   "%1 was written by a newer version of Tem. It was left as it is; open it with that "
                   "version.")
            .arg(file);
    case Error::Code::LibraryBusy:
        return ErrorText::tr("Another program is writing into %1. Wait a moment and try again.").arg(file);
    case Error::Code::LibraryReadOnly:
        return ErrorText::tr("%1 can be read but not changed. Ask its owner for permission to write, or copy "
                             "the library to your own folder.")
            .arg(file);
    case Error::Code::LibraryDamaged:
        return withReason(ErrorText::tr("The library %1 is damaged. Restore it from a copy.").arg(file),
                          error);
    case Error::Code::NoSpace:
        return ErrorText::tr(
                   "There is no room left on the disk of %1, and nothing was changed. Free some space and "
                   "try again.")
            .arg(file);
    case Error::Code::WriteFailed:
        return withReason(ErrorText::tr("%1 could not be written, and no half file was left. Choose another "
                                        "folder or free some space.")
                              .arg(file),
                          error);
    }
    return {};
}

} // namespace tem
