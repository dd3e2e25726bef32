// The frameworks that can be asked for by id or by path: the bundled ones, and those of a folder.
#pragma once

#include "core/framework/framework_reader.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark {

// Reads a framework when it is first asked for, and keeps it. Not for use from several threads at once.
class FrameworkCatalog {
public:
    // The bundled frameworks alone.
    FrameworkCatalog() = default;

    // Also the frameworks of a folder: each *.json file in it. One with the id of a bundled framework takes its place.
    explicit FrameworkCatalog(std::filesystem::path folder);

    // `idOrPath`: the id of a framework of the catalog, else the path of a file. What is wrong is in the findings; of
    // something that is neither: frameworkUnknown.
    [[nodiscard]] const FrameworkReading& read(const std::string& idOrPath);

    // The same by id alone; the first error if it can't be had.
    [[nodiscard]] Result<FrameworkPtr> load(const FrameworkId& id);

    // Ids in the order in which they are offered: those of the folder by name, then the bundled ones.
    [[nodiscard]] std::vector<FrameworkId> ids();

    // Whether a framework of this id can be asked for: of the folder, bundled, or read before from a file. A bundled one is not
    // read for that.
    [[nodiscard]] bool has(const FrameworkId& id);

    // Everything that reads without errors, in the order of ids().
    [[nodiscard]] std::vector<FrameworkPtr> all();

    // What was wrong with files of the folder, and with the folder itself.
    [[nodiscard]] const Findings& folderFindings();

private:
    void readFolder();
    [[nodiscard]] FrameworkReading readPath(const std::filesystem::path& path) const;

    std::filesystem::path m_folder;
    bool m_folderRead = false;
    Findings m_folderFindings;
    std::vector<FrameworkId> m_folderIds;
    std::map<std::string, FrameworkReading> m_readings; // by id, or by path
};

} // namespace waymark
