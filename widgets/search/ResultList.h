#pragma once

#include <QListView>

namespace tem {

/// The list of what was found: shown by a field that keeps the keyboard, so it takes no focus itself.
class ResultList : public QListView
{
    Q_OBJECT

public:
    explicit ResultList(QWidget *parent = nullptr);

    /// Height of all rows.
    int contentHeight();

    /// Makes a row current, scrolls to it and lets a screen reader say it.
    void setCurrentRow(int row);
    int currentRow() const { return currentIndex().row(); }
    /// The row about one screenful further down, or up.
    int pageRow(bool down) const;
};

} // namespace tem
