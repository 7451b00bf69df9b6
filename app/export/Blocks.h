#pragma once

#include "export/PagedDocument.h"
#include "export/StyledText.h"

#include <vector>

namespace tem {

/// How a block of text stands in its document.
struct TextPlace
{
    double spaceBefore = 0;
    bool keepWithNext = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    double lineSpacing = 1.2;
    QList<int> heads{};
};

/// Text over the whole width.
Block textBlock(const std::vector<TextRun> &runs, double width, const TextPlace &place = {});

/// A heading of a section; never the last of its page.
Block headingBlock(const QString &text, double width);

/// A caption in quiet ink under or above a picture.
Block captionBlock(const QString &text, double width, const TextPlace &place = {});

/// Draws a horizontal hairline.
void paintRule(QPainter &painter, double left, double right, double y, const QColor &colour);

/// With a capital letter, as a sentence begins.
QString sentenceStart(const QString &text);

} // namespace tem
