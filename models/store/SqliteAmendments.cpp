#include "store/SqliteAmendments.h"

#include "report/AmendmentJson.h"
#include "report/Words.h"
#include "store/SqliteConnection.h"

#include <QJsonDocument>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// What the rows say, which may be older than this program: never changed.
QString wordOf(AmendmentKey::Subject subject)
{
    switch (subject) {
    case AmendmentKey::Subject::Figure:
        return u"figure"_s;
    case AmendmentKey::Subject::FigureReview:
        return u"figure-review"_s;
    case AmendmentKey::Subject::CheckReview:
        return u"check-review"_s;
    case AmendmentKey::Subject::Province:
        return u"province"_s;
    }
    Q_UNREACHABLE();
}

/// NULL where the amendment is no review.
QVariant stateOf(const Amendment::Content &content)
{
    if (const auto *review = std::get_if<FigureReview>(&content))
        return toWord(review->state);
    if (const auto *review = std::get_if<CheckReview>(&content))
        return toWord(review->state);
    return QVariant(QMetaType::fromType<QString>());
}

/// An empty string, not NULL, for no detail.
QString detailOf(const AmendmentKey &key)
{
    return key.detail.isNull() ? u""_s : key.detail;
}

} // namespace

SqliteAmendments::SqliteAmendments(const SqliteConnection &connection, ReportId report, int revision)
    : m_connection(connection)
    , m_report(report)
    , m_revision(revision)
{
}

Result<Amendments> SqliteAmendments::read() const
{
    Amendments amendments;
    return m_connection
        .rows(u"SELECT content FROM amendment WHERE report = ? AND revision = ?"_s,
              {m_report.value, m_revision},
              [&](const QSqlQuery &row) -> Result<void> {
                  const auto amendment =
                      amendmentFromJson(QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object());
                  if (!amendment)
                      return tl::unexpected(amendment.error());
                  amendments.insert_or_assign(keyOf(*amendment), *amendment);
                  return {};
              })
        .map([&] { return std::move(amendments); });
}

Result<void> SqliteAmendments::write(const Amendment &amendment) const
{
    const AmendmentKey key = keyOf(amendment);
    const QByteArray content = QJsonDocument(toJson(amendment)).toJson(QJsonDocument::Compact);
    return m_connection
        .run(u"INSERT OR REPLACE INTO amendment (report, revision, subject, start, detail, state, content) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
             {m_report.value, m_revision, wordOf(key.subject), qint64(key.start.value), detailOf(key),
              stateOf(amendment.content), QString::fromUtf8(content)})
        .map([](const QSqlQuery &) {});
}

Result<void> SqliteAmendments::write(const Amendments &amendments) const
{
    for (const auto &[key, amendment] : amendments) {
        if (auto written = write(amendment); !written)
            return written;
    }
    return {};
}

Result<void> SqliteAmendments::remove(const AmendmentKey &key) const
{
    return m_connection
        .run(u"DELETE FROM amendment "
             "WHERE report = ? AND revision = ? AND subject = ? AND start = ? AND detail = ?"_s,
             {m_report.value, m_revision, wordOf(key.subject), qint64(key.start.value), detailOf(key)})
        .map([](const QSqlQuery &) {});
}

} // namespace tem
