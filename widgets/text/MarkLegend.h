#pragma once

#include "text/SourceMarks.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace tem {

/// One kind of mark with how often it occurs.
struct LegendItem
{
    /// A mark of that kind and flavour.
    SourceMark sample;
    int count = 0;
    QString label;
};

/// The kinds that occur, in the order of the text's reader: figures of both marketplaces together, of each
/// one, counts, totals, named provinces, periods, ignored numbers, mentions. `platformName` names a platform
/// id.
std::vector<LegendItem> legendItems(const std::vector<SourceMark> &marks,
                                    const std::function<QString(const QString &)> &platformName);

/// What the marks of the source text mean, each drawn as in the text with its number in it. Wraps to its
/// width.
class MarkLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLegend(QWidget *parent = nullptr);

    void setItems(std::vector<LegendItem> items);
    const std::vector<LegendItem> &items() const { return m_items; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The place of each item, from its box to the end of its label.
    std::vector<QRectF> places(int width) const;

    std::vector<LegendItem> m_items;
};

} // namespace tem
