#include "app/desktop/dialogs/migration_dialog.h"

#include "app/desktop/accessibility/accessible_role.h"
#include "app/desktop/dialogs/dialog_buttons.h"
#include "app/desktop/dialogs/dialog_size.h"
#include "app/desktop/theme/theme.h"
#include "app/desktop/widgets/section_table.h"
#include "app/desktop/widgets/text_label.h"
#include "app/desktop/widgets/title_combo.h"
#include "app/report/migration_lines.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark {

namespace {

constexpr qsizetype ratingColumn = 2;

// One more in a cell that has one already.
void addRating(QString& cell, const QString& rating) {
    const QString bullet = QStringLiteral("• ");
    if (!cell.startsWith(bullet))
        cell.prepend(bullet);
    cell += u'\n' + bullet + rating;
}

} // namespace

MigrationDialog::MigrationDialog(Question question, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_title(new TextLabel(TextStyle::heading, this))
    , m_targetLabel(new QLabel(tr("Carry over &to"), this))
    , m_target(new TitleCombo(this))
    , m_carried(new TextLabel(TextStyle::body, this))
    , m_left(new TextLabel(TextStyle::body, this))
    , m_promise(new TextLabel(TextStyle::body, this))
    , m_table(new SectionTable({18, 18, 28, 36}, this)) {
    build();
    for (const FrameworkPtr& target : m_question.targets)
        m_target->addItem(tr("%1 – %2", "a framework's edition and title")
                              .arg(toQt(target->info().edition), toQt(target->info().title, m_question.languages)));
    m_target->setVisible(m_question.targets.size() > 1);
    m_targetLabel->setVisible(m_question.targets.size() > 1);
    connect(m_target, &QComboBox::currentIndexChanged, this, &MigrationDialog::preview);
    preview();
    m_table->setFocus();
    // As large as the screen lets it be, up to where all columns read well.
    resizeOnScreen(*this, {readingWidth() * 7 / 4, readingWidth() * 11 / 10});
}

void MigrationDialog::build() {
    setWindowTitle(tr("Carry your record over"));
    const int unit = spacingUnit();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    column->setSpacing(unit);
    setAccessibleRole(m_title, QAccessible::Heading);
    column->addWidget(m_title);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(unit);
    m_targetLabel->setBuddy(m_target);
    m_target->setObjectName(QStringLiteral("migrationTarget"));
    m_target->setAccessibleName(tr("Carry over to"));
    m_target->setAccessibleDescription(tr("The framework that your ratings would go to"));
    choice->addWidget(m_targetLabel);
    choice->addWidget(m_target, 1);
    column->addLayout(choice);
    m_carried->setObjectName(QStringLiteral("migrationCarried"));
    column->addWidget(m_carried);
    column->addWidget(m_left);
    m_promise->setQuiet(true);
    column->addWidget(m_promise);
    m_table->setObjectName(QStringLiteral("migrationPreview"));
    m_table->setAccessibleName(tr("What would happen"));
    column->addWidget(m_table, 1);

    auto* buttons = new QDialogButtonBox(this);
    m_accept = addDialogButton(*buttons, tr("&Carry over"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("carryOver"));
    addDialogButton(*buttons, tr("&Not now"), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

const FrameworkPtr& MigrationDialog::target() const {
    return m_question.targets[static_cast<std::size_t>(std::max(0, m_target->currentIndex()))];
}

void MigrationDialog::preview() {
    const Framework& from = *m_question.from;
    const Framework& to = *target();
    m_title->setText(
        tr("From the edition %1 to the edition %2").arg(toQt(from.info().edition), toQt(to.info().edition)));
    m_migration.reset();
    auto migration = migrateRecord(m_question.record, m_question.from, target(), m_question.crosswalks, m_question.now);
    m_accept->setEnabled(migration.has_value());
    if (!migration) {
        m_carried->setText(errorText(migration.error()));
        m_left->clear();
        m_promise->clear();
        return m_table->setSections({}, {});
    }
    m_migration = std::move(*migration);
    m_carried->setText(tr("%n rating(s) cross over with their date, for you to confirm or change.", nullptr,
                          static_cast<int>(m_migration->carried.size())));
    m_left->setText(tr("%n rating(s) have no successor and stay in the record for reading.", nullptr,
                       static_cast<int>(m_migration->left.size())));
    m_promise->setText(
        tr("Nothing is dropped: all that you entered before stays in the file. Undo takes it all back."));
    std::vector<SectionModel::Section> sections;
    for (const MigrationGroup& group :
         migrationGroups(m_question.record, *m_migration, from, to, m_question.languages)) {
        SectionModel::Section section{migrationGroupTitle(group), {}};
        // What is the same for several ratings of a skill is said once.
        const MigrationLine* last = nullptr;
        for (const MigrationLine& line : group.lines) {
            const bool more = last != nullptr && last->before == line.before && last->after == line.after &&
                              last->why == line.why && !line.rating.isEmpty();
            if (more)
                addRating(section.rows.back()[ratingColumn], line.rating);
            else
                section.rows.push_back({line.before, line.after, line.rating, line.why});
            last = &line;
        }
        sections.push_back(std::move(section));
    }
    // The author's own reservations.
    SectionModel::Section notes{tr("About the crosswalk"), {}};
    for (const CrosswalkPtr& crosswalk : m_question.crosswalks.way(from.id(), to.id())) {
        if (!crosswalk->note.empty())
            notes.rows.push_back(
                {toQt(crosswalk->title, m_question.languages), {}, {}, toQt(crosswalk->note, m_question.languages)});
    }
    if (!notes.rows.empty())
        sections.push_back(std::move(notes));
    m_table->setSections({tr("Skill before"), tr("Skill after"), tr("Rating"), tr("How and why")}, std::move(sections));
}

} // namespace waymark
