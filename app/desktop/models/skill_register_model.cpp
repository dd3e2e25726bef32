#include "app/desktop/models/skill_register_model.h"

#include "app/text/to_qt.h"
#include "app/text/words.h"
#include "core/framework/framework_overview.h"

namespace waymark {

void SkillRegisterModel::setFramework(FrameworkPtr framework, LanguageOrder languages) {
    beginResetModel();
    m_framework = std::move(framework);
    m_languages = std::move(languages);
    m_order = m_framework ? skillsByName(*m_framework, m_languages) : std::vector<SkillIndex>();
    endResetModel();
}

int SkillRegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int SkillRegisterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SkillRegisterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cell(skillAt(index.row()), index.column());
    return {};
}

QVariant SkillRegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case skillColumn:
        return tr("Skill");
    case groupColumn:
        return tr("Group");
    case askedForColumn:
        return tr("Role levels that ask for it");
    default:
        return {};
    }
}

QString SkillRegisterModel::cell(SkillIndex skill, int column) const {
    switch (column) {
    case skillColumn:
        return toQt(m_framework->skill(skill).name, m_languages);
    case groupColumn:
        return m_framework->skill(skill).group.empty() ? tr("no group")
                                                       : toQt(m_framework->skill(skill).group, m_languages);
    case askedForColumn:
        return askedFor(skill);
    default:
        return {};
    }
}

QString SkillRegisterModel::askedFor(SkillIndex skill) const {
    const auto levels = m_framework->roleLevelsThatName(skill);
    if (levels.empty())
        return tr("no role level asks for it");
    QStringList lines;
    for (const RoleLevelIndex level : levels)
        lines << tr("%1: %2", "a role level; the level of a skill that it asks for")
                     .arg(toQt(m_framework->roleLevel(level).name, m_languages),
                          expectationText(m_framework->expectation(level, skill), *m_framework, m_languages));
    return lines.join(u'\n');
}

} // namespace waymark
