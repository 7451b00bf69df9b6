#pragma once

#include <QHeaderView>

namespace tem {

/// The head of the table of figures in the theme, with the padding of the cells below it.
class FigureHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit FigureHead(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int column) const override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    QString textOf(int column) const;
};

} // namespace tem
