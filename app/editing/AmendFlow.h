#pragma once

#include "editing/ReportEditor.h"
#include "items/ReportSelection.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tem {

class ReportModels;
class Signature;
class WindowActions;
class WindowSettings;
struct FigureDraft;

/// What the user does to put the report shown right: corrects, adds or rejects a figure, places a province,
/// says that something was compared with the print; each from what is selected, and each can be undone.
class AmendFlow : public QObject
{
    Q_OBJECT

public:
    /// The stretch of the text that the reader has selected; empty for none.
    using SelectedText = std::function<Span()>;

    /// All must outlive the flow; dialogs belong to `window`, which owns it.
    AmendFlow(ReportEditor &editor, ReportModels &models, WindowActions &actions, WindowSettings &settings,
              SelectedText selectedText, QWidget &window);

    /// Opens the dialog that fits what is selected; nothing where nothing can be put right there.
    void correctSelection();

private:
    void correctFigure(const Figure &figure);
    void addFigure(const Span &span);
    void placeProvince(const QString &code);
    void rejectSelection();
    void withdrawSelection();
    void reviewSelection(ReviewState state);
    void openDialog(const FigureDraft &draft,
                    const std::function<void(const FigureFields &, Amendment)> &accept);
    void updateActions();

    const Figure *selectedFigure() const;
    /// Of the report shown: an import may put another one in its place while a dialog is open.
    QString shownHash() const;
    /// Of what is selected: the correction that could be taken back.
    std::optional<AmendmentKey> selectedKey() const;
    /// The amendment that says how the selected figure, count or check was reviewed, without its state.
    std::optional<Amendment> selectedReview(ReviewState state) const;
    /// With who and when.
    static Amendment signedAmendment(const Anchor &anchor, const Signature &signature);

    ReportEditor &m_editor;
    ReportModels &m_models;
    WindowActions &m_actions;
    WindowSettings &m_settings;
    SelectedText m_selectedText;
    QWidget &m_window;
};

} // namespace tem
