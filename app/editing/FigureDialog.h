#pragma once

#include "catalogue/Catalogue.h"
#include "items/Language.h"
#include "report/Amendment.h"
#include "report/Report.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;

namespace tem {

class Signature;
class TextLabel;

/// What a dialog about one number starts from.
struct FigureDraft
{
    /// What stands of the figure now, or what is known of a number that is to become one.
    Figure figure;
    /// As it was read; nothing for a number that the reader took for none.
    std::optional<Figure> asRead;
    /// The sentence that it stands in, in one line.
    QString sentence;
    /// Who worked last.
    QString author;
    QString reason;
};

/// Lets the user put the fields of a figure right, the printed number and its sentence before their eyes. It
/// cannot be accepted without a number, a name and a reason.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Report and catalogue must outlive the dialog.
    FigureDialog(const FigureDraft &draft, const Report &report, const Catalogue &catalogue,
                 Language language, QWidget *parent = nullptr);

    /// What differs from the figure as it was read; of an added one, everything.
    FigureFields fields() const;
    const Signature &signature() const { return *m_signature; }

private:
    void addValue(const Figure &figure);
    void addMeaning(const Figure &figure, Language language);
    void addPeriod(const Figure &figure);
    void judge();
    std::optional<Decimal> value() const;
    std::optional<PeriodFields> period() const;

    const Report &m_report;
    const Catalogue &m_catalogue;
    std::optional<Figure> m_asRead;
    QLineEdit *m_value = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_indicator = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_hedge = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_periodKind = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    Signature *m_signature = nullptr;
    TextLabel *m_remark = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace tem
