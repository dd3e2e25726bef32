#include "app/text/suggestion.h"

#include "app/text/to_qt.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <vector>

namespace waymark {

namespace {

class SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(waymark::Suggestion)
};

constexpr qsizetype longestTyped = 200; // the work grows with the product of both lengths

// Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours.
int distance(const QString& a, const QString& b) {
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int cost = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last[width - 1];
}

} // namespace

QString nearest(const QString& typed, const QStringList& candidates) {
    const QString wanted = typed.toLower();
    if (wanted.isEmpty() || wanted.size() > longestTyped)
        return {};
    const int length = static_cast<int>(wanted.size());
    QString best;
    int leastDistance = std::numeric_limits<int>::max();
    for (const QString& candidate : candidates) {
        const QString folded = candidate.toLower();
        // People seldom miss the first letter: "import" is another word than "report", not that one mistyped.
        const int most = std::max(1, folded.startsWith(wanted.front()) ? length / 3 : length / 4);
        int far = distance(wanted, folded);
        if (wanted.size() >= 3 && folded.startsWith(wanted))
            far = std::min(far, 1);
        if (far <= most && far < leastDistance) {
            leastDistance = far;
            best = candidate;
        }
    }
    return best;
}

QString nearestFramework(const QString& typed, FrameworkCatalog& catalog) {
    QStringList ids;
    for (const FrameworkId& id : catalog.ids())
        ids << toQt(id.str());
    return nearest(typed, ids);
}

QString didYouMean(const QString& suggestion) {
    return suggestion.isEmpty() ? QString() : SuggestionText::tr("Did you mean “%1”?").arg(suggestion);
}

} // namespace waymark
