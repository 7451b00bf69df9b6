#include "items/KeyFigures.h"

#include "items/NumberFormat.h"

#include <QCoreApplication>
#include <QSet>

namespace tem {

namespace {
/// As many as stand beside each other on the overview.
constexpr std::size_t usualCount = 7;

KeyFigure keyFigure(const ReportView &view, const IndicatorRow &row)
{
    KeyFigure key;
    key.indicator = row.indicator;
    // Words of the report are often the same for several figures, names of the catalogue are not.
    key.name = row.indicator.isEmpty() ? row.title : row.name;
    key.state = row.total.state;
    key.figureId = row.total.figureId;
    key.sentence = row.total.sentence;
    key.valueText = row.total.text;
    if (const Figure *figure = view.figure(row.total.figureId)) {
        key.valueText = format::digits(*figure);
        key.unitText = format::unit(*figure);
    }
    key.correction = row.total.correction;
    key.otherText = row.total.otherText;
    key.otherFormula = row.total.formula;
    const QList<PlatformColumn> platforms = platformColumns(view);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        if (cell.share)
            key.shares.append({platforms[i].id, platforms[i].name, *cell.share, cell.wholeShareText,
                               cell.shareText, cell.figureId, cell.shareFormula});
    }
    if (!row.hedgeNote.isEmpty())
        key.note = row.hedgeNote;
    else if (!row.isByPlatform())
        key.note = QCoreApplication::translate("tem::KeyFigures", "not split by marketplace");
    return key;
}
} // namespace

std::vector<KeyFigure> keyFigures(const ReportView &view, const std::vector<IndicatorRow> &rows)
{
    std::vector<KeyFigure> keys;
    QSet<QString> seen;
    for (const IndicatorRow &row : rows) {
        if (row.derived || !view.catalogue().indicator(row.indicator) || seen.contains(row.indicator))
            continue;
        seen.insert(row.indicator);
        keys.push_back(keyFigure(view, row));
    }
    for (const IndicatorRow &row : rows) {
        if (keys.size() >= usualCount)
            break;
        if (row.indicator.isEmpty() && row.total.state != CellState::NotStated)
            keys.push_back(keyFigure(view, row));
    }
    return keys;
}

} // namespace tem
