// The frameworks that can be asked for by id or by path: the bundled ones, those of a folder, and those that were opened.
#pragma once

#include "core/framework/framework_reader.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark {

// A file that is no framework and belongs to frameworks.
struct CatalogFile {
    std::string name; // its path
    std::string bytes;
};

// Reads a framework when it is first asked for, and keeps it. Not for use from several threads at once.
class FrameworkCatalog {
public:
    // The bundled frameworks alone.
    FrameworkCatalog() = default;

    // Also the frameworks of a folder: each *.json file in it. One with the id of a bundled framework takes its place. The
    // crosswalks among these files are kept for whoever reads crosswalks.
    explicit FrameworkCatalog(std::filesystem::path folder);

    // `idOrPath`: the id of a framework of the catalog, else the path of a file. What is wrong is in the findings; of
    // something that is neither: frameworkUnknown. A framework that was read from a file belongs to the catalog from then
    // on, with the crosswalks that stand beside it: the files whose names are its id and another one, with two hyphens
    // between them, as the ids of crosswalks are made.
    [[nodiscard]] const FrameworkReading& read(const std::string& idOrPath);

    // The same by id alone; the first error if it can't be had.
    [[nodiscard]] Result<FrameworkPtr> load(const FrameworkId& id);

    // Ids in the order in which they are offered: those of the folder by name, then those of files that were read, then the
    // bundled ones.
    [[nodiscard]] std::vector<FrameworkId> ids();

    // Whether a framework of this id can be asked for: of the folder, bundled, or read before from a file. A bundled one is not
    // read for that.
    [[nodiscard]] bool has(const FrameworkId& id);

    // Everything that reads without errors, in the order of ids().
    [[nodiscard]] std::vector<FrameworkPtr> all();

    // What was wrong with files of the folder, and with the folder itself.
    [[nodiscard]] const Findings& folderFindings();

    // The crosswalk files that belong to these frameworks, beside the bundled ones; not read any further than that they are
    // such. Those of the folder by name, then the others in the order in which they came.
    [[nodiscard]] const std::vector<CatalogFile>& crosswalkFiles();

    // A crosswalk file that somebody chose. The same path again takes the place of what was read from it before.
    void addCrosswalkFile(CatalogFile file);

private:
    void readFolder();
    void addCrosswalksBeside(const std::filesystem::path& path, const FrameworkId& id);
    [[nodiscard]] FrameworkReading readPath(const std::filesystem::path& path) const;

    std::filesystem::path m_folder;
    bool m_folderRead = false;
    Findings m_folderFindings;
    std::vector<FrameworkId> m_ids; // of the folder, then of files that were read
    std::vector<CatalogFile> m_crosswalkFiles;
    std::map<std::string, FrameworkReading> m_readings; // by id, or by path
};

} // namespace waymark
