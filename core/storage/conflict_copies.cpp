#include "core/storage/conflict_copies.h"

#include "core/storage/atomic_write.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"

#include <algorithm>
#include <string_view>

namespace waymark {

namespace {

using Found = std::optional<ConflictCopy>;

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isUpperOrDigit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// ".sync-conflict-20261122-093000-ABCDEFG": date, time and the device's short id.
Found syncthing(std::string_view part) {
    constexpr std::string_view begin = ".sync-conflict-";
    if (!part.starts_with(begin))
        return std::nullopt;
    part.remove_prefix(begin.size());
    if (part.size() < 17 || !isDigits(part.substr(0, 8)) || part[8] != '-' || !isDigits(part.substr(9, 6)) ||
        part[15] != '-')
        return std::nullopt;
    return ConflictCopy{{}, SyncTool::syncthing, std::string(part.substr(16))};
}

// " (Ann's conflicted copy 2026-11-22)", " (conflicted copy 2026-11-22 093000)": with a time it is Nextcloud's.
Found dropboxOrNextcloud(std::string_view part) {
    constexpr std::string_view words = "conflicted copy ";
    const std::size_t found = part.find(words);
    if (!part.starts_with(" (") || part.back() != ')' || found == std::string_view::npos || found < 2)
        return std::nullopt;
    std::string_view who = part.substr(2, found - 2);
    const std::string_view date = part.substr(found + words.size(), part.size() - 1 - found - words.size());
    if (date.size() < 10 || !isDigits(date.substr(0, 4)) || date[4] != '-')
        return std::nullopt;
    if (who.empty() && date.size() == 17)
        return ConflictCopy{{}, SyncTool::nextcloud, {}};
    for (const std::string_view end : {"'s ", "\u2019s ", " "}) {
        if (who.ends_with(end)) {
            who.remove_suffix(end.size());
            break;
        }
    }
    return ConflictCopy{{}, SyncTool::dropbox, std::string(who)};
}

// "_conflict-20261122-093000": what ownCloud and older Nextcloud clients write.
Found oldNextcloud(std::string_view part) {
    constexpr std::string_view begin = "_conflict-";
    if (!part.starts_with(begin))
        return std::nullopt;
    part.remove_prefix(begin.size());
    if (part.size() < 15 || !isDigits(part.substr(0, 8)) || part[8] != '-' || !isDigits(part.substr(9, 6)))
        return std::nullopt;
    return ConflictCopy{{}, SyncTool::nextcloud, {}};
}

// " (1)" of Google Drive, " 2" of iCloud.
Found counted(std::string_view part) {
    if (part.starts_with(" (") && part.back() == ')' && part.size() <= 5 && isDigits(part.substr(2, part.size() - 3)))
        return ConflictCopy{{}, SyncTool::googleDrive, {}};
    if (part.starts_with(' ') && part.size() <= 3 && isDigits(part.substr(1)))
        return ConflictCopy{{}, SyncTool::iCloud, {}};
    return std::nullopt;
}

// "-DESKTOP-AB12CD", "-DESKTOP-AB12CD-2": the name of a Windows computer has at most 15 characters.
Found oneDrive(std::string_view part) {
    constexpr std::size_t longestComputer = 15;
    if (!part.starts_with('-'))
        return std::nullopt;
    part.remove_prefix(1);
    const std::size_t last = part.rfind('-');
    if (last != std::string_view::npos && last > 0 && part.size() - last <= 3 && isDigits(part.substr(last + 1)))
        part = part.substr(0, last);
    const bool allowed = std::ranges::all_of(part, [](char c) { return isUpperOrDigit(c) || c == '-'; });
    const bool letter = std::ranges::any_of(part, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!allowed || !letter || part.size() > longestComputer)
        return std::nullopt;
    return ConflictCopy{{}, SyncTool::oneDrive, std::string(part)};
}

} // namespace

std::optional<ConflictCopy> conflictCopyOf(const std::filesystem::path& name, const std::filesystem::path& fileName) {
    const std::string whole = textOf(name);
    const std::string stem = textOf(fileName.stem());
    const std::string extension = textOf(fileName.extension());
    if (whole.size() <= stem.size() + extension.size() || !whole.starts_with(stem) || !whole.ends_with(extension))
        return std::nullopt;
    const std::string_view part =
        std::string_view(whole).substr(stem.size(), whole.size() - stem.size() - extension.size());
    for (const auto tool : {syncthing, dropboxOrNextcloud, oldNextcloud, counted, oneDrive}) {
        if (Found found = tool(part)) {
            found->path = name;
            return found;
        }
    }
    return std::nullopt;
}

Result<std::vector<ConflictCopy>> findConflictCopies(const std::filesystem::path& path, FileOperations& files) {
    const auto target = followLinks(path, files);
    if (!target)
        return std::unexpected(readError(target.error(), path));
    const std::filesystem::path folder = target->has_parent_path() ? target->parent_path() : ".";
    const auto names = uninterrupted([&] { return files.listFolder(folder); });
    if (!names)
        return std::unexpected(readError(names.error(), folder));
    std::vector<ConflictCopy> copies;
    for (const std::filesystem::path& name : *names) {
        if (auto copy = conflictCopyOf(name, target->filename())) {
            copy->path = folder / name;
            copies.push_back(std::move(*copy));
        }
    }
    std::ranges::sort(copies, {}, &ConflictCopy::path);
    return copies;
}

} // namespace waymark
