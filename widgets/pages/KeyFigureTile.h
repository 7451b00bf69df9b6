#pragma once

#include "charts/ShareBar.h"
#include "items/IndicatorRow.h"
#include "items/KeyFigures.h"

#include <QAbstractButton>
#include <QString>
#include <QStringList>

#include <vector>

namespace tem {

class ReportModels;
class ReportSelection;

/// One number written large, with its name, unit, shares or a note.
struct TileData
{
    QString name;
    CellState state = CellState::Value;
    QString value;
    QString unit;
    /// Contradictory: what the parts add up to.
    QString otherValue;
    QString note;
    std::vector<SharePart> shares;
    bool derived = false;
    /// What a click selects; empty for a derived or missing number.
    QString figure;
    QString toolTip;
    bool operator==(const TileData &) const = default;
};

TileData tileData(const ReportModels &models, const KeyFigure &figure);

/// The tile of a key figure: a click or Enter selects the figure, the selected one stands on yellow. Where
/// the unit does not fit beside the number it is left to the tooltip: number and unit are never broken or
/// cut.
class KeyFigureTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyFigureTile(ReportSelection &selection, QWidget *parent = nullptr);

    void setTile(const TileData &tile);
    const TileData &tile() const { return m_tile; }
    /// Larger numbers, for wide windows.
    void setLarge(bool large);
    /// Which edges have a rule.
    void setRules(bool left, bool top, bool bottom);
    /// What is written beside the number at this width; empty where the unit does not fit.
    QString shownUnit() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;
    void paintNumber(QPainter &painter, const QRectF &box, const Theme &theme) const;

    ReportSelection &m_selection;
    TileData m_tile;
    bool m_large = false;
    bool m_ruleLeft = false;
    bool m_ruleTop = false;
    bool m_ruleBottom = false;
};

} // namespace tem
