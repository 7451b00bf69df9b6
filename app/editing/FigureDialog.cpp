#include "editing/FigureDialog.h"

#include "editing/Signature.h"
#include "items/FigureWords.h"
#include "items/NumberFormat.h"
#include "items/PeriodText.h"
#include "style/TextLabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tem {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr std::array scales{0, 3, 6, 9, 12};

template <typename Value> Value chosen(const QComboBox &box)
{
    return box.currentData().value<Value>();
}

template <typename Value> void choose(QComboBox &box, const Value &value)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).value<Value>() == value)
            box.setCurrentIndex(i);
    }
}

QString nameIn(Language language, const Name &name)
{
    return language == Language::Vietnamese ? name.vi : name.en;
}

QString roleName(Role role)
{
    Figure figure;
    figure.role = role;
    return roleText(figure);
}

QString hedgeName(Hedge hedge)
{
    Figure figure;
    figure.hedge = hedge;
    return hedgeText(figure);
}

PeriodFields fieldsOf(const Period &period)
{
    return {period.kind, period.from, period.to};
}

TextLabel *wrapped(const QString &text, FontRole role, Ink ink)
{
    auto *label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

FigureDialog::FigureDialog(const FigureDraft &draft, const Report &report, const Catalogue &catalogue,
                           Language language, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_catalogue(catalogue)
    , m_asRead(draft.asRead)
    , m_signature(
          new Signature(draft.author, draft.reason, tr("Why the report or its reading is wrong"), this))
    , m_remark(wrapped({}, FontRole::Small, Ink::Second))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(m_asRead ? tr("Correct a figure") : tr("Add a figure"));
    //: %1 the number as it is printed
    const QString head = m_asRead ? tr("Printed: %1").arg(format::valueWithUnit(*m_asRead))
                                  : tr("Printed: %1").arg(draft.figure.quote);
    addValue(draft.figure);
    addMeaning(draft.figure, language);
    addPeriod(draft.figure);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *number = new QHBoxLayout;
    number->addWidget(m_value, 1);
    number->addWidget(m_scale);
    auto *valueLabel = new QLabel(tr("&Value"));
    valueLabel->setBuddy(m_value);
    form->addRow(valueLabel, number);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Indicator"), m_indicator);
    form->addRow(tr("&Marketplace"), m_platform);
    form->addRow(tr("&Kind of statement"), m_role);
    form->addRow(tr("&How sure"), m_hedge);
    form->addRow(tr("&Period"), m_period);
    auto *dates = new QHBoxLayout;
    dates->addWidget(m_periodKind, 1);
    dates->addWidget(m_from);
    dates->addWidget(m_to);
    form->addRow({}, dates);
    m_signature->addRows(*form);
    m_value->setMinimumWidth(fieldWidth / 2);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(8);
    all->addWidget(wrapped(head, FontRole::PanelTitle, Ink::First));
    all->addWidget(wrapped(draft.sentence, FontRole::Small, Ink::Second));
    all->addSpacing(4);
    all->addLayout(form);
    all->addWidget(m_remark);
    all->addSpacing(8);
    all->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_value, &QLineEdit::textChanged, this, &FigureDialog::judge);
    connect(m_signature, &Signature::changed, this, &FigureDialog::judge);
    for (QComboBox *box : {m_scale, m_unit, m_indicator, m_platform, m_role, m_hedge, m_period, m_periodKind})
        connect(box, &QComboBox::currentTextChanged, this, &FigureDialog::judge);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &FigureDialog::judge);
    QWidget *last = m_value;
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_scale, m_unit, m_indicator, m_platform, m_role, m_hedge, m_period, m_periodKind, m_from, m_to,
             m_signature->authorField(), m_signature->reasonField(), m_buttons}) {
        setTabOrder(last, field);
        last = field;
    }
    m_value->setFocus();
    m_value->selectAll();
    judge();
}

void FigureDialog::addValue(const Figure &figure)
{
    m_scale = new QComboBox(this);
    for (const int exponent : scales)
        m_scale->addItem(exponent == 0 ? tr("(no scale word)") : format::scaleWord(exponent), exponent);
    choose(*m_scale, figure.scaleExponent);
    m_value = new QLineEdit(format::number(format::shownValue(figure), figure.decimals), this);
    m_value->setObjectName(u"value"_s);
    m_value->setAccessibleName(tr("Value"));
    m_scale->setAccessibleName(tr("Scale word"));

    m_unit = new QComboBox(this);
    m_unit->setObjectName(u"unit"_s);
    m_unit->setEditable(true);
    QStringList units;
    for (const Unit &unit : m_catalogue.units())
        units.append(unit.id);
    units.removeDuplicates();
    m_unit->addItems(units);
    m_unit->setCurrentText(figure.unit);
}

