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

    ReportSelection &m_selection;
    QGridLayout *m_grid = nullptr;
    /// Owned by Qt's parent.
    std::vector<KeyFigureTile *> m_tiles;
    int m_columns = 0;
};

} // namespace tem
