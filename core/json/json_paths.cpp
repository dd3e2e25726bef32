#include "core/json/json_paths.h"

#include "core/json/json_places.h"
#include "core/json/json_report.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>
#include <vector>

namespace waymark {

std::optional<std::size_t> offsetOfPath(const JsonValue& root, std::string_view path) {
    if (!path.starts_with('$'))
        return std::nullopt;
    const JsonValue* value = &root;
    path.remove_prefix(1);
    while (value != nullptr && !path.empty()) {
        if (path.front() == '.') {
            const std::string_view name = path.substr(1, path.find_first_of(".[", 1) - 1);
            value = value->find(name);
            path.remove_prefix(1 + name.size());
            continue;
        }
        std::size_t index = 0;
        const char* end = path.data() + path.size();
        const auto [last, fault] = std::from_chars(path.data() + 1, end, index);
        if (path.front() != '[' || fault != std::errc{} || last == end || *last != ']' ||
            index >= value->items().size())
            return std::nullopt;
        value = &value->items()[index];
        path.remove_prefix(static_cast<std::size_t>(last - path.data()) + 1);
    }
    return value != nullptr ? std::optional(value->offset()) : std::nullopt;
}

void addPlaces(Findings& findings, const JsonSource& source, const JsonLimits& limits) {
    const auto isWithout = [](const Finding& finding) {
        return finding.error.place.line == 0 && !finding.error.place.path.empty();
    };
    if (std::ranges::none_of(findings, isWithout))
        return;
    JsonReport ignored; // whoever read the file has said it
    const std::optional<JsonTree> tree = readJsonTree(source, limits, ignored);
    std::vector<std::pair<std::size_t, Finding*>> found;
    for (Finding& finding : findings) {
        if (!isWithout(finding))
            continue;
        finding.error.place.file = source.fileName();
        if (const auto offset = tree ? offsetOfPath(tree->root(), finding.error.place.path) : std::nullopt)
            found.emplace_back(*offset, &finding);
    }
    std::ranges::sort(found, {}, &std::pair<std::size_t, Finding*>::first);
    std::vector<std::size_t> offsets;
    offsets.reserve(found.size());
    for (const auto& [offset, finding] : found)
        offsets.push_back(offset);
    const std::vector<ErrorPlace> places = findJsonPlaces(source, offsets);
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i].second->error.place.line = places[i].line;
        found[i].second->error.place.column = places[i].column;
    }
}

} // namespace waymark
