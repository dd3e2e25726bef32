#include "core/storage/backups.h"

#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>

namespace waymark {

namespace {

constexpr std::string_view nameEnd = ".waymark";
constexpr std::size_t digitsOfNumber = 8;

// "00000012-2026-11-22T093000Z.waymark": no colon, which Windows does not take.
std::string nameOf(std::uint64_t number, Moment at) {
    std::string digits = std::to_string(number);
    if (digits.size() < digitsOfNumber)
        digits.insert(0, digitsOfNumber - digits.size(), '0');
    std::string moment = formatMoment(at);
    std::erase(moment, ':');
    return digits + '-' + moment + std::string(nameEnd);
}

std::optional<Backup> parseName(const std::filesystem::path& name) {
    std::string text = textOf(name);
    const std::size_t border = text.find('-');
    if (!text.ends_with(nameEnd) || border == std::string::npos)
        return std::nullopt;
    std::string moment = text.substr(border + 1, text.size() - border - 1 - nameEnd.size());
    if (moment.size() != 18)
        return std::nullopt;
    moment.insert(15, 1, ':').insert(13, 1, ':');
    Backup backup;
    const auto at = parseMoment(moment);
    const auto [end, fault] = std::from_chars(text.data(), text.data() + border, backup.number);
    if (!at || fault != std::errc{} || end != text.data() + border)
        return std::nullopt;
    backup.at = *at;
    return backup;
}

} // namespace

Result<std::vector<Backup>> Backups::list() const {
    const auto names = uninterrupted([&] { return m_files->listFolder(m_folder); });
    if (!names) {
        if (names.error() == std::errc::no_such_file_or_directory)
            return {};
        return std::unexpected(readError(names.error(), m_folder));
    }
    std::vector<Backup> backups;
    for (const std::filesystem::path& name : *names) {
        if (auto backup = parseName(name)) {
            backup->path = m_folder / name;
            backups.push_back(std::move(*backup));
        }
    }
    std::ranges::sort(backups, std::ranges::greater{}, &Backup::number);
    return backups;
}

Result<std::string> Backups::read(const Backup& backup) const {
    return readFile(backup.path, largestRecordFile, *m_files);
}

Result<void> Backups::keep(std::string_view content, Moment now, std::chrono::seconds apart) {
    const auto backups = list();
    if (!backups)
        return std::unexpected(backups.error());
    std::uint64_t number = 1;
    if (!backups->empty()) {
        const Backup& newest = backups->front();
        if (newest.at <= now && now - newest.at < apart)
            return {};
        const auto held = read(newest);
        if (held && *held == content)
            return {};
        number = newest.number + 1;
    }
    if (const auto made = makeFolder(m_folder); !made)
        return made;
    std::ignore = removeStraysIn(m_folder, *m_files);
    const WriteOptions asNew{.expected = FileStamp::absent(), .newFileMode = 0600};
    if (const auto written = writeAtomically(m_folder / nameOf(number, now), content, asNew, *m_files); !written)
        return std::unexpected(written.error());
    for (std::size_t i = kept - 1; i < backups->size(); ++i) {
        if (const auto gone = uninterrupted([&] { return m_files->remove((*backups)[i].path); }); !gone)
            return std::unexpected(writeError(gone.error(), (*backups)[i].path));
    }
    return {};
}

Result<Written> Backups::restore(const Backup& backup, const std::filesystem::path& path, Moment now,
                                 const WriteOptions& options) {
    const auto version = read(backup);
    if (!version)
        return std::unexpected(version.error());
    const auto current = readFile(path, largestRecordFile, *m_files);
    if (!current && current.error().code != ErrorCode::fileNotFound)
        return std::unexpected(current.error());
    if (current) {
        if (const auto held = keep(*current, now, std::chrono::seconds(0)); !held)
            return std::unexpected(held.error());
    }
    return writeAtomically(path, *version, options, *m_files);
}

Result<void> Backups::makeFolder(const std::filesystem::path& folder) {
    const auto made = uninterrupted([&] { return m_files->makeFolder(folder); });
    if (made || made.error() == std::errc::file_exists)
        return {};
    if (made.error() != std::errc::no_such_file_or_directory || !folder.has_relative_path() ||
        folder.parent_path() == folder)
        return std::unexpected(writeError(made.error(), folder));
    if (const auto above = makeFolder(folder.parent_path()); !above)
        return above;
    const auto again = uninterrupted([&] { return m_files->makeFolder(folder); });
    if (!again && again.error() != std::errc::file_exists)
        return std::unexpected(writeError(again.error(), folder));
    return {};
}

} // namespace waymark
