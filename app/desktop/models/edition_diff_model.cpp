#include "app/desktop/models/edition_diff_model.h"

#include "app/text/letter_case.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

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
        for (const RoleLevelChange& change : m_diff->roleLevels)
            addRoleLevel(change);
        std::vector<Cells> rows;
        for (const RoleLevelIndex level : m_diff->roleLevelsDropped)
            rows.push_back(
                {tr("No successor"), toQt(m_diff->lineage.from->roleLevel(level).name, m_languages), {}, {}});
        add(tr("%n role level(s) without a successor", nullptr, static_cast<int>(rows.size())), rows);
        rows.clear();
        for (const RoleLevelIndex level : m_diff->roleLevelsAdded)
            rows.push_back({tr("New"), {}, toQt(m_diff->lineage.to->roleLevel(level).name, m_languages), {}});
        add(tr("%n new role level(s)", nullptr, static_cast<int>(rows.size())), rows);
    }
    endResetModel();
}

void EditionDiffModel::add(const QString& title, std::vector<Cells> rows) {
    if (!rows.empty())
        m_sections.push_back({title, std::move(rows)});
}

void EditionDiffModel::addSkills() {
    const auto moves = [this](const std::vector<SkillMove>& list) {
        std::vector<Cells> rows;
        rows.reserve(list.size());
        for (const SkillMove& move : list)
            rows.push_back({capitalised(linkKindWord(move.kind)), earlierSkill(move.from), laterSkill(move.to),
                            reason(move.chain)});
        return rows;
    };
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };

    std::vector<Cells> rows;
    for (const SkillIndex skill : m_diff->added)
        rows.push_back({tr("New"), {}, laterSkill(skill), {}});
    add(tr("%n new skill(s)", nullptr, count(m_diff->added)), std::move(rows));

    rows.clear();
    for (const SkillEnd& end : m_diff->dropped)
        rows.push_back({capitalised(linkKindWord(LinkKind::dropped)),
                        earlierSkill(end.skill),
                        {},
                        end.chain.empty() ? tr("No successor is documented.") : reason(end.chain)});
    add(tr("%n skill(s) dropped", nullptr, count(m_diff->dropped)), std::move(rows));

    add(tr("%n skill(s) renamed", nullptr, count(m_diff->renamed)), moves(m_diff->renamed));
    add(tr("%n skill(s) changed in meaning", nullptr, count(m_diff->changed)), moves(m_diff->changed));

    rows.clear();
    for (const SkillSplit& split : m_diff->split) {
        for (const SuccessorAt<SkillIndex>& successor : split.to)
            rows.push_back({capitalised(linkKindWord(successor.kind)), earlierSkill(split.from),
                            laterSkill(successor.position), reason(successor.chain)});
    }
    add(tr("%n skill(s) split", nullptr, count(m_diff->split)), std::move(rows));
    add(tr("%n skill(s) kept", nullptr, count(m_diff->kept)), moves(m_diff->kept));
}

void EditionDiffModel::addRoleLevel(const RoleLevelChange& change) {
    const Framework& from = *m_diff->lineage.from;
    const Framework& to = *m_diff->lineage.to;
    std::vector<Cells> rows;
    int changed = 0;
    for (const ExpectationChange& row : change.rows) {
        changed += row.change == StepChange::same ? 0 : 1;
        const QString skill = row.to ? laterSkill(*row.to) : row.from ? earlierSkill(*row.from) : QString();
        const bool otherName = row.from && row.to && earlierSkill(*row.from) != laterSkill(*row.to);
        rows.push_back({skill, expectation(row.before, from), expectation(row.after, to),
                        otherName ? tr("%1; before: %2", "what changed, and a skill's earlier name")
                                        .arg(capitalised(stepChangeWord(row.change)), earlierSkill(*row.from))
                                  : capitalised(stepChangeWord(row.change))});
    }
    const QString name = toQt(to.roleLevel(change.to).name, m_languages);
    if (!change.skillsKnown) {
        rows.push_back({tr("Skills"),
                        {},
                        {},
                        tr("In one of the two editions nothing is known about the skills of this role level.")});
        return add(tr("%1: not specified", "a role level").arg(name), std::move(rows));
    }
    if (changed == 0)
        return add(tr("%1: nothing changed", "a role level").arg(name), std::move(rows));
    add(tr("%1: %n expectation(s) changed", "a role level", changed).arg(name), std::move(rows));
}

QString EditionDiffModel::reason(const std::vector<ChainLink>& chain) const {
    QStringList reasons;
    for (const ChainLink& link : chain) {
        if (const QString text = toQt(link.reason, m_languages); !text.isEmpty() && !reasons.contains(text))
            reasons << text;
    }
    return reasons.join(u' ');
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
