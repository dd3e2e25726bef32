// A win noted in one line, from wherever somebody is: Enter keeps it with today's date, Escape leaves and forgets nothing.
#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace waymark {

class ChoiceCombo;
class EvidenceEditor;
class LineField;
class Session;

// What was typed and not kept is there again when the bar is opened the next time, also after a new start; it belongs to the
// record that was open.
class WinBar : public QWidget {
    Q_OBJECT

public:
    // The session outlives it.
    explicit WinBar(Session& session, QWidget* parent = nullptr);

    // Shows the bar with the keyboard in it, or says why nothing can be noted.
    void open();

    // Keeps what was typed for the next time.
    void keepDraft();

    void retranslate();

Q_SIGNALS:
    // The bar is gone, and what had the keyboard before is gone too.
    void focusLost();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void note();
    void leave();
    void takeDraft();
    void fillSkills();
    void fit();

    Session& m_session;
    EvidenceEditor* m_editor;
    QString m_path; // of the record that the draft belongs to
    QPointer<QWidget> m_before; // what had the keyboard
    QLabel* m_label;
    LineField* m_text;
    QLabel* m_skillLabel;
    ChoiceCombo* m_skill;
    QPushButton* m_note;
    QPushButton* m_leave;
    QBoxLayout* m_row; // of the two that follow, or one below the other where there is little width
    QBoxLayout* m_words;
    QBoxLayout* m_rest;
};

} // namespace waymark
