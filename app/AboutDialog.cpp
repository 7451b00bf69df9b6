#include "AboutDialog.h"

#include "style/Fonts.h"
#include "style/TextLabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

#include <boost/version.hpp>
#include <qcustomplot.h>
#include <tl/expected.hpp>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeText(const QString &path, const QString &name)
{
    auto *text = new QPlainTextEdit;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    text->setFont(roleFont(FontRole::Small));
    return text;
}

} // namespace

QString versionText()
{
    const QStringList lines = {
        u"Tem %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (%2)"_s.arg(QLatin1StringView(qVersion()), QGuiApplication::platformName()),
        u"QCustomPlot %1"_s.arg(QLatin1StringView(QCUSTOMPLOT_VERSION_STR)),
        u"Boost %1.%2"_s.arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000),
        u"tl::expected %1.%2"_s.arg(TL_EXPECTED_VERSION_MAJOR).arg(TL_EXPECTED_VERSION_MINOR),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
    };
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_copy(new QPushButton(tr("&Copy the versions")))
{
    setWindowTitle(tr("About Tem"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAbout(), tr("Tem"));
    m_tabs->addTab(makeText(u":/licences/GPL-3.0.txt"_s, tr("Licence of Tem")), tr("Licence (GPL)"));
    m_tabs->addTab(makeText(u":/licences/OFL-1.1.txt"_s, tr("Licence of the typeface")),
                   tr("Typeface (OFL)"));
    m_tabs->addTab(makeText(u":/licences/map.txt"_s, tr("Licence of the map")), tr("Map (CC BY)"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versionText()); });
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(10);
    rows->addWidget(m_tabs, 1);
    rows->addWidget(buttons);
    resize(600, 520);
}

QWidget *AboutDialog::makeAbout()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(8, 14, 8, 8);
    rows->setSpacing(10);
    rows->addWidget(
        new TextLabel(u"Tem %1"_s.arg(QCoreApplication::applicationVersion()), FontRole::PageTitle));
    const auto add = [rows](const QString &text, Ink ink = Ink::First) {
        auto *label = new TextLabel(text, FontRole::Text, ink);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(label);
    };
    add(tr("Tem reads Vietnamese statistical reports, checks their totals against their parts, and shows "
           "every figure with the sentence it stands in."));
    add(tr("Tem uses no network. A report is only read; nothing of it leaves this computer."));
    add(tr("Tem is free software under the GNU General Public License, version 3 or later, without any "
           "warranty."));
    add(tr("Typeface: IBM Plex Sans, © IBM Corp., SIL Open Font License 1.1. Map: @svg-maps/vietnam by "
           "Victor Cazanave, CC BY 4.0, adapted."));
    rows->addStretch(1);
    add(versionText(), Ink::Second);
    return page;
}

} // namespace tem
