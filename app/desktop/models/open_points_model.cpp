#include "app/desktop/models/open_points_model.h"

#include "app/text/to_qt.h"

namespace waymark {

namespace {

// The internal id of a kind's row; that of a place is its kind's row, plus one.
constexpr quintptr topLevel = 0;

} // namespace

void OpenPointsModel::setFramework(FrameworkPtr framework, LanguageOrder languages) {
    beginResetModel();
    m_framework = std::move(framework);
    m_languages = std::move(languages);
    m_overview = m_framework ? overviewOf(*m_framework) : FrameworkOverview();
    m_kinds.clear();
    for (const Kind kind : {Kind::notDefined, Kind::notSpecified, Kind::withoutExpectations, Kind::expectations,
                            Kind::grades, Kind::scope, Kind::responsibilities, Kind::description}) {
        if (count(kind) > 0)
            m_kinds.push_back(kind);
    }
    endResetModel();
}

int OpenPointsModel::total() const {
    std::size_t total = 0;
    for (const Kind kind : m_kinds)
        total += count(kind);
    return static_cast<int>(total);
}

std::optional<SkillIndex> OpenPointsModel::skillAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return std::nullopt;
    const auto position = static_cast<std::size_t>(index.row());
    switch (m_kinds[index.internalId() - 1]) {
    case Kind::notDefined:
        return m_overview.notDefined[position].skill;
    case Kind::notSpecified:
        return m_overview.notSpecified[position].skill;
    case Kind::description:
        return m_overview.withoutDescription[position];
    case Kind::expectations:
    case Kind::withoutExpectations:
    case Kind::grades:
    case Kind::scope:
    case Kind::responsibilities:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<RoleLevelIndex> OpenPointsModel::roleLevelAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == topLevel)
        return std::nullopt;
    const auto position = static_cast<std::size_t>(index.row());
    switch (m_kinds[index.internalId() - 1]) {
    case Kind::notDefined:
    case Kind::notSpecified:
    case Kind::description:
        return std::nullopt;
    case Kind::expectations:
        return m_overview.expectationsNotSpecified[position].roleLevel;
    case Kind::withoutExpectations:
        return m_overview.withoutExpectations[position];
    case Kind::grades:
        return m_overview.withoutGrades[position];
    case Kind::scope:
        return m_overview.withoutScope[position];
    case Kind::responsibilities:
        return m_overview.withoutResponsibilities[position];
    }
    Q_UNREACHABLE();
}

QModelIndex OpenPointsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex OpenPointsModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int OpenPointsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_kinds.size());
    if (parent.internalId() != topLevel)
        return 0;
    return static_cast<int>(count(m_kinds[static_cast<std::size_t>(parent.row())]));
}

int OpenPointsModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OpenPointsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.internalId() == topLevel)
        return sentence(m_kinds[static_cast<std::size_t>(index.row())]);
    return place(m_kinds[index.internalId() - 1], static_cast<std::size_t>(index.row()));
}

std::size_t OpenPointsModel::count(Kind kind) const {
    switch (kind) {
    case Kind::notDefined:
        return m_overview.notDefined.size();
    case Kind::notSpecified:
        return m_overview.notSpecified.size();
    case Kind::expectations:
        return m_overview.expectationsNotSpecified.size();
    case Kind::withoutExpectations:
        return m_overview.withoutExpectations.size();
    case Kind::grades:
        return m_overview.withoutGrades.size();
    case Kind::scope:
        return m_overview.withoutScope.size();
    case Kind::responsibilities:
        return m_overview.withoutResponsibilities.size();
    case Kind::description:
        return m_overview.withoutDescription.size();
    }
    Q_UNREACHABLE();
}

QString OpenPointsModel::sentence(Kind kind) const {
    const int number = static_cast<int>(count(kind));
    switch (kind) {
    case Kind::notDefined:
        return tr("%n level(s) of a skill: the source says not defined", nullptr, number);
    case Kind::notSpecified:
        return tr("%n level(s) of a skill without statements: not specified", nullptr, number);
    case Kind::expectations:
        return tr("%n expectation(s) without a level: not specified", nullptr, number);
    case Kind::withoutExpectations:
        return tr("%n role level(s) of which no skills are known", nullptr, number);
    case Kind::grades:
        return tr("%n role level(s) without a grade: not specified", nullptr, number);
    case Kind::scope:
        return tr("%n role level(s) without a scope: not specified", nullptr, number);
    case Kind::responsibilities:
        return tr("%n role level(s) without responsibilities: not specified", nullptr, number);
    case Kind::description:
        return tr("%n skill(s) without a description: not specified", nullptr, number);
    }
    Q_UNREACHABLE();
}

QString OpenPointsModel::place(Kind kind, std::size_t position) const {
    const auto skillLevel = [this](const SkillAtLevel& at) {
        return tr("%1: %2", "a skill and one of its levels")
            .arg(toQt(m_framework->skill(at.skill).name, m_languages),
                 toQt(m_framework->proficiency(at.rank).name, m_languages));
    };
    const auto roleLevel = [this](RoleLevelIndex index) {
        return toQt(m_framework->roleLevel(index).name, m_languages);
    };
    switch (kind) {
    case Kind::notDefined:
        return skillLevel(m_overview.notDefined[position]);
    case Kind::notSpecified:
        return skillLevel(m_overview.notSpecified[position]);
    case Kind::expectations: {
        const OpenExpectation& open = m_overview.expectationsNotSpecified[position];
        return tr("%1: %2", "a role level and a skill")
            .arg(roleLevel(open.roleLevel), toQt(m_framework->skill(open.skill).name, m_languages));
    }
    case Kind::withoutExpectations:
        return roleLevel(m_overview.withoutExpectations[position]);
    case Kind::grades:
        return roleLevel(m_overview.withoutGrades[position]);
    case Kind::scope:
        return roleLevel(m_overview.withoutScope[position]);
    case Kind::responsibilities:
        return roleLevel(m_overview.withoutResponsibilities[position]);
    case Kind::description:
        return toQt(m_framework->skill(m_overview.withoutDescription[position]).name, m_languages);
    }
    Q_UNREACHABLE();
}

} // namespace waymark
