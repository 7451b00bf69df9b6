#include "pages/SourcePanel.h"

#include "items/ReportModels.h"
#include "pages/PageLayout.h"
#include "pages/SelectionRow.h"
#include "pages/SentenceQuote.h"
#include "style/Button.h"
#include "style/DerivedTag.h"
#include "style/Panel.h"
#include "style/Theme.h"
#include "support/SampleReport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace tem {
namespace {

using namespace Qt::StringLiterals;
using Kind = ReportSelection::Kind;

class SourcePanelTest : public testing::Test
{
protected:
    SourcePanelTest()
    {
        m_models.setReport(test::sampleReport());
        m_panel.resize(300, 600);
        m_panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
    }

    QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : m_panel.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    QList<SentenceQuote *> quotes() const { return m_panel.findChildren<SentenceQuote *>(); }
    Button *button(const QString &text) const
    {
        for (Button *button : m_panel.findChildren<Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    ReportSelection &selection() { return *m_models.selection(); }

    test::VietnameseTexts m_vietnamese;
    ReportModels m_models{test::catalogue()};
    SourcePanel m_panel{m_models};
};

TEST_F(SourcePanelTest, SaysWhatToDoWhereNothingIsSelected)
{
    EXPECT_EQ(m_panel.shownItem().kind, Kind::None);
    EXPECT_FALSE(button(u"Chép"_s)->isEnabled());
    EXPECT_FALSE(button(u"Xem văn bản"_s)->isEnabled());
    EXPECT_TRUE(texts().contains(u"Bấm vào một cột hoặc một con số"_s)) << texts().toStdString();
}

TEST_F(SourcePanelTest, ShowsTheSentenceOfAFigure)
{
    selection().selectFigure(u"f6"_s);
    EXPECT_EQ(m_panel.shownItem().id, u"f6"_s);
    QTest::qWait(0);
    ASSERT_EQ(quotes().size(), 1);
    EXPECT_TRUE(quotes().front()->text().contains(u"813.750"_s));
    EXPECT_TRUE(texts().contains(u"đang chọn 1 số liệu"_s));
    QSignalSpy asked(&m_panel, &SourcePanel::sourceRequested);
    QTest::mouseClick(button(u"Xem văn bản"_s), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SourcePanelTest, LinksAComputedNumberToItsSources)
{
    selection().selectDerived(u"average_transaction_value/postmart"_s);
    EXPECT_TRUE(texts().contains(u"= 147,5\u00A0tỷ ÷ 813.750"_s)) << texts().toStdString();
    EXPECT_EQ(m_panel.findChildren<DerivedTag *>().size(), 1);
    const auto rows = m_panel.findChildren<SelectionRow *>();
    ASSERT_EQ(rows.size(), 2);
    QTest::mouseClick(rows[0], Qt::LeftButton);
    EXPECT_EQ(selection().current(), (ReportSelection::Item{Kind::Figure, u"f9"_s, -1}));
    EXPECT_EQ(m_panel.shownItem().id, u"f9"_s);
}

TEST_F(SourcePanelTest, FollowsALinkByKeyAndKeepsTheKeyboard)
{
    selection().selectCheck(1);
    auto *row = m_panel.findChild<SelectionRow *>();
    ASSERT_TRUE(row);
    m_panel.activateWindow();
    row->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([row] { return row->hasFocus(); }));
    QTest::keyClick(row, Qt::Key_Space);
    EXPECT_EQ(selection().current().id, u"f4"_s);
    QTest::qWait(0);
    ASSERT_TRUE(m_panel.focusWidget());
    EXPECT_TRUE(m_panel.focusWidget()->hasFocus());
}

TEST_F(SourcePanelTest, TellsStatusDecisionAndSentenceOfAProvince)
{
    selection().selectProvince(u"56"_s);
    for (const QString &text : {u"Khánh Hòa"_s, u"Quyết định 468/QĐ-TTg"_s, u"Đã khảo sát, không giao"_s})
        EXPECT_TRUE(texts().contains(text)) << text.toStdString();
    selection().selectProvince(u"89"_s);
    QTest::qWait(0);
    EXPECT_TRUE(texts().contains(u"chưa nêu tên trong báo cáo"_s));
    EXPECT_TRUE(quotes().isEmpty());
    EXPECT_FALSE(button(u"Xem văn bản"_s)->isEnabled());
    EXPECT_TRUE(button(u"Chép"_s)->isEnabled());
}

TEST_F(SourcePanelTest, TellsTheReasonOfANumberLeftOut)
{
    selection().selectIgnored(1);
    EXPECT_TRUE(texts().contains(u"Không phải số liệu"_s));
    EXPECT_TRUE(texts().contains(m_models.report().ignored[1].quote));
}

TEST_F(SourcePanelTest, CopiesWithTheSourceAsTextAndForWordProcessors)
{
    selection().selectDerived(u"average_transaction_value/voso"_s);
    QTest::mouseClick(button(u"Chép"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().contains(u"(tính toán: 69,6\u00A0tỷ ÷ 173.745)"_s));
    EXPECT_TRUE(copied->text().contains(m_models.title()));
    EXPECT_TRUE(copied->html().contains(u"<i>"_s));
}

TEST_F(SourcePanelTest, ReadsTheSelectionWhenItIsSeenAgain)
{
    m_panel.hide();
    selection().selectFigure(u"f1"_s);
    EXPECT_EQ(m_panel.shownItem().kind, Kind::None);
    m_panel.show();
    EXPECT_EQ(m_panel.shownItem().id, u"f1"_s);
}

TEST_F(SourcePanelTest, IsLowAndAsWideAsThePageBelowIt)
{
    selection().selectFigure(u"f1"_s);
    EXPECT_EQ(m_panel.maximumWidth(), length::sidePanel);
    m_panel.setBelow(true);
    EXPECT_EQ(m_panel.maximumWidth(), QWIDGETSIZE_MAX);
    EXPECT_LT(m_panel.maximumHeight(), 300);
    selection().clear();
    EXPECT_LT(m_panel.maximumHeight(), 120);
}

TEST(PlaceBeside, PutsAPanelUnderTheHeadAndTakesItFromPageToPage)
{
    QWidget window;
    window.resize(1300, 700);
    QVBoxLayout column(&window);
    std::vector<QWidget *> pages;
    for (int i = 0; i < 2; ++i) {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->addWidget(new QLabel(u"head"_s));
        if (i == 0) {
            layout->addWidget(new QWidget, 1);
        } else {
            auto *body = new QVBoxLayout;
            body->addWidget(new QWidget);
            layout->addLayout(body, 1);
        }
        column.addWidget(page, 1);
        pages.push_back(page);
    }
    auto *panel = new Panel;
    panel->setFixedWidth(length::sidePanel);
    window.show();
    for (QWidget *page : pages) {
        EXPECT_FALSE(isCrowded(*page));
        placeBeside(*page, *panel);
        panel->show();
        placeBeside(*page, *panel);
        EXPECT_EQ(panel->parentWidget(), page);
        EXPECT_TRUE(isCrowded(*page));
        QTest::qWait(0);
        EXPECT_GT(panel->x(), 800);
        EXPECT_GT(panel->y(), 0);
    }
    EXPECT_FALSE(isCrowded(*pages[0]));
    window.resize(1000, 900);
    placeBeside(*pages[1], *panel);
    QTest::qWait(0);
    EXPECT_LT(panel->x(), 20);
}

} // namespace
} // namespace tem
