// One action of the plan, to be edited in place: every key goes into the record at once.
#pragma once

#include "core/record/record.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class ChoiceCombo;
class OptionalDate;
class PlainTextField;
class PlanEditor;
class Session;
class TextLabel;

class ActionForm : public QWidget {
    Q_OBJECT

public:
    // Both outlive the form.
    ActionForm(Session& session, PlanEditor& editor, QWidget* parent = nullptr);

    // Shows what the editor knows of the action; nothing is shown of one that it does not have.
    void showAction(const EntryId& id);

    [[nodiscard]] QWidget* firstFocus() const;

    // Puts the keyboard where it says what to do; all of it is chosen where `all` says so, to be written over.
    void edit(bool all);

Q_SIGNALS:
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectFields();
    void retranslate();
    void fillChoices(const Action& action);
    void fit();

    Session& m_session;
    PlanEditor& m_editor;
    EntryId m_action;
    TextLabel* m_heading;
    QLabel* m_whatLabel;
    PlainTextField* m_what;
    QLabel* m_skillLabel;
    ChoiceCombo* m_skill;
    QLabel* m_levelLabel;
    ChoiceCombo* m_level;
    OptionalDate* m_due;
    QLabel* m_withLabel;
    PlainTextField* m_with;
    QLabel* m_firstStepLabel;
    PlainTextField* m_firstStep;
    OptionalDate* m_done;
    QPushButton* m_remove;
    QVBoxLayout* m_column;
};

} // namespace waymark
