#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/commands/answers.h"
#include "app/cli/commands/framework_pages.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/to_qt.h"
#include "core/framework/framework_writer.h"
#include "core/json/json_value.h"
#include "core/pathway/address.h"

#include <QCoreApplication>

#include <array>
#include <string>
#include <utility>
#include <variant>

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

// What each part of a framework shows; an unknown id is said.
class ShowAnswer {
public:
    ShowAnswer(CommandCall& call, const Framework& framework) : m_call(call), m_framework(framework) {}

    ExitStatus operator()(WholeFramework) {
        if (m_call.wantsJson())
            m_call.answer(writeFramework(m_framework));
        else
            writeFrameworkPage(m_call, m_framework);
        return ExitStatus::done;
    }

    ExitStatus operator()(const RoleId& id) {
        const Role* role = m_framework.find(id);
        if (role == nullptr)
            return m_call.fail(makeError(ErrorCode::idUnknown, {std::string("role"), id.str()}));
        if (m_call.wantsJson()) {
            JsonWriter json;
            writeRole(json, m_framework, m_framework.indexOf(*role));
            m_call.answer(json);
        } else {
            writeRolePage(m_call, m_framework, *role);
        }
        return ExitStatus::done;
    }

    ExitStatus operator()(const RoleLevelId& id) {
        const Asked<const RoleLevel*> level = askedRoleLevel(m_call, m_framework, toQt(id.str()));
        if (!level)
            return level.error();
        if (m_call.wantsJson())
            answerJson(m_call, m_framework, **level);
        else
            writeRoleLevelPage(m_call, m_framework, **level);
        return ExitStatus::done;
    }

    ExitStatus operator()(const SkillId& id) {
        const Asked<const Skill*> skill = askedSkill(m_call, m_framework, toQt(id.str()));
        if (!skill)
            return skill.error();
        if (m_call.wantsJson())
            answerJson(m_call, m_framework, **skill);
        else
            writeSkillPage(m_call, m_framework, **skill);
        return ExitStatus::done;
    }

    ExitStatus operator()(const StepAddress& step) {
        const std::array ids{toQt(step.from.str()), toQt(step.to.str())};
        return answerStep(m_call, m_framework, ids);
    }

    ExitStatus operator()(const PathwayAddress& pathway) { return (*this)(pathway.level); }

    ExitStatus operator()(const DifferencesAddress&) {
        return m_call.wrongCall(
            ShowText::tr("This address is about two editions. Ask for them with waymark-cli diff."));
    }

    ExitStatus operator()(const OwnAddress&) {
        return m_call.wrongCall(
            ShowText::tr("This address is about your own record, which show does not read. Ask with "
                         "waymark-cli gap or report, or open it in the window."));
    }

    ExitStatus operator()(const CompareAddress& compared) {
        if (compared.withRatings)
            return (*this)(OwnAddress());
        QStringList ids;
        for (const RoleLevelId& id : compared.levels)
            ids << toQt(id.str());
        return answerComparison(m_call, m_framework, ids);
    }

private:
    CommandCall& m_call;
    const Framework& m_framework;
};

// What a call asks for by its words.
AddressTarget askedTarget(const CommandCall& call) {
    if (call.has("--skill"))
        return SkillId(fromQt(call.value("--skill")));
    if (call.arguments().size() > 1)
        return RoleLevelId(fromQt(call.arguments().at(1)));
    return WholeFramework();
}

} // namespace

ExitStatus runShow(CommandCall& call) {
    const QString first = call.arguments().first();
    const bool isMore = call.arguments().size() > 1;
    if (isMore && call.has("--skill"))
        return call.wrongCall(ShowText::tr("Name a role level or a skill, not both."));
    QString framework = first;
    AddressTarget target = askedTarget(call);
    if (looksLikeAddress(fromQt(first))) {
        if (isMore || call.has("--skill"))
            return call.wrongCall(ShowText::tr("An address says all by itself. Leave out what stands beside it."));
        Result<Address> address = parseAddress(fromQt(first));
        if (!address)
            return call.fail(address.error());
        framework = toQt(address->framework.str());
        target = std::move(address->target);
    }
    const Asked<FrameworkPtr> asked = askedFramework(call, framework);
    if (!asked)
        return asked.error();
    return std::visit(ShowAnswer(call, **asked), target);
}

} // namespace waymark
