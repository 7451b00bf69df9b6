#include "pages/FigureRowHeights.h"

#include "items/FigureModel.h"
#include "pages/FigureCells.h"
#include "style/Theme.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tem {

namespace {

constexpr int usualHeight = length::row + 2;
/// Above and below the lines of a row together.
constexpr int rowPadding = 10;

/// How many lines the texts of one column take.
class LineCounter
{
public:
    explicit LineCounter(int column)
        : m_metrics(FigureCells::font(column))
        , m_widest(m_metrics.horizontalAdvance(QChar(u'W')))
    {
    }

    int lineSpacing() const { return static_cast<int>(std::ceil(m_metrics.lineSpacing())); }

    int lines(const QString &text, int room)
    {
        if (static_cast<double>(text.size()) * m_widest <= room)
            return 1;
        const auto known = m_known.constFind({text, room});
        if (known != m_known.cend())
            return *known;
        const double height =
            m_metrics.boundingRect(QRectF(0, 0, std::max(1, room), 1e6), Qt::TextWordWrap, text).height();
        const int lines = std::max(1, qRound(height / m_metrics.lineSpacing()));
        m_known.insert({text, room}, lines);
        return lines;
    }

private:
    QFontMetricsF m_metrics;
    double m_widest;
    QHash<std::pair<QString, int>, int> m_known;
};

} // namespace

std::vector<int> figureRowHeights(const FigureModel &figures, const std::vector<ColumnWidth> &columns)
{
    std::vector<int> heights(static_cast<std::size_t>(figures.rowCount()), usualHeight);
    for (const ColumnWidth &shown : columns) {
        const FigureModel::ColumnSpec &spec =
            FigureModel::spec(static_cast<FigureModel::Column>(shown.column));
        // Numbers are never broken.
        if (spec.number)
            continue;
        LineCounter counter(shown.column);
        for (int row = 0; row < figures.rowCount(); ++row) {
            const FigureEntry &entry = figures.entry(row);
            const int lines = counter.lines(spec.show(entry).toString(),
                                            shown.width - FigureCells::roomBeside(shown.column, entry));
            int &height = heights[static_cast<std::size_t>(row)];
            if (lines > 1)
                height = std::max(height, lines * counter.lineSpacing() + rowPadding);
        }
    }
    return heights;
}

} // namespace tem
