#pragma once

#include "charts/BarPanelData.h"

namespace tem::test {

using namespace Qt::StringLiterals;

inline Bar bar(const QString &platform, const QString &name, double length, const QString &label,
               const QString &figure)
{
    Bar result;
    result.platform = platform;
    result.name = name;
    result.state = BarState::Value;
    result.length = length;
    result.label = label;
    result.figure = figure;
    result.said.name = u"%1: %2"_s.arg(name, label);
    result.said.value = label;
    return result;
}

/// The transactions of the two marketplaces.
inline BarPanelData transactions()
{
    BarPanelData data;
    data.title = u"Giao dịch qua sàn"_s;
    data.unit = u"giao dịch"_s;
    data.note = u"Postmart gấp 4,7 lần"_s;
    data.description = u"Postmart gấp 4,7 lần Vỏ sò."_s;
    data.bars = {bar(u"voso"_s, u"Vỏ sò"_s, 173745, u"173.745"_s, u"f6"_s),
                 bar(u"postmart"_s, u"Postmart"_s, 813750, u"813.750"_s, u"f7"_s)};
    data.axis = axisScale(813750, true);
    data.tickLabels = {u"0"_s, u"500.000"_s, u"1.000.000"_s};
    return data;
}

/// One row for each state, the derived value included.
inline BarPanelData everyState()
{
    BarPanelData data;
    data.title = u"Mọi trạng thái"_s;
    data.unit = u"nghìn đồng"_s;
    data.derived = true;
    Bar derived = bar(u"voso"_s, u"Vỏ sò"_s, 401, u"≈ 401 nghìn"_s, {});
    derived.derived = true;
    Bar notStated = bar(u"postmart"_s, u"Postmart"_s, 0, u"không nêu"_s, {});
    notStated.state = BarState::NotStated;
    Bar zero = bar(u"sendo"_s, u"Sendo"_s, 0, u"0"_s, u"f3"_s);
    zero.state = BarState::Zero;
    Bar notApplicable = bar(u"tiki"_s, u"Tiki"_s, 0, {}, {});
    notApplicable.state = BarState::NotApplicable;
    Bar contradictory = bar(u"lazada"_s, u"Lazada"_s, 380, u"380 ≠ 365"_s, u"f5"_s);
    contradictory.state = BarState::Contradictory;
    data.bars = {derived, notStated, zero, notApplicable, contradictory};
    data.axis = axisScale(401);
    data.tickLabels = {u"0"_s, u"250"_s, u"500"_s};
    return data;
}

} // namespace tem::test
