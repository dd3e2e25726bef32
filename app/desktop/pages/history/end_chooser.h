// Chooses one of the two moments of a look back: a named one, or any other day.
#pragma once

#include "app/desktop/pages/history/history_choice.h"

#include <QWidget>

class QLabel;

namespace waymark {

class ChoiceCombo;
class DayField;

class EndChooser : public QWidget {
    Q_OBJECT

public:
    explicit EndChooser(QWidget* parent = nullptr);

    // `label` with its letter for Alt; `name` is what screen readers say of the choice, `dayName` of the day.
    void setTexts(const QString& label, const QString& name, const QString& dayName);

    // `shown` is settled. Nothing is told.
    void setEnds(const std::vector<NamedEnd>& ends, const HistoryEnd& shown, QDate today, QDate dayOfShown);

Q_SIGNALS:
    void endChosen(const waymark::HistoryEnd& end);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& word);
    void fit();

    QLabel* m_label;
    ChoiceCombo* m_combo;
    DayField* m_day;
    QDate m_shownDay;
};

} // namespace waymark
