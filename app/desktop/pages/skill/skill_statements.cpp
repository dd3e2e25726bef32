#include "app/desktop/pages/skill/skill_statements.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>

namespace waymark {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::SkillStatements)

public:
    static QString youCan() { return tr("You can:", "the statements of a level of a skill read on from it"); }

    static QString notDefined() { return tr("This level is not defined for this skill."); }

    static QString notSpecified() { return tr("This edition does not say what this level takes."); }

    static QString listName(const QString& skill, const QString& level) {
        return tr("%1, %2: what you can do", "a skill; a level; the name of a list").arg(skill, level);
    }
};

} // namespace

LevelCard::Part levelStatements(const Framework& framework, const Skill& skill, ProficiencyRank rank,
                                const LanguageOrder& order) {
    const SkillLevel& level = skill.levels[static_cast<std::size_t>(rank)];
    switch (level.state) {
    case SkillLevel::State::defined: {
        QStringList statements;
        for (const LocalizedText& statement : level.statements)
            statements.append(toQt(statement, order));
        return {Words::youCan(), statements,
                Words::listName(toQt(skill.name, order), toQt(framework.proficiency(rank).name, order))};
    }
    case SkillLevel::State::notDefined:
        return {Words::notDefined(), {}};
    case SkillLevel::State::notSpecified:
        return {Words::notSpecified(), {}};
    }
    Q_UNREACHABLE();
}

} // namespace waymark
