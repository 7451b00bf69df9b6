#pragma once

#include "items/SearchModel.h"

#include <QFrame>
#include <QPointer>

class QAction;

namespace tem {

class ReportModels;
class ResultList;
class SearchField;
class TextLabel;

/// The one field that finds everything, over the window: what is typed is found at once, the arrows and page
/// keys go through it, Enter or a click chooses, Esc gives the keyboard back to where it was.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    /// The models must outlive the palette. It lies over `window` and is hidden at first.
    SearchPalette(const ReportModels &models, QWidget &window);

    void open(std::vector<SearchCommand> commands);
    SearchField *field() const { return m_field; }
    ResultList *list() const { return m_list; }
    const SearchModel &model() const { return m_model; }

signals:
    /// The palette is closed already.
    void resultChosen(const tem::SearchResult &result);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void place();
    void dismiss();
    void choose(int row);
    bool pressKey(int key, Qt::KeyboardModifiers modifiers);
    int rowOfKind(bool next) const;
    void updateIcon();
    void retranslate();

    SearchModel m_model;
    SearchField *m_field = nullptr;
    ResultList *m_list = nullptr;
    TextLabel *m_message = nullptr;
    TextLabel *m_keys = nullptr;
    QAction *m_sign = nullptr;
    /// Where the keyboard was before.
    QPointer<QWidget> m_before;
};

} // namespace tem
