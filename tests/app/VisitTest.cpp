// A whole visit to the real window, as an officer makes it with mouse and keyboard.

#include "WindowFixture.h"

#include "NextDialog.h"
#include "PageNames.h"
#include "charts/BarPanel.h"
#include "pages/FigureTable.h"
#include "pages/SearchField.h"
#include "pages/SourcePage.h"
#include "search/SearchPalette.h"
#include "style/Theme.h"
#include "text/SourceView.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportSelection::Kind;

class VisitTest : public WindowTest
{
protected:
    VisitTest()
    {
        window().keepSession(path(u"phiên"_s));
        window().resize(1366, 768);
    }

    /// As pressing keys does, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), key,
                        modifiers);
    }

    const ReportSelection::Item &selection() { return window().models().selection()->current(); }

    QString idOf(const QString &quote)
    {
        for (const Figure &figure : window().models().report().figures) {
            if (figure.quote == quote)
                return figure.id;
        }
        return {};
    }

    /// The chart of an indicator on the page shown.
    BarPanel *chart(const QString &title)
    {
        for (auto *panel : window().page(window().currentPage())->findChildren<BarPanel *>()) {
            if (panel->data().title == title)
                return panel;
        }
        return nullptr;
    }
};

TEST_F(VisitTest, LeadsFromTheFirstLookToTheNextMorning)
{
    QFile sample(u":/samples/bao-cao-mau.txt"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    test::chooseFile(write(u"báo cáo.txt"_s, sample.readAll()));
    press(Qt::Key_O, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));

    for (std::size_t i = 0; i < allPages().size(); ++i) {
        press(Qt::Key(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
        EXPECT_EQ(window().currentPage(), allPages()[i]);
        EXPECT_TRUE(window().page(allPages()[i])->isVisible());
    }

    // A bar leads to its sentence.
    press(Qt::Key_2, Qt::ControlModifier);
    QTest::qWait(50);
    BarPanel *panel = chart(u"Giao dịch qua sàn"_s);
    ASSERT_TRUE(panel);
    QTest::mouseClick(panel->chart(), Qt::LeftButton, {}, panel->rowRect(1).center());
    EXPECT_EQ(selection(), (ReportSelection::Item{Kind::Figure, idOf(u"813.750"_s), -1}));
    press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(window().page(PageId::Source)->findChild<SourceView *>()->currentSentence(), 4);
    press(Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(window().page(PageId::Figures)->findChild<FigureTable *>()->currentId(), idOf(u"813.750"_s));

    // The search finds a province without diacritics, and back leads to the bar.
    press(Qt::Key_K, Qt::ControlModifier);
    auto *palette = window().findChild<SearchPalette *>();
    ASSERT_TRUE(palette && palette->isVisible());
    QTest::keyClicks(palette->field(), u"quang binh"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(window().currentPage(), PageId::Rollout);
    EXPECT_EQ(selection(), (ReportSelection::Item{Kind::Province, u"44"_s, -1}));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(selection().id, idOf(u"813.750"_s));
    EXPECT_EQ(window().currentPage(), PageId::Comparison);

    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text().replace(QChar::Nbsp, u' ');
    EXPECT_TRUE(copied.contains(u"Postmart · Giao dịch qua sàn: 813.750 giao dịch"_s))
        << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"173.745; Postmart: 813.750"_s)) << copied.toStdString();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasHtml());

    emit action("themeDark")->triggered();
    EXPECT_TRUE(waitFor([this] { return Theme::of(window()).isDark; }));
    window().setLanguage(Language::English);
    EXPECT_EQ(action("open")->text(), u"&Open report…"_s);
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    EXPECT_EQ(selection().id, idOf(u"813.750"_s));

    const QString pdf = path(u"tóm tắt.pdf"_s);
    test::chooseFile(pdf);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(pdf));

    // The next morning.
    window().close();
    m_window = std::make_unique<MainWindow>(m_catalogue, *m_settings, Language::English);
    window().keepSession(path(u"phiên"_s));
    window().show();
    ASSERT_TRUE(waitFor([this] { return window().models().hasReport(); }));
    EXPECT_EQ(window().currentPage(), PageId::Comparison);
    EXPECT_EQ(selection().id, idOf(u"813.750"_s));
    EXPECT_TRUE(waitFor([this] { return Theme::of(window()).isDark; }));
    EXPECT_EQ(window().size(), QSize(1366, 768));
}

} // namespace

} // namespace tem
