#pragma once

#include <QWidget>

class QLabel;

namespace tem {

class ReportModels;
class TextLabel;

/// The line at the foot of the window: file, counts, checks and the hash of the source.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Copies what it shows.
    void showReport(const ReportModels &models);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The worst of the checks.
    enum class Verdict { None, Holds, Fails };

    void paintVerdict();

    Verdict m_verdict = Verdict::None;
    TextLabel *m_source = nullptr;
    TextLabel *m_counts = nullptr;
    QLabel *m_sign = nullptr;
    TextLabel *m_checks = nullptr;
    TextLabel *m_hash = nullptr;
};

} // namespace tem
