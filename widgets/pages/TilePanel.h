#pragma once

#include "pages/KeyFigureTile.h"
#include "style/Panel.h"

#include <vector>

class QGridLayout;

namespace tem {

/// A panel of tiles side by side with rules between them; in a narrow one they stand in two rows.
class TilePanel : public Panel
{
    Q_OBJECT

public:
    TilePanel(const QString &title, ReportSelection &selection, QWidget *parent = nullptr);

    void setTiles(const std::vector<TileData> &tiles);
    const std::vector<KeyFigureTile *> &tiles() const { return m_tiles; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    /// Makes the tiles as high as the highest of them needs at a width.
    void fitTiles(int width);
    /// Width that a tile needs for its number written large.
    int widestNumber() const;

    ReportSelection &m_selection;
    QGridLayout *m_grid = nullptr;
    /// Owned by Qt's parent.
    std::vector<KeyFigureTile *> m_tiles;
    int m_columns = 0;
};

} // namespace tem
