#include "app/desktop/models/comparison_model.h"

#include "app/text/letter_case.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QLocale>

namespace waymark {

LevelMark levelMark(ComparisonCell cell, const Framework& framework) {
    LevelMark mark{LevelMark::Kind::level, 0, static_cast<int>(framework.proficiencies().size())};
    switch (cell.kind) {
    case ComparisonCell::Kind::level:
        return levelMark(cell.rank, framework);
    case ComparisonCell::Kind::notAskedFor:
        mark.kind = LevelMark::Kind::notAskedFor;
        return mark;
    case ComparisonCell::Kind::notSpecified:
        mark.kind = LevelMark::Kind::notSpecified;
        return mark;
    case ComparisonCell::Kind::notYet:
        mark.kind = LevelMark::Kind::notYet;
        return mark;
    case ComparisonCell::Kind::notApplicable:
        mark.kind = LevelMark::Kind::notApplicable;
        return mark;
    case ComparisonCell::Kind::notSure:
        mark.kind = LevelMark::Kind::notSure;
        return mark;
    case ComparisonCell::Kind::notRated:
        mark.kind = LevelMark::Kind::notRated;
        return mark;
    }
    Q_UNREACHABLE();
}

ComparisonModel::ComparisonModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<ComparisonModel::Row> ComparisonModel::rowsOf(const ComparisonContent& content) const {
    std::vector<Row> rows;
    if (content.framework == nullptr)
        return rows;
    std::string_view group;
    for (const std::size_t position : content.shown) {
        const SkillIndex skill = content.view.lines.at(position).skill;
        const std::string_view own = content.framework->skill(skill).group.str();
        if (content.groupHeadings && own != group && !own.empty())
            rows.push_back({std::nullopt, skill});
        group = own;
        rows.push_back({position, skill});
    }
    return rows;
}

void ComparisonModel::setContent(ComparisonContent content) {
    std::vector<Row> rows = rowsOf(content);
    const bool sameShape = content.framework == m_content.framework && content.languages == m_content.languages &&
                           content.view.levels == m_content.view.levels &&
                           content.view.withRatings == m_content.view.withRatings && rows == m_rows;
    if (!sameShape) {
        beginResetModel();
        m_content = std::move(content);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const ComparisonView before = std::exchange(m_content, std::move(content)).view;
    for (int row = 0; row < rowCount(); ++row) {
        const ComparisonLine* now = line(row);
        if (now == nullptr || *now == before.lines.at(*m_rows.at(static_cast<std::size_t>(row)).line))
            continue;
        const ComparisonLine& was = before.lines.at(*m_rows.at(static_cast<std::size_t>(row)).line);
        // Whether the row differs is told by all of its cells; else only those that changed have news.
        for (int column = 0; column < columnCount(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            if (was.differs != now->differs || was.cells.at(at) != now->cells.at(at))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

void ComparisonModel::retranslate() {
    if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

const ComparisonLine* ComparisonModel::line(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row& at = m_rows[static_cast<std::size_t>(row)];
    return at.line ? &m_content.view.lines[*at.line] : nullptr;
}

int ComparisonModel::rowOf(SkillIndex skill) const {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].line && m_rows[row].skill == skill)
            return static_cast<int>(row);
    }
    return -1;
}

QString ComparisonModel::columnName(int column) const {
    const auto at = static_cast<std::size_t>(column);
    if (at >= m_content.view.levels.size())
        return tr("My ratings");
    return toQt(m_content.framework->roleLevel(m_content.view.levels[at]).name, m_content.languages);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_content.view.columnCount());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const ComparisonLine* found = line(index.row()))
        return cellData(*found, index.column(), role);
    switch (role) {
    case headingRole:
        return true;
    case Qt::AccessibleTextRole:
        return groupName(m_rows[static_cast<std::size_t>(index.row())].skill);
    default:
        return {};
    }
}

QVariant ComparisonModel::cellData(const ComparisonLine& line, int column, int role) const {
    const auto at = static_cast<std::size_t>(column);
    const ComparisonCell cell = line.cells.at(at);
    switch (role) {
    case Qt::DisplayRole:
        return capitalised(word(cell));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "a skill, a role level, the level asked for")
            .arg(skillName(line.skill), columnName(column), word(cell));
    case Qt::AccessibleDescriptionRole: {
        const QStringList texts = statements(line, cell);
        return texts.isEmpty() ? whyNoStatements(line, cell) : texts.join(u"; "); // read out, not shown
    }
    case markRole:
        return QVariant::fromValue(levelMark(cell, *m_content.framework));
    case skillRole:
        return static_cast<unsigned int>(line.skill);
    case headingRole:
        return false;
    case differsRole:
        return line.differs;
    case stepsRole:
        return at > 0 && line.differs && cell.saysSomething() && line.cells[at - 1] != cell;
    case statementsRole:
        return statements(line, cell);
    case noStatementsRole:
        return whyNoStatements(line, cell);
    case orderRole:
        return cell.kind == ComparisonCell::Kind::level ? static_cast<int>(cell.rank) : -1;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return columnName(section);
    const Row& row = m_rows[static_cast<std::size_t>(section)];
    return row.line ? skillName(row.skill) : groupName(row.skill);
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (line(index.row()) == nullptr)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString ComparisonModel::word(ComparisonCell cell) const {
    switch (cell.kind) {
    case ComparisonCell::Kind::level:
        return withinSentence(toQt(m_content.framework->proficiency(cell.rank).name, m_content.languages));
    case ComparisonCell::Kind::notAskedFor:
        return expectationWord(Expectation::Kind::notAskedFor);
    case ComparisonCell::Kind::notSpecified:
        return expectationWord(Expectation::Kind::notSpecified);
    case ComparisonCell::Kind::notYet:
        return answerWord(Answer::notYet);
    case ComparisonCell::Kind::notApplicable:
        return answerWord(Answer::notApplicable);
    case ComparisonCell::Kind::notSure:
        return answerWord(Answer::notSure);
    case ComparisonCell::Kind::notRated:
        return notRatedWord();
    }
    Q_UNREACHABLE();
}

QString ComparisonModel::groupName(SkillIndex skill) const {
    return toQt(m_content.framework->skill(skill).group, m_content.languages);
}

QString ComparisonModel::skillName(SkillIndex skill) const {
    return toQt(m_content.framework->skill(skill).name, m_content.languages);
}

QStringList ComparisonModel::statements(const ComparisonLine& line, ComparisonCell cell) const {
    QStringList texts;
    if (cell.kind == ComparisonCell::Kind::level) {
        const Skill& skill = m_content.framework->skill(line.skill);
        for (const LocalizedText& statement : skill.levels[static_cast<std::size_t>(cell.rank)].statements)
            texts << toQt(statement, m_content.languages);
    }
    return texts;
}

QString ComparisonModel::whyNoStatements(const ComparisonLine& line, ComparisonCell cell) const {
    switch (cell.kind) {
    case ComparisonCell::Kind::level:
        break;
    case ComparisonCell::Kind::notAskedFor:
        return tr("The framework does not ask for this skill here.");
    case ComparisonCell::Kind::notSpecified:
        return tr("The framework does not say which level is asked for.");
    case ComparisonCell::Kind::notYet:
        return tr("You rated yourself below the first level.");
    case ComparisonCell::Kind::notApplicable:
        return tr("You said that this skill has no place in your work.");
    case ComparisonCell::Kind::notSure:
        return tr("You were not sure about this skill.");
    case ComparisonCell::Kind::notRated:
        return tr("You have not rated this skill yet.");
    }
    switch (m_content.framework->skill(line.skill).levels[static_cast<std::size_t>(cell.rank)].state) {
    case SkillLevel::State::defined:
        return {};
    case SkillLevel::State::notDefined:
        return tr("The framework does not define this level for this skill.");
    case SkillLevel::State::notSpecified:
        return tr("The framework gives no statements for this level.");
    }
    Q_UNREACHABLE();
}

} // namespace waymark
