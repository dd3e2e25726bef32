#include "core/framework/framework_catalog.h"

#include "core/framework/bundled.h"
#include "core/json/json_file_kind.h"
#include "core/storage/file_errors.h"
#include "core/storage/path_text.h"
#include "core/storage/read_file.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

namespace waymark {

namespace {

FrameworkReading onlyError(Error error) {
    FrameworkReading reading;
    reading.findings.push_back({Severity::error, std::move(error)});
    return reading;
}

} // namespace

FrameworkCatalog::FrameworkCatalog(std::filesystem::path folder) : m_folder(std::move(folder)) {}

const FrameworkReading& FrameworkCatalog::read(const std::string& idOrPath) {
    readFolder();
    const auto known = m_readings.find(idOrPath);
    if (known != m_readings.end())
        return known->second;
    const auto bundled = std::ranges::find(bundledFrameworkFiles(), std::string_view(idOrPath), &BundledFile::id);
    if (bundled != bundledFrameworkFiles().end())
        return m_readings[idOrPath] = readFramework(bundled->bytes, idOrPath + ".json");
    // Whatever has the form of an id and is no file was meant as an id.
    std::error_code ignored;
    const std::filesystem::path path(idOrPath);
    if (isValidId(idOrPath) && !std::filesystem::exists(path, ignored))
        return m_readings[idOrPath] = onlyError(makeError(ErrorCode::frameworkUnknown, {idOrPath}));
    FrameworkReading reading = readPath(path);
    if (reading.framework) {
        const FrameworkId id = reading.framework->id();
        // It can be asked for by its own id from now on, unless that is the id of a bundled one; also where it was asked for
        // in vain before.
        const bool isBundled =
            std::ranges::count(bundledFrameworkFiles(), std::string_view(id.str()), &BundledFile::id) > 0;
        if (!isBundled && !m_readings[id.str()].framework) {
            m_readings[id.str()] = reading;
            m_ids.push_back(id);
        }
        addCrosswalksBeside(path, id);
    }
    return m_readings[idOrPath] = std::move(reading);
}

Result<FrameworkPtr> FrameworkCatalog::load(const FrameworkId& id) {
    const FrameworkReading& reading = read(id.str());
    if (reading.framework)
        return reading.framework;
    const auto error = std::ranges::find(reading.findings, Severity::error, &Finding::severity);
    return std::unexpected(error->error);
}

std::vector<FrameworkId> FrameworkCatalog::ids() {
    readFolder();
    std::vector<FrameworkId> ids = m_ids;
    for (const BundledFile& file : bundledFrameworkFiles()) {
        if (std::ranges::find(ids, file.id, &FrameworkId::str) == ids.end())
            ids.emplace_back(file.id);
    }
    return ids;
}

bool FrameworkCatalog::has(const FrameworkId& id) {
    readFolder();
    if (const auto known = m_readings.find(id.str()); known != m_readings.end())
        return known->second.framework != nullptr && known->second.framework->id() == id;
    return std::ranges::count(bundledFrameworkFiles(), std::string_view(id.str()), &BundledFile::id) > 0;
}

std::vector<FrameworkPtr> FrameworkCatalog::all() {
    std::vector<FrameworkPtr> frameworks;
    for (const FrameworkId& id : ids()) {
        if (const FrameworkReading& reading = read(id.str()); reading.framework)
            frameworks.push_back(reading.framework);
    }
    return frameworks;
}

const Findings& FrameworkCatalog::folderFindings() {
    readFolder();
    return m_folderFindings;
}

const std::vector<CatalogFile>& FrameworkCatalog::crosswalkFiles() {
    readFolder();
    return m_crosswalkFiles;
}

void FrameworkCatalog::addCrosswalkFile(CatalogFile file) {
    readFolder();
    const auto known = std::ranges::find(m_crosswalkFiles, file.name, &CatalogFile::name);
    if (known != m_crosswalkFiles.end())
        *known = std::move(file);
    else
        m_crosswalkFiles.push_back(std::move(file));
}

// Only what is named like a crosswalk of this framework is read: the folder may hold anything, and much of it.
void FrameworkCatalog::addCrosswalksBeside(const std::filesystem::path& path, const FrameworkId& id) {
    std::error_code fault;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(path.has_parent_path() ? path.parent_path() : ".", fault), end;
         !fault && entry != end; entry.increment(fault)) {
        const std::string name = entry->path().stem().string();
        if (entry->path().extension() == ".json" &&
            (name.starts_with(id.str() + "--") || name.ends_with("--" + id.str())))
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        Result<std::string> bytes = readFile(file, FrameworkLimits().json.size);
        if (bytes && recogniseFormat(*bytes) == JsonFileKind::crosswalk)
            addCrosswalkFile({file.string(), std::move(*bytes)});
    }
}

FrameworkReading FrameworkCatalog::readPath(const std::filesystem::path& path) const {
    const Result<std::string> bytes = readFile(path, FrameworkLimits().json.size);
    if (!bytes)
        return onlyError(bytes.error());
    return readFramework(*bytes, path.string());
}

void FrameworkCatalog::readFolder() {
    if (std::exchange(m_folderRead, true) || m_folder.empty())
        return;
    std::error_code fault;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(m_folder, fault), end; !fault && entry != end;
         entry.increment(fault)) {
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    }
    if (fault) {
        // What is missing is a folder, and may be a file of that name.
        const bool isMissing = fault == std::errc::no_such_file_or_directory || fault == std::errc::not_a_directory;
        m_folderFindings.push_back(
            {Severity::error, isMissing ? makeError(ErrorCode::fileFolderMissing, {textOf(m_folder)}, textOf(m_folder))
                                        : readError(fault, m_folder)});
        return;
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        Result<std::string> bytes = readFile(file, FrameworkLimits().json.size);
        if (!bytes) {
            m_folderFindings.push_back({Severity::error, std::move(bytes.error())});
            continue;
        }
        if (recogniseFormat(*bytes) == JsonFileKind::crosswalk) {
            m_crosswalkFiles.push_back({file.string(), std::move(*bytes)});
            continue;
        }
        FrameworkReading reading = readFramework(*bytes, file.string());
        std::ranges::copy(reading.findings, std::back_inserter(m_folderFindings));
        if (!reading.framework)
            continue;
        const FrameworkId id = reading.framework->id();
        if (m_readings.emplace(id.str(), std::move(reading)).second)
            m_ids.push_back(id);
    }
}

} // namespace waymark
