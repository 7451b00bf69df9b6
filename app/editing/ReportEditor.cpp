#include "editing/ReportEditor.h"

#include "amend/Amended.h"

#include <QUndoCommand>

#include <utility>

namespace tem {

/// One key goes from what stood before to what stands after.
class ReportEditor::Step : public QUndoCommand
{
public:
    Step(ReportEditor &editor, AmendmentKey key, std::optional<Amendment> before,
         std::optional<Amendment> after, const QString &text)
        : QUndoCommand(text)
        , m_editor(editor)
        , m_key(std::move(key))
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { setObsolete(!m_editor.put(m_key, m_after)); }
    void undo() override { setObsolete(!m_editor.put(m_key, m_before)); }

private:
    ReportEditor &m_editor;
    AmendmentKey m_key;
    std::optional<Amendment> m_before;
    std::optional<Amendment> m_after;
};

ReportEditor::ReportEditor(const Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
}

void ReportEditor::setReport(Report asRead, Amendments amendments, Keeper keeper)
{
    m_steps.clear();
    m_asRead = std::move(asRead);
    m_amendments = std::move(amendments);
    m_keeper = std::move(keeper);
}

void ReportEditor::clear()
{
    setReport({}, {}, {});
}

Report ReportEditor::report() const
{
    return tem::amended(m_asRead, m_amendments, m_catalogue);
}

const Amendment *ReportEditor::amendment(const AmendmentKey &key) const
{
    const auto found = m_amendments.find(key);
    return found == m_amendments.end() ? nullptr : &found->second;
}

void ReportEditor::amend(const Amendment &amendment, const QString &text)
{
    push(keyOf(amendment), amendment, text);
}

void ReportEditor::withdraw(const AmendmentKey &key, const QString &text)
{
    if (m_amendments.contains(key))
        push(key, std::nullopt, text);
}

void ReportEditor::push(const AmendmentKey &key, const std::optional<Amendment> &after, const QString &text)
{
    const Amendment *before = amendment(key);
    m_steps.push(new Step(*this, key, before ? std::optional(*before) : std::nullopt, after, text));
}

bool ReportEditor::put(const AmendmentKey &key, const std::optional<Amendment> &amendment)
{
    if (m_keeper) {
        const Result<void> kept = m_keeper(key, amendment);
        if (!kept) {
            emit keepFailed(kept.error());
            return false;
        }
    }
    if (amendment)
        m_amendments.insert_or_assign(key, *amendment);
    else
        m_amendments.erase(key);
    emit amended();
    return true;
}

} // namespace tem
