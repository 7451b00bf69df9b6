#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;

namespace tem {

/// A glimpse of what Tem makes of the bundled sample report: two bars and the counts of its roll-out. The
/// numbers are the sample's own.
class SamplePicture : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePicture(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {294, 144}; }

    /// What is drawn: each stands like this in the sample's text.
    static QStringList numbers();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double paintBars(QPainter &painter, double top) const;
    void paintCounts(QPainter &painter, double top) const;
};

} // namespace tem
