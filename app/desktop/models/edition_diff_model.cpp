#include "app/desktop/models/edition_diff_model.h"

#include "app/text/edition_text.h"
#include "app/text/letter_case.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

// The internal id of a section's row; that of a row in it is its section's row, plus one.
constexpr quintptr topLevel = 0;

} // namespace

void EditionDiffModel::setDiff(std::optional<EditionDiff> diff, LanguageOrder languages) {
    beginResetModel();
    m_diff = std::move(diff);
    m_languages = std::move(languages);
    m_sections.clear();
    if (m_diff) {
        addSkills();
        addRoleLevels();
        addWhatStays();
    }
    endResetModel();
}

void EditionDiffModel::setCompact(bool compact) {
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        Q_EMIT dataChanged(index(0, whatColumn, parent), index(rowCount(parent) - 1, whatColumn, parent));
    }
}

QString EditionDiffModel::compactText(const Cells& cells) const {
    return tr("%1\n%2 → %3\n%4", "what changed, before, after, how and why; each in a line of its own")
        .arg(cells[whatColumn], cells[beforeColumn], cells[afterColumn], cells[reasonColumn]);
}

bool EditionDiffModel::isOpenAtFirst(int section) const {
    return m_sections.at(static_cast<std::size_t>(section)).isOpen;
}

void EditionDiffModel::add(const QString& title, std::vector<Cells> rows, Open open) {
    if (!rows.empty())
        m_sections.push_back({title, std::move(rows), open == Open::atFirst});
}

std::vector<EditionDiffModel::Cells> EditionDiffModel::rowsOf(const std::vector<SkillMove>& moves) const {
    std::vector<Cells> rows;
    rows.reserve(moves.size());
    for (const SkillMove& move : moves)
        rows.push_back({capitalised(linkKindWord(move.kind)), earlierSkill(move.from), laterSkill(move.to),
                        reason(move.chain, tr("Found by its id and name."))});
    return rows;
}

void EditionDiffModel::addSkills() {
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    add(tr("%n skill(s) renamed", nullptr, count(m_diff->renamed)), rowsOf(m_diff->renamed), Open::atFirst);
    add(tr("%n skill(s) changed in meaning", nullptr, count(m_diff->changed)), rowsOf(m_diff->changed), Open::atFirst);

    std::vector<Cells> rows;
    for (const SkillSplit& split : m_diff->split) {
        for (const SuccessorAt<SkillIndex>& successor : split.to)
            rows.push_back({capitalised(linkKindWord(successor.kind)), earlierSkill(split.from),
                            laterSkill(successor.position), reason(successor.chain, tr("Found by its id and name."))});
    }
    add(tr("%n skill(s) split", nullptr, count(m_diff->split)), std::move(rows), Open::atFirst);

    rows.clear();
    for (const SkillEnd& end : m_diff->dropped)
        rows.push_back({capitalised(linkKindWord(LinkKind::dropped)), earlierSkill(end.skill),
                        tr("no successor", "of a skill, in the column of the later edition"),
                        reason(end.chain, tr("No successor is documented."))});
    add(tr("%n skill(s) dropped", nullptr, count(m_diff->dropped)), std::move(rows), Open::atFirst);

    rows.clear();
    for (const SkillIndex skill : m_diff->added)
        rows.push_back({tr("New"), tr("not there", "a skill, in the column of the earlier edition"), laterSkill(skill),
                        tr("No skill of the earlier edition leads to it.")});
    add(tr("%n new skill(s)", nullptr, count(m_diff->added)), std::move(rows), Open::atFirst);
}

void EditionDiffModel::addRoleLevels() {
    for (const RoleLevelChange& change : m_diff->roleLevels)
        addRoleLevel(change);
    std::vector<Cells> rows;
    for (const RoleLevelIndex level : m_diff->roleLevelsDropped)
        rows.push_back({tr("No successor"), toQt(m_diff->lineage.from->roleLevel(level).name, m_languages),
                        tr("no successor", "of a role level, in the column of the later edition"),
                        tr("Nothing says what became of it.")});
    add(tr("%n role level(s) without a successor", nullptr, static_cast<int>(m_diff->roleLevelsDropped.size())),
        std::move(rows), Open::onRequest);
    rows.clear();
    for (const RoleLevelIndex level : m_diff->roleLevelsAdded)
        rows.push_back({tr("New"), tr("not there", "a role level, in the column of the earlier edition"),
                        toQt(m_diff->lineage.to->roleLevel(level).name, m_languages),
                        tr("No role level of the earlier edition leads to it.")});
    add(tr("%n new role level(s)", nullptr, static_cast<int>(m_diff->roleLevelsAdded.size())), std::move(rows),
        Open::onRequest);
}

