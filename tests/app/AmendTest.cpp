#include "WindowFixture.h"

#include "NextDialog.h"
#include "editing/FigureDialog.h"
#include "editing/ProvinceDialog.h"
#include "editing/RejectDialog.h"
#include "pages/SourcePage.h"
#include "text/SourceView.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class AmendTest : public WindowTest
{
protected:
    AmendTest() { openSample(); }

    const Report &report() { return window().models().report(); }
    ReportSelection &selection() { return *window().models().selection(); }

    const Figure &figure(const QString &quote)
    {
        const auto found = std::ranges::find(report().figures, quote, &Figure::quote);
        EXPECT_NE(found, report().figures.end()) << qPrintable(quote);
        return *found;
    }

    static void type(const QDialog &dialog, const char *field, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QLatin1StringView(field))->setText(text);
    }

    static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    /// Corrects the selected figure's value through the dialog.
    void correct(const QString &value)
    {
        bool done = false;
        test::withNext<FigureDialog>([&done, value](FigureDialog &dialog) {
            type(dialog, "value", value);
            type(dialog, "author", u"Lan"_s);
            type(dialog, "reason", u"in sai"_s);
            ok(dialog)->click();
            done = true;
        });
        action("correct")->trigger();
        ASSERT_TRUE(waitFor([&done] { return done; }));
    }
};

TEST_F(AmendTest, CorrectedValueStandsBesideThePrintedOneAndChecksFollow)
{
    const QString id = figure(u"7.637"_s).id;
    const Report before = report();
    selection().selectFigure(id);
    correct(u"7.640"_s);
    EXPECT_EQ(report().figure(id)->value, Decimal(7640));
    EXPECT_EQ(report().figure(id)->quote, u"7.637"_s);
    ASSERT_EQ(report().corrections.size(), 1U);
    EXPECT_EQ(report().corrections.front().author, u"Lan"_s);
    EXPECT_EQ(selection().current().id, id);
    const auto fails = [](const Report &checked) {
        return std::ranges::count(checked.checks, Verdict::Fails, &Check::verdict);
    };
    EXPECT_EQ(fails(report()), fails(before) + 1);

    action("undo")->trigger();
    EXPECT_EQ(report(), before);
    EXPECT_FALSE(action("undo")->isEnabled());
    action("redo")->trigger();
    EXPECT_EQ(report().figure(id)->value, Decimal(7640));
    action("withdraw")->trigger();
    EXPECT_EQ(report(), before);
}

TEST_F(AmendTest, DialogSaysWhatIsMissing)
{
    selection().selectFigure(figure(u"7.637"_s).id);
    bool done = false;
    test::withNext<FigureDialog>([&done](FigureDialog &dialog) {
        EXPECT_FALSE(ok(dialog)->isEnabled());
        type(dialog, "value", u"7.64"_s);
        type(dialog, "author", u"Lan"_s);
        type(dialog, "reason", u"in sai"_s);
        EXPECT_FALSE(ok(dialog)->isEnabled());
        type(dialog, "value", u"7.640"_s);
        EXPECT_TRUE(ok(dialog)->isEnabled());
        type(dialog, "reason", u" "_s);
        EXPECT_FALSE(ok(dialog)->isEnabled());
        dialog.reject();
        done = true;
    });
    action("correct")->trigger();
    ASSERT_TRUE(waitFor([&done] { return done; }));
    EXPECT_TRUE(report().corrections.empty());
}

TEST_F(AmendTest, SelectedTextBecomesAFigure)
{
    window().showPage(PageId::Source);
    auto *page = qobject_cast<SourcePage *>(window().page(PageId::Source));
    const qsizetype at = report().text.indexOf(u"1034");
    ASSERT_GE(at, 0);
    page->view()->selectText({{at}, {at + 4}});
    const std::size_t figures = report().figures.size();
    bool done = false;
    test::withNext<FigureDialog>([&done](FigureDialog &dialog) {
        dialog.findChild<QComboBox *>(u"unit"_s)->setCurrentText(u"hộ"_s);
        type(dialog, "author", u"Lan"_s);
        type(dialog, "reason", u"là số hộ"_s);
        EXPECT_TRUE(ok(dialog)->isEnabled());
        ok(dialog)->click();
        done = true;
    });
    action("correct")->trigger();
    ASSERT_TRUE(waitFor([&done] { return done; }));
    EXPECT_EQ(report().figures.size(), figures + 1);
    EXPECT_EQ(figure(u"1034"_s).unit, u"hộ"_s);
    action("undo")->trigger();
    EXPECT_EQ(report().figures.size(), figures);
}

TEST_F(AmendTest, RejectedFigureIsANumberWithAReason)
{
    const std::size_t figures = report().figures.size();
    const std::size_t ignored = report().ignored.size();
    selection().selectFigure(figure(u"2.719"_s).id);
    bool done = false;
    test::withNext<RejectDialog>([&done](RejectDialog &dialog) {
        type(dialog, "author", u"Lan"_s);
        EXPECT_FALSE(ok(dialog)->isEnabled());
        type(dialog, "reason", u"số văn bản"_s);
        ok(dialog)->click();
        done = true;
    });
    action("reject")->trigger();
    ASSERT_TRUE(waitFor([&done] { return done; }));
    EXPECT_EQ(report().figures.size(), figures - 1);
    EXPECT_EQ(report().ignored.size(), ignored + 1);
    action("undo")->trigger();
    EXPECT_EQ(report().figures.size(), figures);
}

TEST_F(AmendTest, ProvinceIsPlaced)
{
    window().showPage(PageId::Rollout);
    const Rollout &rollout = report().rollouts.front();
    selection().selectProvince(u"01"_s);
    bool done = false;
    test::withNext<ProvinceDialog>([&done, &rollout](ProvinceDialog &dialog) {
        auto *stages = dialog.findChild<QComboBox *>();
        stages->setCurrentIndex(stages->findData(rollout.groups.front().id));
        type(dialog, "author", u"Lan"_s);
        type(dialog, "reason", u"công văn 12"_s);
        ok(dialog)->click();
        done = true;
    });
    action("correct")->trigger();
    ASSERT_TRUE(waitFor([&done] { return done; }));
    EXPECT_TRUE(report().rollouts.front().groups.front().provinces().contains(u"01"_s));
    EXPECT_EQ(selection().current().id, u"01"_s);
    action("undo")->trigger();
    EXPECT_FALSE(report().rollouts.front().groups.front().provinces().contains(u"01"_s));
}

TEST_F(AmendTest, FiguresAndChecksAreReviewed)
{
    selection().selectFigure(figure(u"7.637"_s).id);
    action("markChecked")->trigger();
    ASSERT_EQ(report().reviews.size(), 1U);
    EXPECT_EQ(report().reviews.front().state, ReviewState::Checked);
    selection().selectCheck(0);
    action("markDisputed")->trigger();
    EXPECT_EQ(report().reviews.size(), 2U);
    action("markOpen")->trigger();
    EXPECT_EQ(report().reviews.size(), 1U);
    action("undo")->trigger();
    EXPECT_EQ(report().reviews.size(), 2U);
}

} // namespace

} // namespace tem
