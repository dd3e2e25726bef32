// One skill of the gap: both levels in words, and what the level asked for adds to mine, statement by statement.
#pragma once

#include "app/desktop/models/gap_model.h"
#include "app/desktop/widgets/scroll_column.h"

#include <vector>

class QPushButton;

namespace waymark {

class Session;
class SkillEvidence;
class StatementList;
class TextLabel;

class GapDetails : public ScrollColumn {
    Q_OBJECT

public:
    explicit GapDetails(Session& session, QWidget* parent = nullptr);

    void setRow(const GapRow& row, const GapLine& line);
    void clear();

Q_SIGNALS:
    void rateWanted(const waymark::SkillId& skill);
    void skillWanted(const waymark::SkillId& skill);
    void actionWanted(const waymark::SkillId& skill);

private:
    [[nodiscard]] QString explanation(const GapRow& row, const GapLine& line) const;
    void showLevels(const GapRow& row);

    Session& m_session;
    SkillId m_skill;
    TextLabel* m_name;
    TextLabel* m_levels;
    TextLabel* m_reason;
    TextLabel* m_carried;
    TextLabel* m_explanation;
    std::vector<TextLabel*> m_headings;
    std::vector<StatementList*> m_lists;
    SkillEvidence* m_evidence;
    QPushButton* m_rate;
    QPushButton* m_open;
    QPushButton* m_plan;
};

} // namespace waymark
