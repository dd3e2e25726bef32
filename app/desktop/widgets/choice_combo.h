// Chooses one of several things that have an id, each with its name and perhaps the mark of a level.
#pragma once

#include "app/desktop/widgets/level_mark.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace waymark {

class ChoiceCombo : public QComboBox {
    Q_OBJECT

public:
    struct Choice {
        QString id = {}; // empty: chooses nothing
        QString name = {};
        std::optional<LevelMark> mark = {};

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    explicit ChoiceCombo(QWidget* parent = nullptr);

    // What is chosen stays if it is among them.
    void setChoices(std::vector<Choice> choices);

    // What is not among the choices is shown by `name`, as what was chosen. Nothing is told.
    void setChosen(const QString& id, const QString& name = {});

    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    // Somebody chose; not sent by setChosen().
    void idChosen(const QString& id);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void paintMarks();

    std::vector<Choice> m_choices;
};

} // namespace waymark
