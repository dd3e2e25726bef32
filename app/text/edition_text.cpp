#include "app/text/edition_text.h"

#include "app/text/lists.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

namespace {

class EditionText {
    Q_DECLARE_TR_FUNCTIONS(waymark::EditionText)
};

} // namespace

QStringList chainReasons(const std::vector<ChainLink>& chain, const LanguageOrder& order) {
    const bool several = chain.size() > 1;
    if (several && std::ranges::all_of(chain, [](const ChainLink& link) { return link.kind == LinkKind::same; }))
        return {EditionText::tr("It stays the same in every step from one edition to the other.")};
    QStringList reasons;
    for (const ChainLink& link : chain) {
        QString text = toQt(link.reason, order);
        if (text.isEmpty() || (several && link.kind == LinkKind::same))
            continue;
        if (several)
            text = EditionText::tr("%1: %2", "the title of a crosswalk; what it says became of a skill")
                       .arg(toQt(link.crosswalk->title, order), text);
        if (!reasons.contains(text))
            reasons << text;
    }
    return reasons;
}

QString diffSummary(const EditionDiff& diff) {
    QStringList parts;
    const auto add = [&](std::size_t count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const auto number = [](const auto& list) { return static_cast<int>(list.size()); };
    add(diff.kept.size(), EditionText::tr("%n kept", "skills", number(diff.kept)));
    add(diff.renamed.size(), EditionText::tr("%n renamed", "skills", number(diff.renamed)));
    add(diff.changed.size(), EditionText::tr("%n changed in meaning", "skills", number(diff.changed)));
    add(diff.split.size(), EditionText::tr("%n split", "skills", number(diff.split)));
    add(diff.dropped.size(), EditionText::tr("%n without a successor", "skills", number(diff.dropped)));
    add(diff.added.size(), EditionText::tr("%n new", "skills", number(diff.added)));
    if (parts.isEmpty())
        return EditionText::tr("Neither of the two names skills.");
    return EditionText::tr("Skills: %1.", "a list of counts").arg(listed(parts));
}

} // namespace waymark
