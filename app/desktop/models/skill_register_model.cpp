#include "app/desktop/models/skill_register_model.h"

#include "app/text/to_qt.h"
#include "core/framework/framework_overview.h"

#include <QLocale>

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
    // The levels of one role stand together: a ladder that asks throughout is told in one name.
    QStringList parts;
    for (std::size_t i = 0; i < levels.size();) {
        const RoleIndex roleIndex = m_framework->roleLevel(levels[i]).role;
        const Role& role = m_framework->role(roleIndex);
        std::size_t end = i;
        QStringList names;
        for (; end < levels.size() && m_framework->roleLevel(levels[end]).role == roleIndex; ++end)
            names << toQt(m_framework->roleLevel(levels[end]).name, m_languages);
        if (end - i == role.levels.size() && names.size() > 1)
            parts << tr("%1 (all %n role levels)", "a role that asks for a skill at each of its levels",
                        static_cast<int>(end - i))
                         .arg(toQt(role.name, m_languages));
        else
            parts << names;
        i = end;
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace waymark
