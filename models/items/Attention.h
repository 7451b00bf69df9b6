#pragma once

#include <QList>
#include <QString>

namespace tem {

class ReportModels;

/// What a reader should know before relying on the figures of a report, in a sentence.
struct Attention
{
    enum class Kind {
        /// A check fails: the numbers contradict each other.
        FailingCheck,
        /// Figures can be read in two ways.
        Doubtful,
        /// The text holds no figure at all.
        NoFigures
    };

    Kind kind = Kind::FailingCheck;
    QString text;
    /// What it speaks of first: index into Report::checks, or -1; a figure's id, or empty.
    int check = -1;
    QString figure;
    bool operator==(const Attention &) const = default;
};

/// Failing checks first, one entry for each, then one for all doubtful figures; empty where nothing stands
/// out. Nothing is said of a report that is not there.
QList<Attention> attentions(const ReportModels &models);

} // namespace tem
