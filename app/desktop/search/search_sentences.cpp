#include "app/desktop/search/search_sentences.h"

#include "app/desktop/actions/action_registry.h"
#include "app/desktop/navigation/action_home.h"
#include "app/desktop/navigation/addresses.h"
#include "app/desktop/navigation/text_place.h"
#include "app/desktop/session/session.h"
#include "app/desktop/windows/page_table.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/pathway/address.h"
#include "core/pathway/search_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
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

    static QString onPage(const QString& page) { return tr("on the page “%1”").arg(page); }

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

bool holds(const LocalizedText& text, std::string_view wanted) {
    return text.str() == wanted ||
           std::ranges::any_of(text.translations(), [&](const auto& other) { return other.text == wanted; });
}

// Which of its role's texts a responsibility is.
TextPlace textPlaceOf(const SearchHit& hit, const Framework& framework) {
    const auto position = static_cast<int>(hit.position);
    if (hit.kind == SearchKind::responsibility)
        return {hit.roleLevel ? TextPlace::List::ownResponsibilities : TextPlace::List::sharedResponsibilities, 0,
                position};
    // Two roles may share their work with the same third one: the text says in which of the tables it stands.
    const auto tables = framework.responsibilityPairs();
    const auto table = std::ranges::find_if(tables, [&](const ResponsibilityPairs& pairs) {
        if (pairs.first != *hit.role || hit.position >= pairs.pairs.size())
            return false;
        const ResponsibilityPair& pair = pairs.pairs[hit.position];
        return std::ranges::any_of(std::array{&pair.subject, &pair.first, &pair.second},
                                   [&](const LocalizedText* text) { return holds(*text, hit.text); });
    });
    return {TextPlace::List::responsibilityPairs, static_cast<int>(table - tables.begin()), position};
}

Place placeOf(const SearchHit& hit, const Framework& framework) {
    Place place;
    if (hit.skill) {
        place = {.page = PageId::skill, .skill = framework.skill(*hit.skill).id};
        if (hit.proficiency)
            place.detail = toDetail(
                {TextPlace::List::statements, static_cast<int>(*hit.proficiency), static_cast<int>(hit.position)});
        return place;
    }
    place.levels = {hit.roleLevel ? framework.roleLevel(*hit.roleLevel).id
                                  : framework.roleLevel(framework.role(*hit.role).levels.front()).id};
    if (hit.kind == SearchKind::responsibility || hit.kind == SearchKind::responsibilityPair)
        place.detail = toDetail(textPlaceOf(hit, framework));
    return place;
}

// The core counts bytes, Qt counts UTF-16 units.
SearchMarks marksOf(std::string_view text, std::span<const TextRange> ranges) {
    SearchMarks marks;
    for (const TextRange& range : ranges) {
        const auto begin = toQt(text.substr(0, range.begin)).size();
        const auto length = toQt(text.substr(range.begin, range.end - range.begin)).size();
        marks.append({static_cast<int>(begin), static_cast<int>(length)});
    }
    return marks;
}

// As texts of a framework are found: the words as they were typed, else two of them written as one.
std::optional<TextMatch> matchAction(const SearchQuery& query, const FoldedText& text) {
    auto match = matchText(query, text);
    for (std::size_t i = 0; !match && i + 1 < query.terms.size(); ++i)
        match = matchText(withJoinedTerms(query, i), text);
    return match;
}

// How well a name that matches does so.
SearchRank rankOfName(const SearchQuery& query, const FoldedText& name) {
    std::string joined = name.text;
    std::erase(joined, ' ');
    if (joined == query.joined)
        return SearchRank::nameExact;
    return joined.starts_with(query.joined) ? SearchRank::namePrefix : SearchRank::nameWord;
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
    result.marks = marksOf(hit.text, hit.marks);
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

std::vector<RankedResult> actionResults(const QString& words, const ActionRegistry& actions) {
    const SearchQuery query = readQuery(fromQt(words));
    std::vector<RankedResult> results;
    if (query.terms.empty())
        return results;
    for (const ActionSpec& spec : actionTable()) {
        const QAction* action = actions.action(spec.id);
        const std::optional<PageId> home = homeOf(spec.id);
        if (!action->isVisible() || (!action->isEnabled() && !home))
            continue;
        const std::string text = fromQt(action->text().remove(u'&'));
        const FoldedText folded = foldText(text);
        const auto match = matchAction(query, folded);
        if (!match)
            continue;
        RankedResult found{rankOfName(query, folded), {}};
        found.result.kind = Sentences::action();
        found.result.text = toQt(text);
        found.result.context = action->shortcut().toString(QKeySequence::NativeText);
        found.result.marks = marksOf(text, match->marks);
        found.result.action = spec.id;
        if (!action->isEnabled()) {
            found.result.place = Place{.page = *home};
            found.result.context = Sentences::onPage(actions.action(pageSpec(*home).action)->text().remove(u'&'));
        }
        results.push_back(std::move(found));
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
    if (const auto* differences = std::get_if<DifferencesAddress>(&address->target)) {
        if (const auto other = session.catalog().load(differences->from); !other) {
            result.text = errorText(other.error());
            return result;
        }
    }
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
