#include "app/desktop/models/ladder_model.h"

#include "app/desktop/widgets/waymark_sign.h"
#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::LadderModel)

public:
    static QString grades(const QStringList& grades) {
        if (grades.size() == 1)
            return tr("Grade %1", "of a role level, such as G7").arg(grades.front());
        return tr("Grades %1", "of a role level; a list such as: SEO and G7").arg(listed(grades));
    }
};

} // namespace

QString gradesText(const RoleLevel& level) {
    QStringList grades;
    for (const std::string_view grade : level.grades)
        grades.append(toQt(grade));
    return grades.isEmpty() ? QString() : Words::grades(grades);
}

void LadderModel::setLadder(FrameworkPtr framework, RoleIndex role, const LanguageOrder& order) {
    beginResetModel();
    m_framework = std::move(framework);
    m_role = role;
    m_order = order;
    endResetModel();
}

void LadderModel::setAims(const Aims& aims) {
    if (m_aims.current == aims.current && m_aims.target == aims.target)
        return;
    m_aims = aims;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LadderModel::setChecked(const std::vector<RoleLevelId>& levels) {
    m_checked = levels;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

std::optional<RoleIndex> LadderModel::role() const {
    return m_framework != nullptr ? std::optional(m_role) : std::nullopt;
}

RoleLevelIndex LadderModel::levelAt(int row) const {
    const auto levels = m_framework->role(m_role).levels;
    return levels[levels.size() - 1 - static_cast<std::size_t>(row)];
}

int LadderModel::rowOf(RoleLevelIndex level) const {
    if (m_framework == nullptr || m_framework->roleLevel(level).role != m_role)
        return -1;
    return rowCount() - 1 - static_cast<int>(m_framework->roleLevel(level).order);
}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_framework == nullptr ? 0 : static_cast<int>(m_framework->role(m_role).levels.size());
}

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleLevel& level = m_framework->roleLevel(levelAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return toQt(level.name, m_order);
    case Qt::AccessibleTextRole:
        return spoken(level);
    case Qt::AccessibleDescriptionRole:
    case purposeRole:
        return toQt(level.purpose, m_order);
    case Qt::ToolTipRole: {
        const QString name = toQt(level.name, m_order);
        return level.purpose.empty() ? name
                                     : tr("%1\n%2", "a name; its purpose").arg(name, toQt(level.purpose, m_order));
    }
    case Qt::CheckStateRole:
        return std::ranges::count(m_checked, level.id) > 0 ? Qt::Checked : Qt::Unchecked;
    case gradesRole:
        return gradesText(level);
    case isHereRole:
        return level.id == m_aims.current;
    case isAimRole:
        return level.id == m_aims.target;
    default:
        return {};
    }
}

Qt::ItemFlags LadderModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

bool LadderModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT checkWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QString LadderModel::spoken(const RoleLevel& level) const {
    QString text = toQt(level.name, m_order);
    const auto add = [&text](const QString& fact) {
        if (!fact.isEmpty())
            text = tr("%1, %2", "a role level and one more fact about it, read aloud").arg(text, fact);
    };
    add(gradesText(level));
    if (level.id == m_aims.current)
        add(waymarkSignWord(WaymarkSign::here));
    if (level.id == m_aims.target)
        add(waymarkSignWord(WaymarkSign::aim));
    return text;
}

} // namespace waymark
