// One level of a skill: its mark and name, what the scale says of it, and its statements in one or more parts.
#pragma once

#include "app/desktop/widgets/card.h"
#include "app/desktop/widgets/level_text.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace waymark {

class LevelMarkView;
class StatementList;
class TextLabel;

class LevelCard : public Card {
    Q_OBJECT

public:
    struct Part {
        QString lead; // a sentence, or what the statements read on from ("You can:")
        QStringList statements; // may be empty: the lead says it all
        QString name = {}; // what the list is, for a screen reader
    };

    struct Content {
        LevelText level;
        QString mark; // why this level counts now ("Expected here"); empty: it is one among others
        QString definition; // what the scale says of the level; may be empty
        std::vector<Part> parts;
    };

    explicit LevelCard(QWidget* parent = nullptr);

    void setContent(const Content& content);

    // Marks the statement in whichever part it stands; its list, or nullptr if the card does not have it.
    StatementList* mark(const QString& statement);

private:
    LevelMarkView* m_shape;
    TextLabel* m_word;
    TextLabel* m_why;
    TextLabel* m_definition;
    QVBoxLayout* m_parts;
    QWidget* m_partsHolder;
};

} // namespace waymark
