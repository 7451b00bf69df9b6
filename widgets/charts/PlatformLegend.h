#pragma once

#include <QWidget>

namespace tem {

class FlowLayout;
class PlatformFilter;

/// The marketplaces with their colours. Each is a check box: unchecked, the charts leave the marketplace out,
/// its swatch is hollow and its name struck out. The last one that is shown stays.
class PlatformLegend : public QWidget
{
    Q_OBJECT

public:
    /// The filter must outlive the legend.
    explicit PlatformLegend(PlatformFilter &filter, QWidget *parent = nullptr);

    /// Follows the marketplaces of the filter; call it when the report changes.
    void showPlatforms();

private:
    PlatformFilter &m_filter;
    FlowLayout *m_row = nullptr;
};

} // namespace tem
