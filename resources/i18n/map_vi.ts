<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>tem::Map</name>
    <message>
        <source>Map: @svg-maps/vietnam, CC BY 4.0 (adapted)</source>
        <extracomment>Under the map; the data&apos;s licence asks for it.</extracomment>
        <translation>Bản đồ: @svg-maps/vietnam, CC BY 4.0 (đã chỉnh)</translation>
    </message>
    <message>
        <source>Hoàng Sa archipelago</source>
        <translation>Quần đảo Hoàng Sa</translation>
    </message>
    <message>
        <source>Trường Sa archipelago</source>
        <translation>Quần đảo Trường Sa</translation>
    </message>
    <message>
        <source>part of %1</source>
        <extracomment>%1: the province that an archipelago belongs to</extracomment>
        <translation>thuộc %1</translation>
    </message>
    <message>
        <source>according to the report</source>
        <translation>theo báo cáo</translation>
    </message>
    <message>
        <source>not yet named in the report</source>
        <translation>chưa nêu tên trong báo cáo</translation>
    </message>
    <message>
        <source>Red River delta</source>
        <translation>Đồng bằng sông Hồng</translation>
    </message>
    <message>
        <source>Red River d.</source>
        <extracomment>Short for &quot;Red River delta&quot;, where there is little room</extracomment>
        <translation>ĐB sông Hồng</translation>
    </message>
    <message>
        <source>Delta</source>
        <extracomment>Shortest for &quot;Red River delta&quot;</extracomment>
        <translation>ĐBSH</translation>
    </message>
</context>
<context>
    <name>tem::MapWidget</name>
    <message>
        <source>Map of the provinces by stage</source>
        <translation>Bản đồ các tỉnh, thành phố theo tình trạng</translation>
    </message>
    <message>
        <source>selected (with its archipelago)</source>
        <translation>đang chọn (gồm cả quần đảo trực thuộc)</translation>
    </message>
    <message>
        <source>Sentence %1: %2</source>
        <extracomment>%1: number of a sentence of the report; %2: its text</extracomment>
        <translation>Câu %1: %2</translation>
    </message>
    <message>
        <source>The map could not be read.</source>
        <translation>Không đọc được bản đồ.</translation>
    </message>
    <message>
        <source>Emphasise: %1</source>
        <translation>Chỉ làm nổi: %1</translation>
    </message>
    <message>
        <source>Click to show all provinces alike again.</source>
        <translation>Bấm để hiện lại tất cả các tỉnh như nhau.</translation>
    </message>
    <message>
        <source>Click to emphasise these provinces alone.</source>
        <translation>Bấm để chỉ làm nổi các tỉnh này.</translation>
    </message>
</context>
<context>
    <name>tem::Rollout</name>
    <message>
        <source>%1 placed</source>
        <translation>đã đặt %1</translation>
    </message>
    <message>
        <source>✓ all %1</source>
        <extracomment>%1: 3/3, all provinces of a stage stand on the map</extracomment>
        <translation>✓ đủ %1</translation>
    </message>
    <message>
        <source>placed %1</source>
        <extracomment>%1: 0/28</extracomment>
        <translation>đã đặt %1</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Theo báo cáo</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>đã đặt</translation>
    </message>
    <message>
        <source>%1 (number not stated)</source>
        <translation>%1 (không nêu số)</translation>
    </message>
    <message>
        <source>%1 with no stage stated (computed)</source>
        <extracomment>%1: total minus all stages, a computed number</extracomment>
        <translation>%1 tỉnh/TP không nêu tình trạng (tính toán)</translation>
    </message>
    <message>
        <source>provinces and cities counted, not named</source>
        <translation>tỉnh/TP được đếm, không nêu tên</translation>
    </message>
    <message>
        <source>≠ named %1</source>
        <extracomment>%1: 4/3, more provinces are named than counted</extracomment>
        <translation>≠ nêu tên %1</translation>
    </message>
</context>
<context>
    <name>tem::RolloutBar</name>
    <message>
        <source>Number of provinces at each stage</source>
        <translation>Số tỉnh, thành phố theo từng tình trạng</translation>
    </message>
    <message>
        <source>Click to select the stage; the space bar emphasises its provinces alone.</source>
        <translation>Bấm để chọn tình trạng; phím cách chỉ làm nổi các tỉnh thuộc tình trạng này.</translation>
    </message>
</context>
<context>
    <name>tem::RolloutLegend</name>
    <message>
        <source>Stages, to emphasise the provinces of one</source>
        <translation>Các tình trạng, để chỉ làm nổi các tỉnh của một tình trạng</translation>
    </message>
    <message>
        <source>Click to emphasise these provinces alone, click again for all.</source>
        <translation>Bấm để chỉ làm nổi các tỉnh này, bấm lần nữa để hiện tất cả.</translation>
    </message>
</context>
<context>
    <name>tem::RolloutStages</name>
    <message>
        <source>Provinces and cities counted, not named</source>
        <translation>Tỉnh/TP được đếm, không nêu tên</translation>
    </message>
    <message>
        <source>number not stated</source>
        <translation>không nêu số lượng</translation>
    </message>
    <message>
        <source>placed on the map: %1</source>
        <translation>đã đặt lên bản đồ: %1</translation>
    </message>
</context>
<context>
    <name>tem::ZoomControl</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Phóng to (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Thu nhỏ (−)</translation>
    </message>
    <message>
        <source>Whole country (0)</source>
        <translation>Cả nước (0)</translation>
    </message>
</context>
</TS>
