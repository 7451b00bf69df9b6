#include "pages/TilePanel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tem {

namespace {
/// Numbers of eight digits need as much.
constexpr int leastTileWidth = 150;
constexpr int wideTileWidth = 200;
} // namespace

TilePanel::TilePanel(const QString &title, ReportSelection &selection, QWidget *parent)
    : Panel(title, parent)
    , m_selection(selection)
    , m_grid(new QGridLayout)
{
    setContentToEdges();
    m_grid->setSpacing(0);
    content()->addLayout(m_grid);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TilePanel::setTiles(const std::vector<TileData> &tiles)
{
    while (m_tiles.size() > tiles.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    while (m_tiles.size() < tiles.size())
        m_tiles.push_back(new KeyFigureTile(m_selection, this));
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        m_tiles[i]->setTile(tiles[i]);
        m_tiles[i]->show();
    }
    m_columns = 0;
    arrange();
}

void TilePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

void TilePanel::arrange()
{
    const int total = static_cast<int>(m_tiles.size());
    if (total == 0)
        return;
    int least = leastTileWidth;
    for (const KeyFigureTile *tile : m_tiles)
        least = std::max(least, tile->leastWidth());
    // One row, or rows as equal as they go: 7 become 4 + 3.
    int columns = total;
    for (int rows = 1; columns > 1 && width() / columns < least; ++rows)
        columns = (total + rows) / (rows + 1);
    fitTiles(width() / columns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < total; ++i) {
        KeyFigureTile *tile = m_tiles[static_cast<std::size_t>(i)];
        const bool isInLastRow = i / columns == (total - 1) / columns;
        tile->setRules(i % columns > 0, i < columns && !title().isEmpty(), !isInLastRow);
        m_grid->addWidget(tile, i / columns, i % columns);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void TilePanel::fitTiles(int width)
{
    int nameLines = 1;
    bool unitBelow = false;
    const bool large = width >= std::max(wideTileWidth, widestNumber());
    for (KeyFigureTile *tile : m_tiles) {
        tile->setLarge(large);
        nameLines = std::max(nameLines, tile->nameLines(width));
        unitBelow = unitBelow || tile->needsUnitBelow(width);
    }
    int height = 0;
    for (KeyFigureTile *tile : m_tiles) {
        tile->setLines(nameLines, unitBelow);
        height = std::max(height, tile->heightForWidth(width));
    }
    for (KeyFigureTile *tile : m_tiles)
        tile->setFixedHeight(height);
}

int TilePanel::widestNumber() const
{
    // A large number is wider by as much as its digits are larger.
    constexpr double growth = 30.0 / 26.0;
    int widest = 0;
    for (const KeyFigureTile *tile : m_tiles)
        widest = std::max(widest, qRound(tile->leastWidth() * growth));
    return widest;
}

} // namespace tem
