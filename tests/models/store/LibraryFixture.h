#pragma once

#include "StoredReports.h"
#include "store/SqliteLibrary.h"

#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace tem::test {

/// Runs statements past the library, on a connection of their own, and returns the rows of the last, its
/// columns joined by "|".
QStringList runOnFile(const QString &file, const QStringList &statements);
/// Every row of every table of a library.
QStringList dumpOf(const QString &file);
QByteArray contentOf(const QString &file);
void writeContent(const QString &file, const QByteArray &bytes);
/// A library of schema version 1 with the stored reports 0 to `count` − 1, as the first Tem that had
/// libraries wrote it.
void writeFirstLibrary(const QString &file, int count);

/// A library in a folder of its own.
class LibraryFixture : public testing::Test
{
protected:
    LibraryFixture() { reopen(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("thu-vien.db")); }
    QStringList filesInFolder() const;

    void reopen();
    void close() { m_library.reset(); }
    ReportLibrary &library() { return *m_library; }
    ReportId add(int number);
    /// Names of the files in the order of the list.
    QStringList names();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteLibrary> m_library;
};

} // namespace tem::test
