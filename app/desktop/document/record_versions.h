// What else there is of the open record: earlier versions, copies that synchronising tools made, what a crash left unsaved.
#pragma once

#include "app/desktop/document/record_file.h"
#include "core/storage/backups.h"
#include "core/storage/conflict_copies.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace waymark {

class Document;

// Reads on the thread that saves; answers come on the thread of this object, and not at all once it is gone.
class RecordVersions : public QObject {
    Q_OBJECT

public:
    // The document outlives it.
    explicit RecordVersions(Document& document, QObject* parent = nullptr);

    // The newest first.
    void list(const std::function<void(const Result<std::vector<Backup>>&)>& done);
    void read(const std::filesystem::path& path, const std::function<void(const LoadedRecord&)>& done);

    struct Copy {
        std::filesystem::path path;
        Record record;
        FileStamp stamp = {}; // of what was read
    };

    // Conflict copies beside the file that are of this record. Answers only if they are others than the last time, or if the
    // record has moved: reading them all again with every save of the record would be idle.
    void findCopies(const std::function<void(const std::vector<Copy>&)>& done);

    // Puts a copy, whose content is in the record now, out of the folder among the earlier versions. A file that holds something
    // else by now stays, and so does one that could not be kept: the answer says why.
    void putAway(const Copy& copy, const std::function<void(const Result<void>&)>& done);

    // What could not be saved when the program ended last, of any record.
    void findUnsaved(const std::function<void(const std::vector<Copy>&)>& done);

    // Takes a file out of the way whose content is in the record now.
    void remove(const std::filesystem::path& path);

private:
    // How a file looks from outside.
    struct Outside {
        std::filesystem::path path;
        std::uint64_t size = 0;
        std::uint64_t node = 0;

        friend bool operator==(const Outside&, const Outside&) = default;
    };

    struct Looked {
        QString path; // the record's
        std::string id;
        std::vector<Outside> copies;
    };

    Document& m_document;
    Looked m_looked; // when copies were looked for last
};

} // namespace waymark
