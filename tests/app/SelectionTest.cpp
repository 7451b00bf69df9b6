#include "WindowFixture.h"

#include "items/ReportModels.h"
#include "pages/SearchField.h"
#include "pages/SourcePage.h"
#include "pages/SourcePanel.h"
#include "search/SearchPalette.h"
#include "style/Theme.h"
#include "text/SourceView.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <array>
#include <ostream>

namespace tem {

using namespace Qt::StringLiterals;
using Kind = ReportSelection::Kind;
using Item = ReportSelection::Item;

namespace {

constexpr std::array everyPage{PageId::Overview, PageId::Comparison, PageId::Training, PageId::Rollout,
                               PageId::Figures,  PageId::Checks,     PageId::Source};

/// Something of every kind in the sample report, and the pages that light it up.
struct Selected
{
    const char *name;
    Item item;
    std::vector<PageId> litOn;
};

void PrintTo(const Selected &selected, std::ostream *stream)
{
    *stream << selected.name;
}

const std::vector<Selected> &everyKind()
{
    using enum PageId;
    static const std::vector<Selected> all = {
        {"Total", {Kind::Figure, u"f4"_s, -1}, {Overview, Figures, Checks, Source}},
        {"Part", {Kind::Figure, u"f6"_s, -1}, {Overview, Comparison, Figures, Checks, Source}},
        {"Training", {Kind::Figure, u"f11"_s, -1}, {Overview, Comparison, Training, Figures, Checks, Source}},
        {"Group", {Kind::Group, u"g1"_s, -1}, {Overview, Rollout, Figures, Checks, Source}},
        {"Province", {Kind::Province, u"56"_s, -1}, {Overview, Rollout, Figures, Checks, Source}},
        {"Check", {Kind::Check, {}, 1}, {Overview, Comparison, Figures, Checks, Source}},
        {"Ignored", {Kind::Ignored, {}, 1}, {Source}},
        {"Derived",
         {Kind::Derived, u"average_transaction_value/voso"_s, -1},
         {Overview, Comparison, Figures, Source}},
        {"PerCourse",
         {Kind::Derived, u"attendances_per_course"_s, -1},
         {Overview, Comparison, Training, Figures, Source}},
    };
    return all;
}

int yellow(QWidget &widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb selection = Theme::light().selection.rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        found += static_cast<int>(std::count(line, line + image.width(), selection));
    }
    return found;
}

} // namespace

class SelectionTest : public WindowTest
{
protected:
    SelectionTest()
    {
        openSample();
        window().resize(1920, 1080);
    }

    ReportSelection &selection() { return *window().models().selection(); }
    const SourcePanel *panel() { return window().findChild<SourcePanel *>(); }
    bool isPanelVisible()
    {
        const SourcePanel *shown = panel();
        return shown && shown->isVisible();
    }
    void setSourceShown(bool shown)
    {
        if (action("showSource")->isChecked() != shown)
            action("showSource")->trigger();
    }
};

class SelectionOfEveryKindTest : public SelectionTest, public testing::WithParamInterface<Selected>
{
};

TEST_P(SelectionOfEveryKindTest, LightsUpOnThePagesThatShowIt)
{
    for (const PageId page : everyPage) {
        window().showPage(page);
        setSourceShown(false);
        selection().clear();
        const int before = yellow(*window().page(page));
        selection().select(GetParam().item);
        const bool isLit = yellow(*window().page(page)) > before;
        const bool isExpected = std::ranges::count(GetParam().litOn, page) > 0;
        EXPECT_EQ(isLit, isExpected) << static_cast<int>(page);
    }
}

TEST_P(SelectionOfEveryKindTest, ShowsItsSourceBesideEveryPage)
{
    selection().select(GetParam().item);
    for (const PageId page : everyPage) {
        window().showPage(page);
        setSourceShown(true);
        if (page == PageId::Source) {
            EXPECT_FALSE(static_cast<SourcePage *>(window().page(page))->view()->highlightedMarks().empty());
            continue;
        }
        ASSERT_TRUE(isPanelVisible()) << static_cast<int>(page);
        EXPECT_EQ(panel()->shownItem(), GetParam().item) << static_cast<int>(page);
        EXPECT_EQ(window().findChildren<SourcePanel *>().size(), 1);
    }
}

INSTANTIATE_TEST_SUITE_P(All, SelectionOfEveryKindTest, testing::ValuesIn(everyKind()),
                         [](const auto &selected) { return selected.param.name; });

