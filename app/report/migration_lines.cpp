#include "app/report/migration_lines.h"

#include "app/report/edition_names.h"
#include "app/text/letter_case.h"
#include "app/text/pathway_words.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark {

namespace {

class MigrationText {
    Q_DECLARE_TR_FUNCTIONS(waymark::MigrationLines)

public:
    static QString howAndWhy(const QString& how, const QString& why) {
        return why.isEmpty() ? tr("%1.", "what became of a skill, as a sentence").arg(how)
                             : tr("%1. %2", "what became of a skill, and why").arg(how, why);
    }

    static QString aim(const QString& kind, const QString& level) {
        return tr("%1: %2", "an aim's kind and its role level").arg(kind, level);
    }

    static QString toConfirm(const QString& rating) { return tr("%1; to confirm", "a rating").arg(rating); }
};

MigrationGroup::Kind groupOf(LinkKind kind) {
    switch (kind) {
    case LinkKind::same:
    case LinkKind::renamed:
        return MigrationGroup::Kind::crosses;
    case LinkKind::broader:
    case LinkKind::narrower:
    case LinkKind::partly:
        return MigrationGroup::Kind::partly;
    case LinkKind::dropped:
        return MigrationGroup::Kind::stays;
    }
    return MigrationGroup::Kind::stays;
}

class Grouping {
public:
    Grouping(const Record& before, const Migration& migration, const Framework& from, const Framework& to,
             const LanguageOrder& languages)
        : m_migration(migration)
        , m_languages(languages)
        , m_before(&from, before.framework, languages)
        , m_after(&to, migration.record.framework, languages)
        , m_toConfirm(migration.toConfirm.begin(), migration.toConfirm.end()) {
        for (const RatingEntry& entry : before.ratings)
            m_entries.emplace(entry.id, &entry);
    }

    std::vector<MigrationGroup> groups() {
        addAim(m_migration.current, MigrationText::tr("My role level"));
        addAim(m_migration.target, MigrationText::tr("The one I aim at"));
        for (const CarriedRating& rating : m_migration.carried)
            addCarried(rating);
        for (const LeftRating& rating : m_migration.left)
            addLeft(rating);
        std::vector<MigrationGroup> groups;
        for (std::size_t kind = 0; kind < m_sorted.size(); ++kind) {
            std::ranges::stable_sort(m_sorted[kind], {}, &Sorted::place);
            MigrationGroup group{static_cast<MigrationGroup::Kind>(kind), {}};
            for (Sorted& sorted : m_sorted[kind])
                group.lines.push_back(std::move(sorted.line));
            if (!group.lines.empty())
                groups.push_back(std::move(group));
        }
        return groups;
    }

private:
    struct Sorted {
        std::tuple<QString, std::int64_t> place; // the skill, then the newest first
        MigrationLine line;
    };

    void add(MigrationGroup::Kind kind, const RatingEntry* entry, MigrationLine line) {
        const std::int64_t age = entry != nullptr ? -entry->at.time_since_epoch().count() : 0;
        const QString skill = entry != nullptr ? line.before : QString();
        m_sorted[static_cast<std::size_t>(kind)].push_back({{skill, age}, std::move(line)});
    }

    void addAim(const CarriedAim& aim, const QString& kind) {
        if (aim.from.empty())
            return;
        const QString after = aim.to.empty() ? MigrationText::tr("no successor") : m_after.roleLevel(aim.to);
        const QString why = reasonsOf(aim.chain, m_languages);
        add(MigrationGroup::Kind::aims, nullptr,
            {MigrationText::aim(kind, m_before.roleLevel(aim.from)),
             after,
             {},
             MigrationText::howAndWhy(capitalised(linkKindWord(aim.kind)), why)});
    }

    void addCarried(const CarriedRating& rating) {
        const RatingEntry* entry = m_entries.at(rating.from);
        QString summary = m_before.rating(*entry);
        if (m_toConfirm.contains(rating.to))
            summary = MigrationText::toConfirm(summary);
        add(groupOf(rating.kind), entry,
            {m_before.skill(rating.fromSkill), m_after.skill(rating.toSkill), summary,
             MigrationText::howAndWhy(capitalised(linkKindWord(rating.kind)), reasonsOf(rating.chain, m_languages))});
    }

    void addLeft(const LeftRating& rating) {
        const RatingEntry* entry = m_entries.at(rating.entry);
        add(MigrationGroup::Kind::stays, entry,
            {m_before.skill(rating.skill), MigrationText::tr("stays for reading"), m_before.rating(*entry),
             MigrationText::howAndWhy(capitalised(leftReasonText(rating.reason)),
                                      reasonsOf(rating.chain, m_languages))});
    }

    const Migration& m_migration;
    const LanguageOrder& m_languages;
    EditionNames m_before;
    EditionNames m_after;
    std::unordered_set<EntryId> m_toConfirm;
    std::unordered_map<EntryId, const RatingEntry*> m_entries;
    std::array<std::vector<Sorted>, 4> m_sorted; // by kind of group
};

} // namespace

std::vector<MigrationGroup> migrationGroups(const Record& before, const Migration& migration, const Framework& from,
                                            const Framework& to, const LanguageOrder& languages) {
    return Grouping(before, migration, from, to, languages).groups();
}

QString migrationGroupTitle(const MigrationGroup& group) {
    const int count = static_cast<int>(group.lines.size());
    switch (group.kind) {
    case MigrationGroup::Kind::aims:
        return MigrationText::tr("Role levels");
    case MigrationGroup::Kind::crosses:
        return MigrationText::tr("%n rating(s) cross over", nullptr, count);
    case MigrationGroup::Kind::partly:
        return MigrationText::tr("%n rating(s) cross over in part: look at these with care", nullptr, count);
    case MigrationGroup::Kind::stays:
        return MigrationText::tr("%n rating(s) have no successor and stay for reading", nullptr, count);
    }
    return {};
}

} // namespace waymark
