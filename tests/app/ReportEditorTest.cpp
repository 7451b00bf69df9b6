#include "editing/ReportEditor.h"

#include "amend/Place.h"
#include "items/ErrorText.h"
#include "library/LibraryDesk.h"
#include "loader/ReportLoader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

class ReportEditorTest : public testing::Test
{
protected:
    Amendment change(const Figure &figure, qint64 value) const
    {
        Amendment amendment;
        amendment.anchor = anchorOf(figure);
        FigureFields fields;
        fields.value = Decimal(value);
        amendment.content = FigureChange{fields};
        amendment.author = u"Lan"_s;
        amendment.madeAt = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
        amendment.reason = u"in sai"_s;
        return amendment;
    }

    Amendment rejection(const Figure &figure) const
    {
        Amendment amendment = change(figure, 1);
        amendment.content = FigureRejection{};
        return amendment;
    }

    const Catalogue m_catalogue = Catalogue::load({u":/catalogue"_s}).value();
    const Report m_report = ReportLoader(m_catalogue).loadFile(u":/samples/bao-cao-mau.txt"_s).value();
};

TEST_F(ReportEditorTest, StepsAreUndoneAndDoneAgain)
{
    ReportEditor editor(m_catalogue);
    editor.setReport(m_report, {}, {});
    QSignalSpy amended(&editor, &ReportEditor::amended);
    const Figure &figure = m_report.figures.front();
    editor.amend(change(figure, 8000), u"một"_s);
    editor.amend(change(figure, 9000), u"hai"_s);
    EXPECT_EQ(editor.report().figure(figure.id)->value, Decimal(9000));
    EXPECT_EQ(editor.steps().undoText(), u"hai"_s);
    editor.steps().undo();
    EXPECT_EQ(editor.report().figure(figure.id)->value, Decimal(8000));
    editor.steps().undo();
    EXPECT_EQ(editor.report(), m_report);
    editor.steps().redo();
    EXPECT_EQ(editor.report().figure(figure.id)->value, Decimal(8000));
    editor.withdraw(keyOf(change(figure, 0)), u"ba"_s);
    EXPECT_EQ(editor.report(), m_report);
    EXPECT_EQ(amended.size(), 6);
}

TEST_F(ReportEditorTest, WhatCannotBeKeptIsNotMade)
{
    ReportEditor editor(m_catalogue);
    editor.setReport(m_report, {}, [](const AmendmentKey &, const std::optional<Amendment> &) {
        return fail(Error::Code::NoSpace, u"thu-vien.db"_s);
    });
    QSignalSpy failed(&editor, &ReportEditor::keepFailed);
    editor.amend(change(m_report.figures.front(), 8000), u"một"_s);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_EQ(editor.report(), m_report);
    EXPECT_FALSE(editor.steps().canUndo());
}

/// What is undone in the window is undone on disk, too.
TEST_F(ReportEditorTest, RandomStepsUndoneLeaveNothingOnDisk)
{
    const QTemporaryDir folder;
    LibraryDesk desk(m_catalogue, {u":/catalogue"_s}, folder.filePath(u"thu-vien.db"_s));
    QString said;
    QObject::connect(&desk, &LibraryDesk::failed, [&said](const Error &error) { said = describe(error); });
    QFile sample(u":/samples/bao-cao-mau.txt"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const KeptReport kept = desk.keep(m_report, sample.readAll());
    ASSERT_TRUE(kept.id) << said.toStdString();
    ReportEditor editor(m_catalogue);
    editor.setReport(kept.asRead, kept.amendments,
                     [&](const AmendmentKey &key, const std::optional<Amendment> &amendment) {
                         return desk.amend(*kept.id, key, amendment);
                     });
    std::mt19937 random(5);
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    for (int round = 0; round < 20; ++round) {
        for (int step = 0; step < 8; ++step) {
            const Figure &figure = m_report.figures[below(m_report.figures.size())];
            switch (below(4)) {
            case 0:
                editor.amend(change(figure, static_cast<qint64>(below(100000))), u"sửa"_s);
                break;
            case 1:
                editor.amend(rejection(figure), u"bỏ"_s);
                break;
            case 2:
                editor.withdraw(keyOf(rejection(figure)), u"rút"_s);
                break;
            default:
                editor.steps().undo();
            }
        }
        EXPECT_EQ(desk.report(*kept.id)->amendments, editor.amendments());
        while (editor.steps().canUndo())
            editor.steps().undo();
        EXPECT_TRUE(editor.amendments().empty());
        EXPECT_EQ(editor.report(), m_report);
        EXPECT_TRUE(desk.report(*kept.id)->amendments.empty());
    }
}

} // namespace

} // namespace tem
