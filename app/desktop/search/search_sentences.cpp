#include "app/desktop/search/search_sentences.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/navigation/addresses.h"
#include "app/desktop/session/session.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/address.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace waymark {

namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(waymark::SearchSentences)

public:
    static QString kind(SearchKind kind) {
        switch (kind) {
        case SearchKind::role:
            return tr("Role");
        case SearchKind::roleLevel:
            return tr("Role level");
        case SearchKind::skill:
            return tr("Skill");
        case SearchKind::statement:
            return tr("Statement");
        case SearchKind::responsibility:
        case SearchKind::responsibilityPair:
            return tr("Responsibility");
        }
        Q_UNREACHABLE();
    }

    static QString action() { return tr("Action"); }

    static QString address() { return tr("Address"); }

    static QString search() { return tr("Search"); }

    static QString everywhere() { return tr("Search in all frameworks"); }

    static QString onlyHere() { return tr("Search in this framework only"); }

    static QString preparing() { return tr("Getting the search ready…"); }

    static QString nothing(bool everywhere) {
        return everywhere ? tr("Nothing in this framework holds all of these words")
                          : tr("Nothing in any framework holds all of these words");
    }

    static QString inFramework(const QString& title, const QString& edition) {
        return tr("in %1, %2", "a framework and its edition").arg(title, edition);
    }

    static QString contextIn(const QString& context, const QString& framework) {
        return tr("%1 – %2", "where a text stands, and in which framework").arg(context, framework);
    }

    static QString statementContext(const QString& skill, const QString& level) {
        return tr("%1: %2", "a skill and one of its levels").arg(skill, level);
    }
};

// A name that matched needs no name beside it; any other text says whose it is.
QString contextOf(const SearchHit& hit, const Framework& framework, const Session& session) {
    switch (hit.kind) {
    case SearchKind::role:
        return hit.field == SearchField::name ? QString() : session.text(framework.role(*hit.role).name);
    case SearchKind::roleLevel:
        return hit.field == SearchField::name ? session.text(framework.role(*hit.role).name)
                                              : session.text(framework.roleLevel(*hit.roleLevel).name);
    case SearchKind::skill:
        return hit.field == SearchField::name ? QString() : session.text(framework.skill(*hit.skill).name);
    case SearchKind::statement:
        return Sentences::statementContext(session.text(framework.skill(*hit.skill).name),
                                           session.text(framework.proficiency(*hit.proficiency).name));
    case SearchKind::responsibility:
        return hit.roleLevel ? session.text(framework.roleLevel(*hit.roleLevel).name)
                             : session.text(framework.role(*hit.role).name);
    case SearchKind::responsibilityPair:
        return session.text(framework.role(*hit.role).name);
    }
    Q_UNREACHABLE();
}

Place placeOf(const SearchHit& hit, const Framework& framework) {
    if (hit.skill)
        return {.page = PageId::skill, .skill = framework.skill(*hit.skill).id};
    if (hit.roleLevel)
        return {.page = PageId::roles, .levels = {framework.roleLevel(*hit.roleLevel).id}};
    const auto ladder = framework.role(*hit.role).levels;
    return {.page = PageId::roles, .levels = {framework.roleLevel(ladder.front()).id}};
}

} // namespace

SearchResult hitResult(const SearchHit& hit, const Framework& framework, const Session& session) {
    SearchResult result;
    result.kind = Sentences::kind(hit.kind);
    result.text = toQt(hit.text);
    result.context = contextOf(hit, framework, session);
    result.place = placeOf(hit, framework);
    if (session.framework() == nullptr || &framework != session.framework().get()) {
        const QString where =
            Sentences::inFramework(session.text(framework.info().title), toQt(framework.info().edition));
        result.context = result.context.isEmpty() ? where : Sentences::contextIn(result.context, where);
        result.place->framework = framework.id();
    }
    for (const TextRange& mark : hit.marks) {
        // The core counts bytes, Qt counts UTF-16 units.
        const auto begin = toQt(hit.text.substr(0, mark.begin)).size();
        const auto length = toQt(hit.text.substr(mark.begin, mark.end - mark.begin)).size();
        result.marks.append({static_cast<int>(begin), static_cast<int>(length)});
    }
    return result;
}

SearchResult scopeResult(bool everywhere, bool nothingElse) {
    SearchResult result;
    result.kind = Sentences::search();
    result.text = everywhere ? Sentences::everywhere() : Sentences::onlyHere();
    if (nothingElse)
        result.context = Sentences::nothing(everywhere);
    result.everywhere = everywhere;
    return result;
}

std::vector<SearchResult> actionResults(const QString& words, const ActionRegistry& actions) {
    std::vector<SearchResult> results;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = actions.action(spec.id);
        const QString text = action->text().remove(u'&');
        const bool all =
            std::ranges::all_of(wanted, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!all || !action->isEnabled() || !action->isVisible())
            continue;
        SearchResult result;
        result.kind = Sentences::action();
        result.text = text;
        result.context = action->shortcut().toString(QKeySequence::NativeText);
        result.action = spec.id;
        results.push_back(std::move(result));
    }
    return results;
}

std::optional<SearchResult> addressResult(const QString& words, Session& session) {
    if (!isAddress(words))
        return std::nullopt;
    SearchResult result;
    result.kind = Sentences::address();
    const Result<Address> address = parseAddress(fromQt(words));
    const auto named = [&]() -> Result<FrameworkPtr> {
        if (!address)
            return std::unexpected(address.error());
        // A file of one's own may have the id of a framework of the program; the one on screen is meant.
        if (session.framework() && session.framework()->id() == address->framework)
            return session.framework();
        return session.catalog().load(address->framework);
    };
    const Result<FrameworkPtr> framework = named();
    const Result<AddressPlace> found =
        framework ? resolveAddress(*address, **framework) : std::unexpected(framework.error());
    if (!found) {
        result.text = errorText(found.error());
        return result;
    }
    result.text = words.trimmed();
    result.place = placeFromAddress(words).value();
    result.context = session.text((*framework)->info().title);
    if (const RoleLevelIndex* level = std::get_if<RoleLevelIndex>(&*found))
        result.context = session.text((*framework)->roleLevel(*level).name);
    else if (const SkillIndex* skill = std::get_if<SkillIndex>(&*found))
        result.context = session.text((*framework)->skill(*skill).name);
    return result;
}

SearchResult preparingResult() {
    SearchResult result;
    result.kind = Sentences::search();
    result.text = Sentences::preparing();
    return result;
}

} // namespace waymark
