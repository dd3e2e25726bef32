// What would happen if a record were carried over to another edition; nothing happens until it is accepted.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/framework/framework.h"
#include "core/pathway/crosswalk.h"
#include "core/pathway/migrate.h"
#include "core/record/record.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace waymark {

class SectionTable;
class TextLabel;

class MigrationDialog : public QDialog {
    Q_OBJECT

public:
    struct Question {
        const Record& record;
        FrameworkPtr from; // the record's framework
        std::vector<FrameworkPtr> targets; // at least one; of several one can be chosen
        const CrosswalkSet& crosswalks;
        LanguageOrder languages;
        Moment now; // when it would happen
    };

    // What the question refers to outlives the dialog.
    explicit MigrationDialog(Question question, QWidget* parent = nullptr);

    // Where to; the first of the targets until somebody chooses another one.
    [[nodiscard]] const FrameworkPtr& target() const;

    // What happens if it is accepted; nothing if no crosswalk leads there.
    [[nodiscard]] const std::optional<Migration>& migration() const { return m_migration; }

private:
    void build();
    void preview();

    Question m_question;
    std::optional<Migration> m_migration;
    TextLabel* m_title;
    QLabel* m_targetLabel;
    QComboBox* m_target;
    TextLabel* m_carried;
    TextLabel* m_left;
    TextLabel* m_promise;
    SectionTable* m_table;
    QPushButton* m_accept;
};

} // namespace waymark
