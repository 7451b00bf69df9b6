#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace tem {

class TextLabel;

/// A panel on the page: filled, with a rule around it and a row with its title. What it holds goes into
/// `content()`. Without a title the row is not there.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Quieter text after the title: the unit of a chart.
    void setTitleNote(const QString &note);
    /// Quieter line under the title; empty: none.
    void setSubtitle(const QString &subtitle);
    /// Puts a widget at the right end of the title row; the panel owns it.
    void addToTitle(QWidget *widget);

    QVBoxLayout *content() const { return m_content; }
    /// Padding left and right of the content; title and subtitle keep theirs.
    void setContentPadding(int padding);
    /// Lets the content reach the panel's edges, for tiles and tables; the title row keeps its padding.
    void setContentToEdges();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_titleRow = nullptr;
    QVBoxLayout *m_content = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_subtitle = nullptr;
};

} // namespace tem
