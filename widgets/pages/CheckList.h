#pragma once

#include <QListView>
#include <QSortFilterProxyModel>

#include <optional>

namespace tem {

class CheckModel;
class ReportModels;

/// The checks of one section, or all: what the buttons above the list choose.
class CheckFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, NeedsAttention, Agrees };

    explicit CheckFilterModel(CheckModel &checks, QObject *parent = nullptr);

    void setShown(Show show);
    /// The row of the model behind a row of this one.
    int checkRow(int row) const;
    /// True for the first row of a section.
    bool startsSection(int row) const;
    CheckModel &checks() const { return m_checks; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    CheckModel &m_checks;
    Show m_show = Show::All;
};

/// The list of checks, with a head above each section. Arrows choose, Enter and a double click ask for the
/// text, Ctrl+C copies the chosen one.
class CheckList : public QListView
{
    Q_OBJECT

public:
    explicit CheckList(CheckFilterModel &model, QWidget *parent = nullptr);

signals:
    /// The row of CheckModel that was chosen by the user.
    void entryChosen(int row);
    /// The same row, asked for with Enter or a double click.
    void entryActivated(int row);

public:
    /// Shows a row of CheckModel as chosen, without a signal; -1 for none.
    void setChosen(int row);
    int chosen() const;
    /// The chosen check written out; empty for none.
    QString copyText() const;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CheckFilterModel &m_model;
    bool m_following = false;
};

} // namespace tem