void FigureDialog::addMeaning(const Figure &figure, Language language)
{
    m_indicator = new QComboBox(this);
    m_indicator->addItem(tr("None of the catalogue: “%1”").arg(figure.label), QString());
    for (const Indicator &indicator : m_catalogue.indicators())
        m_indicator->addItem(nameIn(language, indicator.name), indicator.id);
    choose(*m_indicator, figure.indicator);
    m_platform = new QComboBox(this);
    m_platform->addItem(tr("No single marketplace"), QString());
    for (const Platform &platform : m_catalogue.platforms())
        m_platform->addItem(nameIn(language, platform.name), platform.id);
    if (!figure.platform.isEmpty() && !m_catalogue.platform(figure.platform))
        m_platform->addItem(figure.platform, figure.platform);
    choose(*m_platform, figure.platform);

    m_role = new QComboBox(this);
    for (const Role role : {Role::Level, Role::Share, Role::Change, Role::Target, Role::Earlier})
        m_role->addItem(roleName(role), QVariant::fromValue(role));
    choose(*m_role, figure.role);
    m_hedge = new QComboBox(this);
    for (const Hedge hedge : {Hedge::Exact, Hedge::About, Hedge::Over, Hedge::Under, Hedge::Almost})
        m_hedge->addItem(hedgeName(hedge), QVariant::fromValue(hedge));
    choose(*m_hedge, figure.hedge);
}

void FigureDialog::addPeriod(const Figure &figure)
{
    m_period = new QComboBox(this);
    if (figure.period.isEmpty())
        m_period->addItem(tr("Not stated"), QString());
    for (const Period &period : m_report.periods)
        m_period->addItem(periodTitle(period), period.id);
    m_period->addItem(tr("Another period…"), u"other"_s);
    choose(*m_period, figure.period);
    m_periodKind = new QComboBox(this);
    m_periodKind->addItem(tr("between two days"), QVariant::fromValue(PeriodKind::Span));
    m_periodKind->addItem(tr("the state on a day"), QVariant::fromValue(PeriodKind::AsOf));
    m_periodKind->addItem(tr("all up to a day"), QVariant::fromValue(PeriodKind::Cumulative));
    m_from = new QDateEdit(this);
    m_to = new QDateEdit(this);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    const QDate last = m_report.periods.empty() ? QDate::currentDate() : m_report.periods.front().to;
    for (QDateEdit *date : {m_from, m_to}) {
        date->setDisplayFormat(u"dd/MM/yyyy"_s);
        date->setCalendarPopup(true);
    }
    m_from->setDate(QDate(last.year(), 1, 1));
    m_to->setDate(last);
}

std::optional<Decimal> FigureDialog::value() const
{
    const auto typed = format::typedNumber(m_value->text());
    if (!typed)
        return std::nullopt;
    return typed->shifted(chosen<int>(*m_scale));
}

std::optional<PeriodFields> FigureDialog::period() const
{
    const QString id = chosen<QString>(*m_period);
    if (const Period *known = m_report.period(id))
        return fieldsOf(*known);
    if (id.isEmpty())
        return std::nullopt;
    const auto kind = chosen<PeriodKind>(*m_periodKind);
    return PeriodFields{kind, kind == PeriodKind::AsOf ? QDate() : m_from->date(), m_to->date()};
}

FigureFields FigureDialog::fields() const
{
    FigureFields all;
    all.value = value();
    all.unit = m_unit->currentText().simplified();
    all.indicator = chosen<QString>(*m_indicator);
    all.platform = chosen<QString>(*m_platform);
    all.role = chosen<Role>(*m_role);
    all.hedge = chosen<Hedge>(*m_hedge);
    all.period = period();
    if (!m_asRead)
        return all;

    const auto keepIfOther = [](auto &field, const auto &read) {
        if (field == read)
            field.reset();
    };
    keepIfOther(all.value, m_asRead->value);
    keepIfOther(all.unit, m_asRead->unit);
    keepIfOther(all.indicator, m_asRead->indicator);
    keepIfOther(all.platform, m_asRead->platform);
    keepIfOther(all.role, m_asRead->role);
    keepIfOther(all.hedge, m_asRead->hedge);
    const Period *read = m_report.period(m_asRead->period);
    if (read && all.period == fieldsOf(*read))
        all.period.reset();
    return all;
}

void FigureDialog::judge()
{
    const bool isOtherPeriod = chosen<QString>(*m_period) == "other"_L1;
    const bool hasFrom = isOtherPeriod && chosen<PeriodKind>(*m_periodKind) != PeriodKind::AsOf;
    m_periodKind->setVisible(isOtherPeriod);
    m_to->setVisible(isOtherPeriod);
    m_from->setVisible(hasFrom);

    QString remark;
    if (!value())
        remark = tr("Write the number as a report would: 7.637 or 217,1.");
    else if (hasFrom && m_from->date() > m_to->date())
        remark = tr("The period ends before it begins.");
    else if (m_unit->currentText().simplified().isEmpty())
        remark = tr("Every figure has a unit.");
    else if (fields().isEmpty())
        remark = tr("Nothing is changed yet.");
    else if (m_signature->author().isEmpty())
        remark = tr("Say who corrects it: the name stands beside the figure in every export.");
    else if (m_signature->reason().isEmpty())
        remark = tr("Say why, for whoever reads the figure later.");
    m_remark->setText(remark);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(remark.isEmpty());
}

} // namespace tem
