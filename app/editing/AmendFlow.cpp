#include "editing/AmendFlow.h"

#include "WindowActions.h"
#include "WindowSettings.h"
#include "amend/Amended.h"
#include "amend/Place.h"
#include "editing/FigureDialog.h"
#include "editing/ProvinceDialog.h"
#include "editing/RejectDialog.h"
#include "editing/Signature.h"
#include "items/NumberFormat.h"
#include "items/ReportModels.h"

#include <utility>

namespace tem {

using Kind = ReportSelection::Kind;

AmendFlow::AmendFlow(ReportEditor &editor, ReportModels &models, WindowActions &actions,
                     WindowSettings &settings, SelectedText selectedText, QWidget &window)
    : QObject(&window)
    , m_editor(editor)
    , m_models(models)
    , m_actions(actions)
    , m_settings(settings)
    , m_selectedText(std::move(selectedText))
    , m_window(window)
{
    connect(m_actions.correct, &QAction::triggered, this, &AmendFlow::correctSelection);
    connect(m_actions.reject, &QAction::triggered, this, &AmendFlow::rejectSelection);
    connect(m_actions.withdraw, &QAction::triggered, this, &AmendFlow::withdrawSelection);
    connect(m_actions.markChecked, &QAction::triggered, this,
            [this] { reviewSelection(ReviewState::Checked); });
    connect(m_actions.markDisputed, &QAction::triggered, this,
            [this] { reviewSelection(ReviewState::Disputed); });
    connect(m_actions.markOpen, &QAction::triggered, this, [this] { reviewSelection(ReviewState::Open); });
    QUndoStack &steps = m_editor.steps();
    connect(m_actions.undo, &QAction::triggered, &steps, &QUndoStack::undo);
    connect(m_actions.redo, &QAction::triggered, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &AmendFlow::updateActions);
    connect(m_models.selection(), &ReportSelection::selectionChanged, this, &AmendFlow::updateActions);
    connect(&m_models, &ReportModels::reportChanged, this, &AmendFlow::updateActions);
    updateActions();
}

const Figure *AmendFlow::selectedFigure() const
{
    const ReportSelection::Item &selected = m_models.selection()->current();
    return selected.kind == Kind::Figure ? m_models.report().figure(selected.id) : nullptr;
}

QString AmendFlow::shownHash() const
{
    return m_editor.asRead().source.sha256;
}

void AmendFlow::correctSelection()
{
    const ReportSelection::Item &selected = m_models.selection()->current();
    const Span text = m_selectedText();
    if (!text.isEmpty() && canBecomeFigure(m_editor.asRead(), text))
        addFigure(text);
    else if (const Figure *figure = selectedFigure())
        correctFigure(*figure);
    else if (selected.kind == Kind::Province)
        placeProvince(selected.id);
    else if (selected.kind == Kind::Ignored)
        addFigure(m_models.report().ignored.at(static_cast<std::size_t>(selected.index)).span);
}

void AmendFlow::openDialog(const FigureDraft &draft,
                           const std::function<void(const FigureFields &, Amendment)> &accept)
{
    auto *dialog =
        new FigureDialog(draft, m_models.report(), m_models.catalogue(), m_models.language(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Anchor anchor = anchorOf(draft.figure);
    connect(dialog, &QDialog::accepted, this, [this, dialog, anchor, accept, hash = shownHash()] {
        if (hash != shownHash())
            return;
        m_settings.setAuthor(dialog->signature().author());
        accept(dialog->fields(), signedAmendment(anchor, dialog->signature()));
    });
    dialog->open();
}

void AmendFlow::correctFigure(const Figure &figure)
{
    const Figure *read = figureAt(m_editor.asRead(), anchorOf(figure));
    if (!read) {
        addFigure(figure.span);
        return;
    }
    const Amendment *before = m_editor.amendment({AmendmentKey::Subject::Figure, figure.span.begin, {}});
    openDialog({figure, *read, m_models.view().excerpt(figure.sentence), m_settings.author(),
                before ? before->reason : QString()},
               [this](const FigureFields &fields, Amendment amendment) {
                   amendment.content = FigureChange{fields};
                   //: a step that can be undone; %1 what is printed
                   m_editor.amend(amendment, tr("Correct %1").arg(amendment.anchor.quote));
               });
}

void AmendFlow::addFigure(const Span &span)
{
    const Report &report = m_models.report();
    FigureDraft draft;
    draft.author = m_settings.author();
    draft.figure.span = span;
    draft.figure.quote = m_models.view().slice(span);
    if (const Figure *added = figureAt(report, anchorOf(draft.figure))) {
        draft.figure = *added;
    } else if (const auto value = format::typedNumber(draft.figure.quote)) {
        draft.figure.value = *value;
        draft.figure.decimals = value->decimals();
    }
    const int number = report.sentenceNumber(span);
    if (number > 0)
        draft.sentence = m_models.view().excerpt(report.sentences.at(static_cast<std::size_t>(number) - 1));
    if (draft.figure.period.isEmpty() && !report.periods.empty())
        draft.figure.period = report.periods.front().id;
    openDialog(draft, [this](const FigureFields &fields, Amendment amendment) {
        amendment.content = FigureAddition{fields};
        //: a step that can be undone; %1 what is printed
        m_editor.amend(amendment, tr("Add %1").arg(amendment.anchor.quote));
    });
}

void AmendFlow::placeProvince(const QString &code)
{
    const Report &report = m_models.report();
    if (m_models.rollout() >= report.rollouts.size() || report.rollouts[m_models.rollout()].groups.empty())
        return;
    const Rollout &rollout = report.rollouts[m_models.rollout()];
    QString standsAt;
    for (const RolloutGroup &group : rollout.groups) {
        if (group.provinces().contains(code))
            standsAt = group.id;
    }
    auto *dialog =
        new ProvinceDialog(m_models.view(), rollout, code, standsAt, m_settings.author(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Anchor anchor = anchorOf(rollout.groups.front());
    connect(dialog, &QDialog::accepted, this, [this, dialog, anchor, code, hash = shownHash()] {
        if (hash != shownHash())
            return;
        m_settings.setAuthor(dialog->signature().author());
        Amendment amendment = signedAmendment(anchor, dialog->signature());
        const RolloutGroup *group = m_models.report().group(dialog->group());
        amendment.content = ProvinceStatus{code, group ? std::optional(anchorOf(*group)) : std::nullopt};
        const Rollout *placedIn = rolloutAt(m_models.report(), anchor);
        //: a step that can be undone; %1 name of a province
        m_editor.amend(
            amendment,
            tr("Place %1").arg(m_models.view().provinceName(code, placedIn ? placedIn->vintage : QDate())));
    });
    dialog->open();
}

void AmendFlow::rejectSelection()
{
    const Figure *figure = selectedFigure();
    if (!figure)
        return;
    const Anchor anchor = anchorOf(*figure);
    auto *dialog = new RejectDialog(anchor.quote, m_settings.author(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, anchor, hash = shownHash()] {
        if (hash != shownHash())
            return;
        m_settings.setAuthor(dialog->signature().author());
        Amendment amendment = signedAmendment(anchor, dialog->signature());
        amendment.content = FigureRejection{};
        //: a step that can be undone; %1 what is printed
        m_editor.amend(amendment, tr("Reject %1").arg(anchor.quote));
    });
    dialog->open();
}

std::optional<AmendmentKey> AmendFlow::selectedKey() const
{
    const Report &report = m_models.report();
    const ReportSelection::Item &selected = m_models.selection()->current();
    AmendmentKey key;
    if (const Figure *figure = selectedFigure()) {
        key.start = figure->span.begin;
    } else if (selected.kind == Kind::Ignored) {
        key.start = report.ignored.at(static_cast<std::size_t>(selected.index)).span.begin;
    } else if (selected.kind == Kind::Province && m_models.rollout() < report.rollouts.size() &&
               !report.rollouts[m_models.rollout()].groups.empty()) {
        key = {AmendmentKey::Subject::Province, report.rollouts[m_models.rollout()].groups.front().span.begin,
               selected.id};
    } else {
        return std::nullopt;
    }
    return m_editor.amendment(key) ? std::optional(key) : std::nullopt;
}

void AmendFlow::withdrawSelection()
{
    const auto key = selectedKey();
    if (!key)
        return;
    //: a step that can be undone; %1 what is printed
    m_editor.withdraw(*key, tr("Withdraw the correction of %1").arg(m_editor.amendment(*key)->anchor.quote));
}

std::optional<Amendment> AmendFlow::selectedReview(ReviewState state) const
{
    const Report &report = m_models.report();
    const ReportSelection::Item &selected = m_models.selection()->current();
    Amendment amendment;
    amendment.author = m_settings.author();
    amendment.madeAt = QDateTime::currentDateTimeUtc();
    amendment.content = FigureReview{state};
    if (const Figure *figure = selectedFigure()) {
        amendment.anchor = anchorOf(*figure);
    } else if (const RolloutGroup *group =
                   selected.kind == Kind::Group ? report.group(selected.id) : nullptr) {
        amendment.anchor = anchorOf(*group);
    } else if (selected.kind == Kind::Check) {
        const Check &check = report.checks.at(static_cast<std::size_t>(selected.index));
        const QString id = check.items.value(0);
        if (const Figure *reported = report.figure(id))
            amendment.anchor = anchorOf(*reported);
        else if (const RolloutGroup *counted = report.group(id))
            amendment.anchor = anchorOf(*counted);
        else
            return std::nullopt;
        amendment.content = CheckReview{check.rule, state};
    } else {
        return std::nullopt;
    }
    return amendment;
}

void AmendFlow::reviewSelection(ReviewState state)
{
    const auto review = selectedReview(state);
    if (!review)
        return;
    if (state == ReviewState::Open)
        m_editor.withdraw(keyOf(*review), tr("Review %1 again").arg(review->anchor.quote));
    else if (state == ReviewState::Checked)
        m_editor.amend(*review, tr("Mark %1 as checked").arg(review->anchor.quote));
    else
        m_editor.amend(*review, tr("Mark %1 as disputed").arg(review->anchor.quote));
}

Amendment AmendFlow::signedAmendment(const Anchor &anchor, const Signature &signature)
{
    Amendment amendment;
    amendment.anchor = anchor;
    amendment.author = signature.author();
    amendment.madeAt = QDateTime::currentDateTimeUtc();
    amendment.reason = signature.reason();
    return amendment;
}

void AmendFlow::updateActions()
{
    const ReportSelection::Item &selected = m_models.selection()->current();
    const bool isFigure = selectedFigure();
    m_actions.correct->setEnabled(m_models.hasReport());
    m_actions.reject->setEnabled(isFigure);
    m_actions.withdraw->setEnabled(selectedKey().has_value());
    const bool canReview = selected.kind == Kind::Check || selected.kind == Kind::Group || isFigure;
    for (QAction *action : {m_actions.markChecked, m_actions.markDisputed, m_actions.markOpen})
        action->setEnabled(canReview);
    const QUndoStack &steps = m_editor.steps();
    m_actions.setSteps(steps.undoText(), steps.redoText());
}

} // namespace tem
