// One level of a skill where one rates: the choice, and the whole of its statements, which may be ticked.
#pragma once

#include "app/desktop/widgets/card.h"
#include "core/framework/framework.h"
#include "core/record/record.h"

#include <QStringList>

#include <optional>
#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace waymark {

class ChoiceButton;
class LevelMarkView;
class StatementTick;
class TextLabel;

class RatingCard : public Card {
    Q_OBJECT

public:
    struct Level {
        QString name = {};
        QString definition = {}; // empty: not specified
        int position = 1; // from 1
        int count = 1; // levels of the scale
        SkillLevel::State state = SkillLevel::State::defined;
        QStringList statements = {};
        QString note = {}; // who asks for it; empty: nothing is said

        friend bool operator==(const Level&, const Level&) = default;
    };

    RatingCard(QButtonGroup* group, QWidget* parent);

    void setLevel(const Level& level);

    // One for each statement.
    void setFits(const std::vector<std::optional<StatementFit>>& fits);

    void setChosen(bool chosen);
    void setReadOnly(bool readOnly);

    [[nodiscard]] ChoiceButton* choice() const { return m_choice; }

Q_SIGNALS:
    void fitChosen(int statement, std::optional<waymark::StatementFit> fit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();

    Level m_level;
    bool m_readOnly = false;
    ChoiceButton* m_choice;
    LevelMarkView* m_mark;
    TextLabel* m_note;
    QToolButton* m_explain;
    TextLabel* m_definition;
    TextLabel* m_why; // there is nothing to tick
    QVBoxLayout* m_ticks;
    std::vector<StatementTick*> m_statements;
};

} // namespace waymark
