#pragma once

#include "pages/PageId.h"

#include <QModelIndex>
#include <QString>
#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace tem {

class TextLabel;

/// The list of pages at the left of the window, each with its icon, its name and a count; below it the period
/// and the administrative units that the report speaks of. Narrow, it shows the icons alone.
class NavigationPane : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationPane(QWidget *parent = nullptr);

    void addPage(PageId page, const QString &icon, const QString &title);
    void setTitle(PageId page, const QString &title);
    /// A count beside the name ("3/63"); empty: none.
    void setBadge(PageId page, const QString &badge);
    QString badge(PageId page) const;
    /// What stands at the foot; empty texts hide it.
    void setFoot(const QString &caption, const QString &period, const QString &vintage);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_isNarrow; }

    PageId currentPage() const;
    void setCurrentPage(PageId page);

signals:
    /// By mouse, keyboard or setCurrentPage().
    void currentPageChanged(tem::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowOf(PageId page) const;
    void updateIcons();
    void updateTexts();

    QListView *m_list = nullptr;
    QStandardItemModel *m_pages = nullptr;
    QWidget *m_foot = nullptr;
    TextLabel *m_caption = nullptr;
    TextLabel *m_period = nullptr;
    TextLabel *m_vintage = nullptr;
    bool m_isNarrow = false;
};

} // namespace tem
