#include "export/TextStyle.h"

#include <QCoreApplication>

namespace tem::ink {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};
} // namespace

const Theme &theme()
{
    static const Theme light = Theme::light();
    return light;
}

TextRun title(const QString &text)
{
    return {text, titleSize, QFont::Bold, false, theme().ink};
}

TextRun heading(const QString &text)
{
    return {text, headingSize, QFont::DemiBold, false, theme().ink};
}

TextRun body(const QString &text, double size)
{
    return {text, size, QFont::Normal, false, theme().ink};
}

TextRun strong(const QString &text, double size)
{
    return {text, size, QFont::DemiBold, false, theme().ink};
}

TextRun derived(const QString &text, double size)
{
    return {text, size, QFont::Normal, true, theme().ink};
}

std::vector<TextRun> derivedTag()
{
    //: Stands beside every number that the report does not state but that Tem computed.
    QString word = Texts::tr("computed");
    word.replace(u' ', QChar::Nbsp);
    TextRun tag{word, footerSize, QFont::Normal, true, theme().ink2};
    tag.tag = true;
    const TextRun space{QString(2, QChar::Nbsp), bodySize, QFont::Normal, false, theme().ink2};
    const TextRun end{QString(1, QChar::Nbsp), bodySize, QFont::Normal, false, theme().ink2};
    return {space, tag, end};
}

TextRun quiet(const QString &text, double size)
{
    return {text, size, QFont::Normal, false, theme().ink2};
}

TextRun quotation(const QString &text, double size)
{
    return {text, size, QFont::Normal, true, theme().ink2};
}

} // namespace tem::ink
