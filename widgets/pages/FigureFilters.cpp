#include "pages/FigureFilters.h"

#include "items/FigureFilterModel.h"
#include "report/Words.h"
#include "style/Fonts.h"
#include "style/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

/// Stands in the indicator box for the figures that the catalogue has no indicator for: no catalogue id has a
/// "*".
constexpr auto others = "*"_L1;
/// Stands in the certainty box for the figures that can be read in two ways.
constexpr auto doubtful = "doubtful"_L1;

/// What can be chosen in a box: text by value.
struct Choice
{
    QString text;
    QString value;
    int count = 0;
    /// In this order, then by name.
    int place = 0;
};

void fillBox(QComboBox &box, const QString &all, const std::vector<Choice> &choices)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (const Choice &choice : choices) {
        box.addItem(u"%1 (%2)"_s.arg(choice.text).arg(choice.count), choice.value);
        box.setItemData(box.count() - 1, choice.text, Qt::ToolTipRole);
    }
    // Nothing to choose from.
    box.setEnabled(choices.size() > 1);
    constexpr int widestList = 640;
    box.view()->setMinimumWidth(
        std::min(widestList, box.view()->sizeHintForColumn(0) + 2 * length::panelPaddingX));
}

template <typename Pick> std::vector<Choice> choicesOf(const FigureModel &figures, Pick pick)
{
    std::map<QString, Choice> found;
    for (int row = 0; row < figures.rowCount(); ++row) {
        Choice choice = pick(figures.entry(row));
        if (choice.value.isEmpty())
            continue;
        const QString value = choice.value;
        ++found.try_emplace(value, std::move(choice)).first->second.count;
    }
    std::vector<Choice> choices;
    choices.reserve(found.size());
    for (auto &[value, choice] : found)
        choices.push_back(std::move(choice));
    std::ranges::sort(choices, [](const Choice &a, const Choice &b) {
        return a.place != b.place ? a.place < b.place : vietnameseLess(a.text, b.text);
    });
    return choices;
}

/// Leaves a gap between the text and the arrow.
class FilterBox : public QComboBox
{
public:
    QSize sizeHint() const override { return QComboBox::sizeHint() + QSize(10, 0); }
};

QComboBox *makeBox(const QString &name)
{
    constexpr int narrowest = 84;
    constexpr int widest = 240;
    auto *box = new FilterBox;
    box->setAccessibleName(name);
    box->setFont(roleFont(FontRole::Text));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(narrowest);
    box->setMaximumWidth(widest);
    box->setFixedHeight(length::button);
    box->view()->setTextElideMode(Qt::ElideNone);
    return box;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Level:
        return FigureFilters::tr("Levels");
    case Role::Share:
        return FigureFilters::tr("Shares");
    case Role::Change:
        return FigureFilters::tr("Changes");
    case Role::Target:
        return FigureFilters::tr("Targets");
    case Role::Earlier:
        return FigureFilters::tr("Earlier periods");
    }
    return {};
}

QString hedgeName(Hedge hedge)
{
    switch (hedge) {
    case Hedge::Exact:
        return FigureFilters::tr("Exact");
    case Hedge::About:
        return FigureFilters::tr("About");
    case Hedge::Over:
        return FigureFilters::tr("More than");
    case Hedge::Under:
        return FigureFilters::tr("Less than");
    case Hedge::Almost:
        return FigureFilters::tr("Almost");
    }
    return {};
}

QString statusName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Fails:
        return FigureFilters::tr("In a sum that is off");
    case CheckStatus::Rounding:
        return FigureFilters::tr("Rounding");
    case CheckStatus::Incomplete:
        return FigureFilters::tr("Parts missing");
    case CheckStatus::Holds:
        return FigureFilters::tr("Agreeing");
    case CheckStatus::Unchecked:
        return FigureFilters::tr("Not checked");
    }
    return {};
}

} // namespace

FigureFilters::FigureFilters(FigureFilterModel &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_indicator(makeBox(tr("Indicator")))
    , m_platform(makeBox(tr("Marketplace")))
    , m_role(makeBox(tr("Role")))
    , m_certainty(makeBox(tr("Certainty")))
    , m_check(makeBox(tr("Check")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    for (QComboBox *box : {m_indicator, m_platform, m_role, m_certainty, m_check}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &FigureFilters::apply);
    }
    row->addStretch(1);
}

void FigureFilters::addControl(QWidget *control)
{
    layout()->addWidget(control);
}

void FigureFilters::fill(const FigureModel &figures)
{
    fillBox(*m_indicator, tr("All indicators"), choicesOf(figures, [](const FigureEntry &entry) {
        if (entry.indicatorId.isEmpty() && !entry.figureId.isEmpty())
            return Choice{tr("Other figures"), others, 0, 1};
        return Choice{entry.indicator, entry.indicatorId};
    }));
    fillBox(*m_platform, tr("All marketplaces"), choicesOf(figures, [](const FigureEntry &entry) {
        return Choice{entry.platform, entry.platformId};
    }));
    fillBox(*m_role, tr("All roles"), choicesOf(figures, [](const FigureEntry &entry) {
        return entry.role ? Choice{roleName(*entry.role), toWord(*entry.role)} : Choice{};
    }));
    fillBox(*m_certainty, tr("Any certainty"), choicesOf(figures, [](const FigureEntry &entry) {
        if (entry.figureId.isEmpty())
            return Choice{};
        return entry.doubtful
                   ? Choice{tr("Doubtful"), doubtful, 0, -1}
                   : Choice{hedgeName(entry.hedge), toWord(entry.hedge), 0, static_cast<int>(entry.hedge)};
    }));
    fillBox(*m_check, tr("Any check result"), choicesOf(figures, [](const FigureEntry &entry) {
        const int status = static_cast<int>(entry.check);
        return Choice{statusName(entry.check), QString::number(status), 0, status};
    }));
    apply();
}

void FigureFilters::clear()
{
    for (QComboBox *box : {m_indicator, m_platform, m_role, m_certainty, m_check}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    apply();
}

void FigureFilters::apply()
{
    const QString indicator = m_indicator->currentData().toString();
    m_shown.setOthersOnly(indicator == others);
    m_shown.setIndicator(indicator == others ? QString() : indicator);
    m_shown.setPlatform(m_platform->currentData().toString());
    m_shown.setRole(fromWord<Role>(m_role->currentData().toString()));
    const QString certainty = m_certainty->currentData().toString();
    m_shown.setDoubtfulOnly(certainty == doubtful);
    m_shown.setHedge(fromWord<Hedge>(certainty));
    const QString check = m_check->currentData().toString();
    m_shown.setCheck(check.isEmpty() ? std::nullopt : std::optional(static_cast<CheckStatus>(check.toInt())));
    for (QComboBox *box : {m_indicator, m_platform, m_role, m_certainty, m_check})
        // Where the box is too narrow for what was chosen.
        box->setToolTip(box->currentIndex() > 0 ? box->currentText() : box->accessibleName());
    emit filtersChanged();
}

} // namespace tem
