#pragma once

#include "charts/ShareBar.h"
#include "items/Description.h"
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
    /// What the pointer and a screen reader are told.
    NumberText said;
    bool operator==(const TileData &) const = default;
};

TileData tileData(const ReportModels &models, const KeyFigure &figure);

/// The tile of a key figure: a click or Enter selects the figure, the selected one stands on yellow. Name,
/// unit and note take as many lines as they need, so that nothing is cut off; a number is never broken.
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
    /// Width below which the number would not fit.
    int leastWidth() const { return m_leastWidth; }
    /// Lines that the name takes at a width.
    int nameLines(int width) const;
    /// Lines that are kept for the name and for a unit under the number, so that tiles beside each other line
    /// up.
    void setLines(int name, bool unitBelow);
    /// The unit does not fit beside the number at a width.
    bool needsUnitBelow(int width) const;
    int heightForWidth(int width) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;
    QString shownValue() const;
    int measureLeastWidth() const;
    double noteTop() const;
    double noteHeight(double inner) const;
    /// How the number stands against earlier periods, in lines of this width.
    QStringList baselineLines(double inner) const;
    void paintNumber(QPainter &painter, const QRectF &box, const Theme &theme) const;
    void paintSlot(QPainter &painter, const QRectF &box, const Theme &theme) const;
    void paintNote(QPainter &painter, const QRectF &box, const Theme &theme) const;
    void paintBaselines(QPainter &painter, double left, double top, double width, const Theme &theme) const;

    ReportSelection &m_selection;
    TileData m_tile;
    int m_leastWidth = 0;
    int m_nameLines = 1;
    bool m_hasUnitLine = false;
    bool m_large = false;
    bool m_ruleLeft = false;
    bool m_ruleTop = false;
    bool m_ruleBottom = false;
};

} // namespace tem
