#include "SettingsDialog.h"

#include "style/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 360;

template <typename Value> Value chosen(const QComboBox &box)
{
    return box.currentData().value<Value>();
}

template <typename Value> void choose(QComboBox &box, Value value)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).value<Value>() == value)
            box.setCurrentIndex(i);
    }
}

QFormLayout *addGroup(QVBoxLayout &rows, const QString &title)
{
    if (rows.count() > 0)
        rows.addSpacing(8);
    rows.addWidget(new TextLabel(title, FontRole::PanelTitle));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows.addLayout(form);
    return form;
}

TextLabel *hint(const QString &text)
{
    auto *label = new TextLabel(text, FontRole::Small, Ink::Third);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const UserSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_agency(new QLineEdit(settings.exportHead.agency))
    , m_title(new QLineEdit(settings.exportHead.title))
    , m_restores(new QCheckBox(tr("&Reopen the last report when Tem starts")))
    , m_author(new QLineEdit(settings.author))
    , m_library(new QLineEdit(settings.libraryFile))
{
    setWindowTitle(tr("Settings"));
    // Each language is named in itself, so that it can be found from any other.
    m_language->addItem(u"Tiếng Việt"_s, QVariant::fromValue(Language::Vietnamese));
    m_language->addItem(u"English"_s, QVariant::fromValue(Language::English));
    choose(*m_language, settings.language);
    m_theme->addItem(tr("As the system has it"), QVariant::fromValue(ThemeChoice::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(ThemeChoice::Dark));
    choose(*m_theme, settings.theme);
    m_restores->setChecked(settings.restoresSession);
    m_agency->setPlaceholderText(tr("None"));
    m_title->setPlaceholderText(tr("Summary of figures"));
    for (QLineEdit *field : {m_agency, m_title}) {
        field->setMinimumWidth(fieldWidth);
        field->setMaxLength(200);
    }

    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    QFormLayout *window = addGroup(*rows, tr("Window"));
    window->addRow(tr("&Language"), m_language);
    window->addRow(tr("&Colours"), m_theme);
    window->addRow(m_restores);
    QFormLayout *exports = addGroup(*rows, tr("Exports"));
    exports->addRow(tr("&Agency"), m_agency);
    exports->addRow(tr("&Title"), m_title);
    exports->addRow(hint(tr("Stand over the PDF summary and the pictures. Left empty, no agency is named and "
                            "the usual title is used.")));

    QFormLayout *library = addGroup(*rows, tr("Library"));
    library->addRow(tr("&Name"), m_author);
    library->addRow(hint(tr("Stands beside every figure that you correct or check.")));
    auto *file = new QHBoxLayout;
    m_library->setPlaceholderText(tr("In the folder of your own data"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseLibrary);
    file->addWidget(m_library, 1);
    file->addWidget(choose);
    auto *fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_library);
    library->addRow(fileLabel, file);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->addLayout(rows);
    all->addStretch(1);
    all->addSpacing(12);
    all->addWidget(buttons);
}

UserSettings SettingsDialog::settings() const
{
    return {chosen<Language>(*m_language),
            chosen<ThemeChoice>(*m_theme),
            {m_agency->text().simplified(), m_title->text().simplified()},
            m_restores->isChecked(),
            m_author->text().simplified(),
            m_library->text().trimmed()};
}

void SettingsDialog::chooseLibrary()
{
    // A new name is as good as the file of another library.
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Library"), m_library->text(), tr("Libraries of Tem (*.db)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty())
        m_library->setText(file);
}

} // namespace tem
