// What to work on first: each suggestion with what speaks for it, and one press that makes an action of it.
#pragma once

#include "app/desktop/models/plan_offers.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace waymark {

class Card;
class LinkButton;
class TextLabel;

class OfferList : public QWidget {
    Q_OBJECT

public:
    explicit OfferList(QWidget* parent = nullptr);

    // `levelName` is what they lead to; `readOnly`: nothing can be planned now.
    void setOffers(const PlanOffers& offers, const QString& levelName, bool readOnly);

    [[nodiscard]] const PlanOffers& offers() const { return m_offers; }

Q_SIGNALS:
    void planWanted(const waymark::SkillId& skill, const waymark::RoleLevelId& level);
    void actionWanted(const waymark::EntryId& action);
    // Where one says what is missing for suggestions, or sees the rest of them.
    void ratingsWanted();
    void gapWanted();
    void frameworkWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        Card* card = nullptr;
        TextLabel* name = nullptr;
        TextLabel* levels = nullptr;
        TextLabel* reasons = nullptr;
        TextLabel* planned = nullptr;
        QPushButton* press = nullptr;
    };

    void fill();
    void addEntry();
    void fillEntry(std::size_t position);
    [[nodiscard]] QString whyNone() const;
    void showWay();
    void pressed(std::size_t position);
    void wayPressed();
    void fit();

    PlanOffers m_offers;
    QString m_levelName;
    bool m_readOnly = false;
    TextLabel* m_heading;
    TextLabel* m_explanation;
    QVBoxLayout* m_cards;
    std::vector<Entry> m_entries;
    LinkButton* m_way;
};

} // namespace waymark