void EditionDiffModel::addRoleLevel(const RoleLevelChange& change) {
    const Framework& from = *m_diff->lineage.from;
    const Framework& to = *m_diff->lineage.to;
    std::vector<Cells> rows;
    for (const ExpectationChange& row : change.rows) {
        if (row.change == StepChange::same)
            continue;
        const QString skill = row.to ? laterSkill(*row.to) : row.from ? earlierSkill(*row.from) : QString();
        const bool otherName = row.from && row.to && earlierSkill(*row.from) != laterSkill(*row.to);
        rows.push_back({skill, expectation(row.before, from), expectation(row.after, to),
                        otherName ? tr("%1; before: %2", "what changed, and a skill's earlier name")
                                        .arg(capitalised(stepChangeWord(row.change)), earlierSkill(*row.from))
                                  : capitalised(stepChangeWord(row.change))});
    }
    const int changed = static_cast<int>(rows.size());
    add(tr("%1: %n expectation(s) changed", "a role level", changed)
            .arg(toQt(to.roleLevel(change.to).name, m_languages)),
        std::move(rows), Open::onRequest);
}

void EditionDiffModel::addWhatStays() {
    add(tr("%n skill(s) kept", nullptr, static_cast<int>(m_diff->kept.size())), rowsOf(m_diff->kept), Open::onRequest);
    std::vector<Cells> asBefore;
    std::vector<Cells> unknown;
    for (const RoleLevelChange& change : m_diff->roleLevels) {
        const QString before = toQt(m_diff->lineage.from->roleLevel(change.from).name, m_languages);
        const QString after = toQt(m_diff->lineage.to->roleLevel(change.to).name, m_languages);
        if (!change.skillsKnown)
            unknown.push_back({tr("Not specified"), before, after,
                               tr("In one of the two editions nothing is known about the skills of this role level.")});
        else if (std::ranges::all_of(change.rows,
                                     [](const ExpectationChange& row) { return row.change == StepChange::same; }))
            asBefore.push_back(
                {capitalised(stepChangeWord(StepChange::same)), before, after, tr("It asks for the same as before.")});
    }
    // Counted before they move: which argument of a call comes first is not said.
    const int same = static_cast<int>(asBefore.size());
    const int open = static_cast<int>(unknown.size());
    add(tr("%n role level(s) that ask(s) for the same", nullptr, same), std::move(asBefore), Open::onRequest);
    add(tr("%n role level(s) of which it cannot be said", nullptr, open), std::move(unknown), Open::onRequest);
}

QString EditionDiffModel::reason(const std::vector<ChainLink>& chain, const QString& without) const {
    const QStringList reasons = chainReasons(chain, m_languages);
    if (!reasons.isEmpty())
        return reasons.join(u'\n');
    return chain.empty() ? without : tr("The crosswalk gives no reason.");
}

QString EditionDiffModel::earlierSkill(SkillIndex skill) const {
    return toQt(m_diff->lineage.from->skill(skill).name, m_languages);
}

QString EditionDiffModel::laterSkill(SkillIndex skill) const {
    return toQt(m_diff->lineage.to->skill(skill).name, m_languages);
}

QString EditionDiffModel::expectation(Expectation expected, const Framework& framework) const {
    return expectationText(expected, framework, m_languages);
}

QModelIndex EditionDiffModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex EditionDiffModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int EditionDiffModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size());
}

int EditionDiffModel::columnCount(const QModelIndex&) const {
    return columns;
}

QVariant EditionDiffModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.internalId() == topLevel)
        return index.column() == whatColumn ? m_sections[static_cast<std::size_t>(index.row())].title : QString();
    const Cells& cells = m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    if (m_compact && index.column() == whatColumn)
        return compactText(cells);
    return cells[static_cast<std::size_t>(index.column())];
}

QVariant EditionDiffModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_diff)
        return {};
    switch (section) {
    case whatColumn:
        return tr("What changed");
    case beforeColumn:
        return toQt(m_diff->lineage.from->info().edition);
    case afterColumn:
        return toQt(m_diff->lineage.to->info().edition);
    case reasonColumn:
        return tr("How and why");
    default:
        return {};
    }
}

} // namespace waymark
