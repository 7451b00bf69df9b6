#pragma once

#include <QWidget>

class QButtonGroup;

namespace tem {

/// A row of joined buttons of which exactly one is chosen: Giá trị | Tỷ trọng | Tỷ số.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    /// The first of `labels` is chosen at the start.
    explicit SegmentedControl(const QStringList &labels, QWidget *parent = nullptr);

    int current() const;
    /// Chooses a segment as a click does, signal included.
    void setCurrent(int index);

signals:
    void segmentChosen(int index);

private:
    QButtonGroup *m_group = nullptr;
};

} // namespace tem
