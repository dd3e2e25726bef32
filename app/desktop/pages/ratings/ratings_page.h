// My ratings: who I am, where I aim, and skill by skill where I stand.
#pragma once

#include "app/desktop/pages/page.h"

#include <optional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace waymark {

class EarlierEditions;
class EmptyState;
class OwnAnswers;
class RatingEditor;
class RatingSheet;
class SkillPane;

class RatingsPage : public Page {
    Q_OBJECT

public:
    explicit RatingsPage(Session& session, QWidget* parent = nullptr);

    // The detail of a place that shows what the record holds about earlier editions.
    static constexpr QLatin1String earlierDetail{"earlier"};

    void show(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::vector<ActionId> handledActions() const override;
    void perform(ActionId action) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Shown { sheet, otherFramework, noLevel, nothingToRate, finished, earlier };

    void refresh();
    void goTo(const SkillId& skill);
    void step(int steps);
    void showProgress();
    void showEmpty();
    void showFinished();
    void pressed();
    void otherPressed();
    void rateAllAgain();
    void fit();
    void placeSkills();
    void shareRoom();
    void showEarlier();
    [[nodiscard]] QWidget* front() const;
    [[nodiscard]] Shown wanted() const;

    RatingEditor* m_editor;
    QSplitter* m_splitter;
    SkillPane* m_skills;
    QStackedWidget* m_stack;
    RatingSheet* m_sheet;
    QWidget* m_emptyPage;
    QVBoxLayout* m_emptyColumn;
    EmptyState* m_empty;
    OwnAnswers* m_ownAnswers;
    EarlierEditions* m_earlier = nullptr; // made when somebody first wants to read it
    SkillId m_skill;
    bool m_finished = false;
    bool m_readsEarlier = false;
    bool m_narrow = false;
    std::optional<int> m_dragged; // the width that somebody gave the list
    Shown m_shown = Shown::sheet;
};

} // namespace waymark
