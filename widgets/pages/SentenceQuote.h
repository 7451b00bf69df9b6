#pragma once

#include "report/Span.h"

#include <QTextLayout>
#include <QWidget>

#include <utility>
#include <vector>

namespace tem {

/// A sentence of the report beside a bar of ink, with the numbers in question lit up. Wraps to its width.
class SentenceQuote : public QWidget
{
    Q_OBJECT

public:
    /// A stretch [first, second) of the sentence's own text.
    using Stretch = std::pair<Utf16Unit, Utf16Unit>;

    explicit SentenceQuote(QWidget *parent = nullptr);

    /// Line breaks are shown as spaces. Stretches must be in order and not overlap.
    void setSentence(const QString &text, std::vector<Stretch> stretches);
    QString text() const { return m_text; }
    const std::vector<Stretch> &stretches() const { return m_stretches; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 0}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(QTextLayout &layout, int width) const;

    QString m_text;
    std::vector<Stretch> m_stretches;
};

} // namespace tem
