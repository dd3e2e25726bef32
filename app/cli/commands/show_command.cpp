#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/framework_pages.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_writer.h"
#include "core/json/json_value.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class ShowText {
    Q_DECLARE_TR_FUNCTIONS(waymark::ShowCommand)
};

// The members of an object that was written on its own, so that others can stand beside them.
void writeMembers(JsonWriter& json, const std::string& object) {
    JsonReport report;
    const std::optional<JsonTree> tree = readJsonTree(JsonSource(object), JsonLimits::none(), report);
    if (!tree)
        return;
    for (const JsonMember& member : tree->root().members())
        json.key(member.name).raw(member.value.raw());
}

void answerJson(CommandCall& call, const Framework& framework, const RoleLevel& level) {
    JsonWriter part(JsonWriter::Style::compact);
    writeRoleLevel(part, framework, framework.indexOf(level));
    JsonWriter json;
    json.beginObject();
    writeMembers(json, part.take());
    json.member("framework", framework.id().str()).member("role", framework.role(level.role).id.str());
    json.endObject();
    call.answer(json);
}

void answerJson(CommandCall& call, const Framework& framework, const Skill& skill) {
    const SkillIndex index = framework.indexOf(skill);
    JsonWriter part(JsonWriter::Style::compact);
    writeSkill(part, framework, index);
    JsonWriter json;
    json.beginObject();
    writeMembers(json, part.take());
    json.member("framework", framework.id().str());
    json.key("expectedBy").beginObject();
    for (const RoleLevelIndex level : framework.roleLevelsThatName(index))
        json.member(framework.roleLevel(level).id.str(),
                    expectationSpelling(framework.expectation(level, index), framework));
    json.endObject().endObject();
    call.answer(json);
}

ExitStatus showSkill(CommandCall& call, const Framework& framework) {
    if (call.arguments().size() > 1)
        return call.wrongCall(ShowText::tr("Name a role level or a skill, not both."));
    const Asked<const Skill*> skill = askedSkill(call, framework, call.value("--skill"));
    if (!skill)
        return skill.error();
    if (call.wantsJson())
        answerJson(call, framework, **skill);
    else
        writeSkillPage(call, framework, **skill);
    return ExitStatus::done;
}

} // namespace

ExitStatus runShow(CommandCall& call) {
    const Asked<FrameworkPtr> asked = askedFramework(call, call.arguments().first());
    if (!asked)
        return asked.error();
    const Framework& framework = **asked;
    if (call.has("--skill"))
        return showSkill(call, framework);
    if (call.arguments().size() == 1) {
        if (call.wantsJson())
            call.answer(writeFramework(framework));
        else
            writeFrameworkPage(call, framework);
        return ExitStatus::done;
    }
    const Asked<const RoleLevel*> level = askedRoleLevel(call, framework, call.arguments().at(1));
    if (!level)
        return level.error();
    if (call.wantsJson())
        answerJson(call, framework, **level);
    else
        writeRoleLevelPage(call, framework, **level);
    return ExitStatus::done;
}

} // namespace waymark
