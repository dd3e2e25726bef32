// Then and now between two moments, as slopes or as a table.
#pragma once

#include "app/desktop/models/history_rows.h"
#include "app/desktop/pages/history/history_choice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace waymark {

class ChoiceCombo;
class EmptyState;
class EndChooser;
class HistoryTable;
class Session;
class SlopeView;
class TextLabel;

class LookBackPane : public QWidget {
    Q_OBJECT

public:
    explicit LookBackPane(Session& session, QWidget* parent = nullptr);

    // Fills itself from the record. `choice.view` is slopes or table.
    void show(const HistoryChoice& choice);
    using QWidget::show;

    void retranslate();
    // `room`: the width that there is, however wide the pane is now.
    void fit(int room);

    // nullptr: there is nothing to choose here.
    [[nodiscard]] QWidget* firstFocus();

    [[nodiscard]] bool hasRows() const;

    // The table as it stands, onto the clipboard.
    void copy() const;

Q_SIGNALS:
    // Somebody chose other moments or another rater.
    void choiceChanged(const waymark::HistoryChoice& choice);
    // Somebody wants to see all that was answered about a skill.
    void timelineWanted(const waymark::SkillId& skill);

private:
    enum class Shown { rows, otherFramework, nothingRated, nothingOfRater, nothingThen };

    void build();
    void connectParts();
    void chooseEnd(HistoryEnd HistoryChoice::* which, const HistoryEnd& end);
    void fillChoosers();
    [[nodiscard]] Shown find(std::vector<HistoryRow>& rows) const;
    void showRows(std::vector<HistoryRow> rows);
    void showEmpty(Shown shown);
    void pressed();
    void mark(const SkillId& skill);
    [[nodiscard]] QString summary(const std::vector<HistoryRow>& rows) const;

    Session& m_session;
    HistoryChoice m_choice;
    Shown m_shown = Shown::nothingRated;
    SkillId m_skill; // chosen among the rows
    QString m_then;
    QString m_now;
    QBoxLayout* m_choosers = nullptr;
    EndChooser* m_thenChooser = nullptr;
    EndChooser* m_nowChooser = nullptr;
    QWidget* m_raterBox = nullptr;
    QLabel* m_raterLabel = nullptr;
    ChoiceCombo* m_rater = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
    SlopeView* m_slopes = nullptr;
    HistoryTable* m_table = nullptr;
    TextLabel* m_sentence = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace waymark
