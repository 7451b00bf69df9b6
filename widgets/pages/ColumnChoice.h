#pragma once

#include <QObject>
#include <QStringList>

class QHeaderView;
class QMenu;
class QPoint;
class QSettings;

namespace tem {

/// Which columns of a table are shown: chosen in the context menu of its header, and kept in the settings by
/// lasting names, so that a later version may add columns or order them anew.
///
/// The table calls show() wherever it shows or hides columns itself: what the reader has not chosen follows
/// the table, what they have stays.
class ColumnChoice : public QObject
{
    Q_OBJECT

public:
    /// `names` has a lasting word for each column of the header's model, never shown; `fixed` are the columns
    /// that must stay. The header's titles stand in the menu.
    ColumnChoice(QHeaderView &header, QStringList names, QList<int> fixed = {});

    /// Shows a column or hides it, unless the reader has chosen otherwise.
    void show(int column, bool isShown);
    /// What the reader chooses in the menu.
    void choose(int column, bool isShown);
    bool isShown(int column) const;

    /// What the reader has chosen, as "+name" and "-name".
    QStringList choices() const;
    /// Takes over choices made earlier; names that there are no more are ignored.
    void setChoices(const QStringList &choices);
    /// Takes over the choices under `key` and writes each new one there. The settings must outlive this.
    void keepIn(QSettings &settings, const QString &key);

    /// An action for each column, ticked where it is shown, and one that undoes all choices.
    void fillMenu(QMenu &menu);

signals:
    /// The reader has chosen; the columns are as chosen already.
    void columnsChosen();

private:
    enum class Choice { None, Shown, Hidden };

    void apply(int column);
    void openMenu(const QPoint &place);

    QHeaderView &m_header;
    QStringList m_names;
    QList<int> m_fixed;
    QList<Choice> m_choices;
    /// As the table itself would have it.
    QList<bool> m_defaults;
};

} // namespace tem
