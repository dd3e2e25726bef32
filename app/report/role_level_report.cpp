#include "app/report/framework_reports.h"
#include "app/report/report_parts.h"
#include "app/text/to_qt.h"
#include "app/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class RoleLevelText {
    Q_DECLARE_TR_FUNCTIONS(waymark::RoleLevelReport)
};

void addSkill(ReportDocument& document, const Framework& framework, const SkillExpectation& asked,
              const LanguageOrder& order) {
    const Skill& skill = framework.skill(asked.skill);
    const ReportCell cell = expectationCell(asked.expectation, framework, order);
    document.blocks.emplace_back(ReportHeading{3, toQt(skill.name, order)});
    document.blocks.emplace_back(
        ReportFact{RoleLevelText::tr("Asked for"), cell.mark.isEmpty() ? cell.text : cell.mark + u' ' + cell.text});
    if (!asked.expectation.isProficiency())
        return;
    const SkillLevel& level = skill.levels[static_cast<std::size_t>(asked.expectation.rank())];
    if (level.state == SkillLevel::State::defined) {
        document.blocks.emplace_back(ReportParagraph{RoleLevelText::tr("You can:")});
        document.blocks.emplace_back(ReportList{localized(level.statements, order)});
    } else {
        document.blocks.emplace_back(ReportFact{RoleLevelText::tr("Statements"), skillLevelStateWord(level.state)});
    }
}

} // namespace

ReportDocument roleLevelReport(const Framework& framework, RoleLevelIndex index, const ReportOptions& options) {
    const LanguageOrder& order = options.languages;
    const RoleLevel& level = framework.roleLevel(index);
    const Role& role = framework.role(level.role);
    const QString notSpecified = expectationWord(Expectation::Kind::notSpecified);
    ReportDocument document;
    document.language = options.language;
    document.rightToLeft = QLocale(options.language).textDirection() == Qt::RightToLeft;
    document.title = toQt(level.name, order);
    std::vector<ReportBlock>& blocks = document.blocks;
    QStringList grades;
    for (const std::string_view grade : level.grades)
        grades << toQt(grade);
    blocks.emplace_back(ReportFact{RoleLevelText::tr("Role"), toQt(role.name, order)});
    blocks.emplace_back(
        ReportFact{RoleLevelText::tr("Grades"), grades.isEmpty() ? notSpecified : grades.join(u", "_s)});
    if (!level.purpose.empty())
        blocks.emplace_back(ReportParagraph{toQt(level.purpose, order)});
    blocks.emplace_back(ReportHeading{2, RoleLevelText::tr("Scope")});
    blocks.emplace_back(ReportParagraph{level.scope.empty() ? notSpecified : toQt(level.scope, order)});
    blocks.emplace_back(ReportHeading{2, RoleLevelText::tr("Responsibilities")});
    if (level.responsibilities.empty() && role.responsibilities.empty())
        blocks.emplace_back(ReportParagraph{notSpecified});
    if (!level.responsibilities.empty()) {
        blocks.emplace_back(ReportParagraph{RoleLevelText::tr("At this role level you:")});
        blocks.emplace_back(ReportList{localized(level.responsibilities, order)});
    }
    if (!role.responsibilities.empty()) {
        blocks.emplace_back(ReportParagraph{RoleLevelText::tr("At every role level of this role you:")});
        blocks.emplace_back(ReportList{localized(role.responsibilities, order)});
    }
    blocks.emplace_back(ReportHeading{2, RoleLevelText::tr("Skills")});
    if (!level.expectationsKnown)
        blocks.emplace_back(
            ReportParagraph{RoleLevelText::tr("Nothing is published about the skills of this role level.")});
    else if (level.expectations.empty())
        blocks.emplace_back(ReportParagraph{RoleLevelText::tr("This role level asks for no skills.")});
    for (const SkillExpectation& asked : level.expectations)
        addSkill(document, framework, asked, order);
    addSource(document, framework, order);
    return document;
}

} // namespace waymark
