#include "InterfaceLanguage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace tem {

using namespace Qt::StringLiterals;

namespace {
const auto settingKey = u"language"_s;
const auto translatorName = u"tem_translator"_s;
} // namespace

QString toWord(Language language)
{
    switch (language) {
    case Language::Vietnamese:
        return u"vi"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromWord(const QString &word)
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        if (word == toWord(language))
            return language;
    }
    return std::nullopt;
}

Language chooseLanguage(std::optional<Language> asked)
{
    if (!asked)
        asked = languageFromWord(QSettings().value(settingKey).toString());
    if (asked)
        return *asked;
    return QLocale::system().name().startsWith("en"_L1) ? Language::English : Language::Vietnamese;
}

void saveLanguage(Language language)
{
    QSettings().setValue(settingKey, toWord(language));
}

void useLanguage(Language language)
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    // Owned by the application, so that a change of language finds it again without a global.
    QCoreApplication *application = QCoreApplication::instance();
    auto *translator = application->findChild<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    if (translator)
        QCoreApplication::removeTranslator(translator);
    delete translator;
    // The source strings are English.
    if (language == Language::English)
        return;
    translator = new QTranslator(application);
    translator->setObjectName(translatorName);
    if (translator->load(u":/i18n/tem_vi.qm"_s))
        QCoreApplication::installTranslator(translator);
}

} // namespace tem
