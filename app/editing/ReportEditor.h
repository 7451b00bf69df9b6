#pragma once

#include "catalogue/Catalogue.h"
#include "report/Amendment.h"
#include "report/Error.h"
#include "report/Report.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace tem {

/// What somebody puts right in one report, with undo and redo of every step. The report as it was read never
/// changes: undoing everything leaves exactly that.
class ReportEditor : public QObject
{
    Q_OBJECT

public:
    /// Keeps what stands of a key from now on, nothing for none. Where that fails, the step is not made.
    using Keeper = std::function<Result<void>(const AmendmentKey &, const std::optional<Amendment> &)>;

    /// The catalogue must outlive the editor.
    explicit ReportEditor(const Catalogue &catalogue, QObject *parent = nullptr);

    /// Begins anew with a report as it was read and the amendments that stand. `keeper` may be empty.
    void setReport(Report asRead, Amendments amendments, Keeper keeper);
    void clear();

    const Report &asRead() const { return m_asRead; }
    const Amendments &amendments() const { return m_amendments; }
    /// With all amendments applied and its checks computed anew.
    Report report() const;

    /// What stands of a key; null for nothing.
    const Amendment *amendment(const AmendmentKey &key) const;
    /// Puts an amendment in the place of the one with its key. `text` names the step ("Sửa 7.640").
    void amend(const Amendment &amendment, const QString &text);
    /// Takes an amendment back; nothing happens where none has this key.
    void withdraw(const AmendmentKey &key, const QString &text);

    QUndoStack &steps() { return m_steps; }

signals:
    /// Other amendments stand: report() is another one.
    void amended();
    void keepFailed(const tem::Error &error);

private:
    class Step;

    bool put(const AmendmentKey &key, const std::optional<Amendment> &amendment);
    void push(const AmendmentKey &key, const std::optional<Amendment> &after, const QString &text);

    const Catalogue &m_catalogue;
    Report m_asRead;
    Amendments m_amendments;
    Keeper m_keeper;
    QUndoStack m_steps;
};

} // namespace tem
