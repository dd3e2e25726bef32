// Which skills something speaks for: a list to tick in, first of all those that my role levels ask for.
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace waymark {

class Session;

class SkillPicks : public QWidget {
    Q_OBJECT

public:
    explicit SkillPicks(Session& session, QWidget* parent = nullptr);

    // The skills that `item` speaks for; nothing is told. Those that the framework on screen does not know go by the names
    // that the record keeps.
    void setPicked(const EntryId& item, const std::vector<SkillId>& skills, bool readOnly);

Q_SIGNALS:
    // Somebody ticked it or took its tick away.
    void pickChanged(const waymark::SkillId& skill, bool picked);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void takeCheck(QListWidgetItem* item);
    void retranslate();
    void fit();
    [[nodiscard]] std::vector<SkillId> listed() const;

    Session& m_session;
    EntryId m_item;
    std::vector<SkillId> m_picked;
    std::vector<SkillId>
        m_wasPicked; // since the item is shown: a skill would vanish under the hand of whoever unticks it
    std::vector<SkillId> m_shown; // one for each item of the list
    bool m_readOnly = false;
    QLabel* m_label;
    QListWidget* m_list;
    QCheckBox* m_all;
};

} // namespace waymark
