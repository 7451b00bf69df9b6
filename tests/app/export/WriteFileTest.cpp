#include "export/WriteFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tem;
using namespace Qt::StringLiterals;

namespace {

using Reason = WriteError::Reason;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

class WriteFile : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(WriteFile, NewFile)
{
    ASSERT_TRUE(writeFile(path(u"báo cáo.csv"_s), "abc", Overwrite::Refuse));
    EXPECT_EQ(contentOf(path(u"báo cáo.csv"_s)), "abc");
    EXPECT_EQ(files(), QStringList{u"báo cáo.csv"_s});
}

TEST_F(WriteFile, ExistingFileIsRefused)
{
    ASSERT_TRUE(writeFile(path(u"a"_s), "old", Overwrite::Refuse));
    const auto written = writeFile(path(u"a"_s), "new", Overwrite::Refuse);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().reason, Reason::FileExists);
    EXPECT_EQ(contentOf(path(u"a"_s)), "old");
}

TEST_F(WriteFile, ExistingFileIsReplacedOnDemand)
{
    ASSERT_TRUE(writeFile(path(u"a"_s), "old and longer", Overwrite::Refuse));
    ASSERT_TRUE(writeFile(path(u"a"_s), "new", Overwrite::Replace));
    EXPECT_EQ(contentOf(path(u"a"_s)), "new");
    EXPECT_EQ(files(), QStringList{u"a"_s});
}

TEST_F(WriteFile, LinkIsFollowed)
{
    ASSERT_TRUE(writeFile(path(u"a"_s), "old", Overwrite::Refuse));
    ASSERT_TRUE(QFile::link(path(u"a"_s), path(u"link"_s)));
    ASSERT_TRUE(writeFile(path(u"link"_s), "new", Overwrite::Replace));
    EXPECT_EQ(contentOf(path(u"a"_s)), "new");
    EXPECT_TRUE(QFileInfo(path(u"link"_s)).isSymLink());
}

TEST_F(WriteFile, FolderIsRefused)
{
    const auto written = writeFile(path({}), "abc", Overwrite::Replace);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().reason, Reason::IsFolder);
}

TEST_F(WriteFile, MissingFolderIsNamed)
{
    const auto written = writeFile(path(u"gone/a"_s), "abc", Overwrite::Replace);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().reason, Reason::FolderMissing);
    EXPECT_EQ(written.error().path, path(u"gone/a"_s));
}

TEST_F(WriteFile, FullDisk)
{
    const auto written = writeFile(u"/dev/full"_s, "abc", Overwrite::Replace);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().reason, Reason::DiskFull);
    EXPECT_FALSE(QFileInfo(u"/dev/full"_s).isFile());
}

TEST_F(WriteFile, FolderThatNobodyMayWriteTo)
{
    // Not even root may make files here.
    const auto written = writeFile(u"/sys/kernel/tem.csv"_s, "abc", Overwrite::Replace);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().reason, Reason::NoPermission);
}

TEST_F(WriteFile, EveryReasonHasASentenceWithThePath)
{
    for (const Reason reason : {Reason::FileExists, Reason::IsFolder, Reason::FolderMissing,
                                Reason::NoPermission, Reason::DiskFull, Reason::Other})
        EXPECT_TRUE(describe(WriteError{reason, u"/tmp/a.pdf"_s, u"why"_s}).contains(u"/tmp/a.pdf"_s));
    EXPECT_TRUE(describe(WriteError{Reason::Other, u"a"_s, u"why"_s}).contains(u"why"_s));
}

} // namespace
