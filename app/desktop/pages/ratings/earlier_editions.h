// What the record holds about editions before its own: each answer, and what became of it.
#pragma once

#include <QWidget>

namespace waymark {

class LinkButton;
class SectionTable;
class Session;
class TextLabel;

class EarlierEditions : public QWidget {
    Q_OBJECT

public:
    explicit EarlierEditions(Session& session, QWidget* parent = nullptr);

    // Looks at the record again.
    void refresh();

    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();

    Session& m_session;
    TextLabel* m_title;
    TextLabel* m_explanation;
    SectionTable* m_table;
    LinkButton* m_back;
};

} // namespace waymark
