#include "pages/ColumnChoice.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace tem {

ColumnChoice::ColumnChoice(QHeaderView &header, QStringList names, QList<int> fixed)
    : QObject(&header)
    , m_header(header)
    , m_names(std::move(names))
    , m_fixed(std::move(fixed))
    , m_choices(m_names.size(), Choice::None)
    , m_defaults(m_names.size(), true)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this, &ColumnChoice::openMenu);
}

void ColumnChoice::apply(int column)
{
    const Choice choice = m_choices[column];
    m_header.setSectionHidden(column,
                              choice == Choice::None ? !m_defaults[column] : choice == Choice::Hidden);
}

void ColumnChoice::show(int column, bool isShown)
{
    m_defaults[column] = isShown;
    apply(column);
}

void ColumnChoice::choose(int column, bool isShown)
{
    if (m_fixed.contains(column) || this->isShown(column) == isShown)
        return;
    m_choices[column] = isShown ? Choice::Shown : Choice::Hidden;
    apply(column);
    emit columnsChosen();
}

bool ColumnChoice::isShown(int column) const
{
    return !m_header.isSectionHidden(column);
}

QStringList ColumnChoice::choices() const
{
    QStringList words;
    for (int column = 0; column < m_names.size(); ++column) {
        if (m_choices[column] != Choice::None)
            words.append((m_choices[column] == Choice::Shown ? u'+' : u'-') + m_names[column]);
    }
    return words;
}

void ColumnChoice::setChoices(const QStringList &choices)
{
    for (int column = 0; column < m_names.size(); ++column) {
        const QString &name = m_names[column];
        m_choices[column] = m_fixed.contains(column)        ? Choice::None
                            : choices.contains(u'+' + name) ? Choice::Shown
                            : choices.contains(u'-' + name) ? Choice::Hidden
                                                            : Choice::None;
        apply(column);
    }
    emit columnsChosen();
}

void ColumnChoice::keepIn(QSettings &settings, const QString &key)
{
    setChoices(settings.value(key).toStringList());
    connect(this, &ColumnChoice::columnsChosen, this,
            [this, &settings, key] { settings.setValue(key, choices()); });
}

void ColumnChoice::fillMenu(QMenu &menu)
{
    const QAbstractItemModel *model = m_header.model();
    for (int column = 0; column < m_names.size(); ++column) {
        QAction *action = menu.addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        action->setEnabled(!m_fixed.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { choose(column, isShown); });
    }
    menu.addSeparator();
    QAction *usual = menu.addAction(tr("Usual columns"));
    usual->setEnabled(!choices().isEmpty());
    connect(usual, &QAction::triggered, this, [this] { setChoices({}); });
}

void ColumnChoice::openMenu(const QPoint &place)
{
    QMenu menu(&m_header);
    fillMenu(menu);
    menu.exec(m_header.mapToGlobal(place));
}

} // namespace tem