TEST_F(SelectionTest, GoesBackThroughSelectionsAndTheirPages)
{
    window().showPage(PageId::Comparison);
    EXPECT_FALSE(action("goBack")->isEnabled());
    selection().selectFigure(u"f6"_s);
    window().showPage(PageId::Rollout);
    selection().selectProvince(u"56"_s);
    ASSERT_TRUE(action("goBack")->isEnabled());
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    EXPECT_EQ(selection().current().id, u"f6"_s);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window().currentPage(), PageId::Rollout);
    EXPECT_EQ(selection().current().id, u"56"_s);
    EXPECT_FALSE(action("goForward")->isEnabled());

    QTest::mouseClick(window().page(PageId::Rollout), Qt::BackButton);
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    QTest::mouseClick(window().page(PageId::Comparison), Qt::ForwardButton);
    EXPECT_EQ(window().currentPage(), PageId::Rollout);
}

TEST_F(SelectionTest, RemembersBesideWhichPagesTheSourceStands)
{
    window().showPage(PageId::Comparison);
    EXPECT_TRUE(isPanelVisible());
    window().showPage(PageId::Rollout);
    EXPECT_FALSE(isPanelVisible());
    QTest::keyClick(&window(), Qt::Key_F4);
    EXPECT_TRUE(isPanelVisible());
    window().showPage(PageId::Comparison);
    QTest::keyClick(&window(), Qt::Key_F4);
    EXPECT_FALSE(isPanelVisible());
    reopen();
    openSample();
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    EXPECT_FALSE(isPanelVisible());
    window().showPage(PageId::Rollout);
    EXPECT_TRUE(isPanelVisible());
    window().setLanguage(Language::English);
    EXPECT_TRUE(isPanelVisible());
    EXPECT_TRUE(action("showSource")->isChecked());
}

TEST_F(SelectionTest, StandsBelowInANarrowWindow)
{
    window().showPage(PageId::Overview);
    setSourceShown(true);
    selection().selectFigure(u"f6"_s);
    QTest::qWait(0);
    EXPECT_GT(panel()->x(), 1000);
    window().resize(1024, 640);
    QTest::qWait(0);
    EXPECT_LT(panel()->x(), 100);
    EXPECT_GT(panel()->y(), 200);
}

TEST_F(SelectionTest, CopiesWithItsSource)
{
    EXPECT_FALSE(action("copyWithSource")->isEnabled());
    selection().selectDerived(u"attendances_per_course"_s);
    QTest::keyClick(&window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"(tính toán: 8.412.839 ÷ 568)"_s))
        << QApplication::clipboard()->text().toStdString();
}

TEST_F(SelectionTest, FindsEverythingFromAnyPage)
{
    window().showPage(PageId::Rollout);
    const auto search = [&](const QString &words, Qt::Key key) {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = window().findChild<SearchPalette *>();
        ASSERT_TRUE(palette && palette->field()->hasFocus());
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QApplication::sendEvent(palette->field(), &typed);
        QTest::keyClick(palette->field(), key);
        QTest::qWait(0);
        EXPECT_FALSE(palette->isVisible());
    };
    search(u"813,75 nghìn"_s, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    EXPECT_EQ(selection().current(), (Item{Kind::Figure, u"f6"_s, -1}));
    search(u"khanh hoa"_s, Qt::Key_Escape);
    EXPECT_EQ(selection().current().id, u"f6"_s);
    search(u"khanh hoa"_s, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Rollout);
    EXPECT_EQ(selection().current(), (Item{Kind::Province, u"56"_s, -1}));
    search(u"lượt mỗi khóa"_s, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Training);
    EXPECT_EQ(selection().current().kind, Kind::Derived);
    search(u"đối soát"_s, Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Checks);
    action("goBack")->trigger();
    EXPECT_EQ(window().currentPage(), PageId::Training);
    search(u"english"_s, Qt::Key_Return);
    EXPECT_EQ(action("open")->text(), u"&Open report…"_s);
}

TEST_F(SelectionTest, FindsASentenceInTheText)
{
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    auto *palette = window().findChild<SearchPalette *>();
    ASSERT_TRUE(palette && palette->isVisible());
    QTest::keyClicks(palette->field(), u"con xem xet"_s);
    ASSERT_EQ(palette->model().result(0).kind, SearchKind::Sentence);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), PageId::Source);
    const auto *text = static_cast<SourcePage *>(window().page(PageId::Source))->view();
    EXPECT_EQ(text->selectedText(), u"còn"_s);
    EXPECT_TRUE(text->hasFocus());
}

TEST_F(SelectionTest, FindsInThePageThatHasAFieldOfItsOwn)
{
    for (const PageId page : {PageId::Source, PageId::Figures}) {
        window().showPage(page);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        const auto *focus = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(focus) << static_cast<int>(page);
        EXPECT_TRUE(window().page(page)->isAncestorOf(focus));
    }
}

} // namespace tem
