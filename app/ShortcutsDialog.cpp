#include "ShortcutsDialog.h"

#include "CommandText.h"
#include "items/VietnameseText.h"
#include "style/Fonts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

enum Column { Command, Keys };

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

/// The actions of a menu with those of its submenus.
QList<const QAction *> actionsOf(const QMenu &menu)
{
    QList<const QAction *> all;
    for (const QAction *action : menu.actions()) {
        if (const auto *inner = action->menu<QMenu *>())
            all.append(actionsOf(*inner));
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Find a command or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Command, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    fill(menus);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 14);
    rows->setSpacing(10);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    rows->addWidget(buttons);
    resize(520, 560);
}

void ShortcutsDialog::fill(const QMenuBar &menus)
{
    for (const QAction *title : menus.actions()) {
        const auto *menu = title->menu<QMenu *>();
        if (!menu)
            continue;
        auto *group = new QTreeWidgetItem({plainText(title->text())});
        group->setFont(Command, roleFont(FontRole::Strong));
        group->setFlags(Qt::ItemIsEnabled);
        for (const QAction *action : actionsOf(*menu)) {
            if (!action->shortcuts().isEmpty())
                group->addChild(new QTreeWidgetItem({plainText(action->text()), keysOf(*action)}));
        }
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        m_list->addTopLevelItem(group);
        group->setExpanded(true);
        group->setFirstColumnSpanned(true);
    }
}

void ShortcutsDialog::filter(const QString &typed)
{
    const SearchText search(typed);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool isAnyShown = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *command = group->child(row);
            const bool matches = search.isEmpty() || search.matches(command->text(Command)) ||
                                 command->text(Keys).contains(typed.trimmed(), Qt::CaseInsensitive);
            command->setHidden(!matches);
            isAnyShown = isAnyShown || matches;
        }
        group->setHidden(!isAnyShown);
    }
}

} // namespace tem
