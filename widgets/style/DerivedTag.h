#pragma once

#include "style/Theme.h"

#include <QWidget>

class QPainter;

namespace tem {

/// The dashed tag that stands beside what Tem computed: "tính toán".
class DerivedTag : public QWidget
{
    Q_OBJECT

public:
    /// Without a text it says "computed" in the language of the interface.
    explicit DerivedTag(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString defaultText();
    static QSizeF sizeOf(const QString &text);
    /// Draws the tag of sizeOf(text) with its top left corner at `place`.
    static void paint(QPainter &painter, QPointF place, const QString &text, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace tem
