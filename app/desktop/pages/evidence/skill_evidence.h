// The evidence for one skill, where somebody rates it or looks at its gap: the newest items, and the way to add another.
#pragma once

#include "app/desktop/widgets/card.h"
#include "core/base/ids.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class LinkButton;
class Session;
class TextLabel;

class SkillEvidence : public Card {
    Q_OBJECT

public:
    // The session outlives it; it takes whoever presses to the page of the evidence.
    explicit SkillEvidence(Session& session, QWidget* parent = nullptr);

    // Looks at the record again.
    void setSkill(const SkillId& skill);

    // With the button below the heading: as long as the two of them held the card open, they would never go there.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void fit();
    void addLink();

    Session& m_session;
    SkillId m_skill;
    std::vector<EntryId> m_items; // one for each link that is shown
    TextLabel* m_heading;
    QVBoxLayout* m_column;
    QBoxLayout* m_head;
    QVBoxLayout* m_linkColumn;
    std::vector<LinkButton*> m_links;
    LinkButton* m_all;
    QPushButton* m_add;
};

} // namespace waymark
