#include "RecentFilesDialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tem {

using namespace Qt::StringLiterals;

RecentFilesDialog::RecentFilesDialog(RecentFiles files, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_list(new QListWidget)
    , m_pin(new QPushButton)
    , m_remove(new QPushButton(tr("&Remove from the list")))
    , m_removeMissing(new QPushButton(tr("Remove all that are &missing")))
{
    setWindowTitle(tr("Recent reports"));
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideMiddle);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecentFilesDialog::updateButtons);
    connect(m_pin, &QPushButton::clicked, this, &RecentFilesDialog::pinCurrent);
    connect(m_remove, &QPushButton::clicked, this, &RecentFilesDialog::removeCurrent);
    connect(m_removeMissing, &QPushButton::clicked, this, &RecentFilesDialog::removeMissing);

    auto *commands = new QHBoxLayout;
    for (QPushButton *button : {m_pin, m_remove, m_removeMissing}) {
        button->setAutoDefault(false);
        commands->addWidget(button);
    }
    commands->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 16, 20, 14);
    rows->setSpacing(10);
    rows->addWidget(m_list, 1);
    rows->addLayout(commands);
    rows->addWidget(buttons);
    resize(640, 420);
    fill(0);
}

void RecentFilesDialog::fill(int current)
{
    m_list->clear();
    for (const RecentFile &file : m_files) {
        const QFileInfo info(file.path);
        QStringList notes;
        if (file.isPinned)
            notes.append(tr("pinned"));
        if (!isThere(file))
            notes.append(tr("no longer there"));
        const QString name = notes.isEmpty() ? info.fileName()
                                             //: %1 file name, %2 notes: "pinned, no longer there"
                                             : tr("%1 (%2)").arg(info.fileName(), notes.join(u", "_s));
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        auto *item = new QListWidgetItem(name + u'\n' + folder, m_list);
        item->setToolTip(QDir::toNativeSeparators(file.path));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    updateButtons();
}

void RecentFilesDialog::updateButtons()
{
    const int row = m_list->currentRow();
    const bool hasCurrent = row >= 0 && row < std::ssize(m_files);
    const bool isPinned = hasCurrent && m_files[size_t(row)].isPinned;
    m_pin->setText(isPinned ? tr("&Unpin") : tr("&Pin to the top"));
    m_pin->setEnabled(hasCurrent);
    m_remove->setEnabled(hasCurrent);
    m_removeMissing->setEnabled(!std::ranges::all_of(m_files, isThere));
}

void RecentFilesDialog::pinCurrent()
{
    const RecentFile file = m_files[size_t(m_list->currentRow())];
    m_files = withPinned(std::move(m_files), file.path, !file.isPinned);
    const auto at = std::ranges::find(m_files, file.path, &RecentFile::path);
    fill(static_cast<int>(at - m_files.begin()));
}

void RecentFilesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    m_files.erase(m_files.begin() + row);
    fill(row);
}

void RecentFilesDialog::removeMissing()
{
    std::erase_if(m_files, [](const RecentFile &file) { return !isThere(file); });
    fill(0);
}

} // namespace tem
