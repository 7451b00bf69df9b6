#include "export/View.h"

namespace tem {

using namespace Qt::StringLiterals;

QString toWord(View view)
{
    switch (view) {
    case View::Summary:
        return u"summary"_s;
    case View::Overview:
        return u"overview"_s;
    case View::Comparison:
        return u"comparison"_s;
    case View::Training:
        return u"training"_s;
    case View::Map:
        return u"map"_s;
    case View::Figures:
        return u"figures"_s;
    }
    Q_UNREACHABLE();
}

std::optional<View> viewFromWord(const QString &word)
{
    for (const View view :
         {View::Summary, View::Overview, View::Comparison, View::Training, View::Map, View::Figures}) {
        if (toWord(view) == word)
            return view;
    }
    return std::nullopt;
}

} // namespace tem
