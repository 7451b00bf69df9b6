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
    // One row, or rows as equal as they go: 7 become 4 + 3.
    int columns = total;
    for (int rows = 1; columns > 1 && width() / columns < leastTileWidth; ++rows)
        columns = (total + rows) / (rows + 1);
    for (KeyFigureTile *tile : m_tiles)
        tile->setLarge(width() / columns >= wideTileWidth);
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

} // namespace tem
