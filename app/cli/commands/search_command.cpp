#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/framework_arguments.h"
#include "app/cli/json_parts.h"
#include "app/text/error_text.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"
#include "core/pathway/address.h"
#include "core/pathway/search.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class SearchText {
    Q_DECLARE_TR_FUNCTIONS(waymark::SearchCommand)
};

constexpr std::size_t mostHits = 20; // in one framework: more than fill a screen help nobody

struct Found {
    FrameworkPtr framework;
    SearchIndex index; // the hits point into its framework
    std::vector<SearchHit> hits;
};

// Where the hit is to be looked at.
std::optional<Address> addressOf(const Framework& framework, const SearchHit& hit) {
    if (hit.skill)
        return Address{framework.id(), framework.skill(*hit.skill).id};
    if (hit.roleLevel)
        return Address{framework.id(), framework.roleLevel(*hit.roleLevel).id};
    if (hit.role)
        return Address{framework.id(), framework.role(*hit.role).id};
    return std::nullopt;
}

// Of the thing that the hit leads to.
QString nameOf(CommandCall& call, const Framework& framework, const SearchHit& hit) {
    if (hit.skill)
        return call.text(framework.skill(*hit.skill).name);
    if (hit.roleLevel)
        return call.text(framework.roleLevel(*hit.roleLevel).name);
    if (hit.role)
        return call.text(framework.role(*hit.role).name);
    return {};
}

void writeHit(JsonWriter& json, CommandCall& call, const Framework& framework, const SearchHit& hit) {
    json.beginObject().member("framework", framework.id().str()).member("kind", searchKindSpelling(hit.kind));
    json.member("name", fromQt(nameOf(call, framework, hit))).member("text", hit.text);
    if (hit.role)
        json.member("role", framework.role(*hit.role).id.str());
    if (hit.roleLevel)
        json.member("roleLevel", framework.roleLevel(*hit.roleLevel).id.str());
    if (hit.skill)
        json.member("skill", framework.skill(*hit.skill).id.str());
    if (hit.proficiency)
        json.member("proficiency", framework.proficiency(*hit.proficiency).id.str());
    if (const std::optional<Address> address = addressOf(framework, hit))
        json.member("address", formatAddress(*address));
    json.endObject();
}

void answerJson(CommandCall& call, const std::vector<Found>& all) {
    JsonWriter json;
    json.beginArray();
    for (const Found& found : all) {
        for (const SearchHit& hit : found.hits)
            writeHit(json, call, *found.framework, hit);
    }
    json.endArray();
    call.answer(json);
}

void answerText(CommandCall& call, const std::vector<Found>& all) {
    PageWriter& page = call.page();
    bool isFirst = true;
    for (const Found& found : all) {
        if (found.hits.empty())
            continue;
        const FrameworkInfo& info = found.framework->info();
        const QString title = SearchText::tr("%1, %2 (%3)", "a framework's title, edition, id")
                                  .arg(call.text(info.title), toQt(info.edition), toQt(info.id.str()));
        if (isFirst)
            page.title(title);
        else
            page.heading(title);
        isFirst = false;
        for (const SearchHit& hit : found.hits) {
            const QString name = nameOf(call, *found.framework, hit);
            QString kind = searchKindWord(hit.kind);
            if (hit.proficiency)
                kind = SearchText::tr("%1, %2", "'statement', the level of the skill")
                           .arg(kind, call.text(found.framework->proficiency(*hit.proficiency).name));
            page.paragraph(SearchText::tr("%1 (%2)", "a name, what it is the name of").arg(name, kind), 2);
            if (toQt(hit.text) != name)
                page.paragraph(toQt(hit.text), 6);
            if (const std::optional<Address> address = addressOf(*found.framework, hit))
                page.line(u"      "_s + toQt(formatAddress(*address)));
        }
    }
}

} // namespace

ExitStatus runSearch(CommandCall& call) {
    std::vector<FrameworkPtr> frameworks;
    if (call.has("--in")) {
        const Asked<FrameworkPtr> asked = askedFramework(call, call.value("--in"));
        if (!asked)
            return asked.error();
        frameworks.push_back(*asked);
    } else {
        frameworks = call.catalog().all();
    }

    const QString query = call.arguments().join(u' ');
    std::vector<Found> all;
    bool isAnything = false;
    for (const FrameworkPtr& framework : frameworks) {
        std::optional<SearchIndex> index = SearchIndex::build(framework, call.languages());
        if (!index)
            continue;
        std::vector<SearchHit> hits = index->find(fromQt(query), mostHits);
        isAnything = isAnything || !hits.empty();
        all.push_back({framework, std::move(*index), std::move(hits)});
    }
    if (call.wantsJson())
        answerJson(call, all);
    else if (isAnything)
        answerText(call, all);
    if (!isAnything)
        call.say(SearchText::tr("Nothing was found for “%1”. Try fewer words, or only their beginnings.")
                     .arg(harmlessText(query)));
    return isAnything ? ExitStatus::done : ExitStatus::nothingAnswers;
}

} // namespace waymark
