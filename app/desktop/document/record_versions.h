// What else there is of the open record: earlier versions, copies that synchronising tools made, what a crash left unsaved.
#pragma once

#include "app/desktop/document/record_file.h"
#include "core/storage/backups.h"
#include "core/storage/conflict_copies.h"

#include <QObject>

#include <functional>
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
    void read(const Backup& backup, const std::function<void(const LoadedRecord&)>& done);

    struct Copy {
        std::filesystem::path path;
        Record record;
    };

    // Conflict copies beside the file that are of this record and hold something that it does not.
    void findCopies(const std::function<void(const std::vector<Copy>&)>& done);

    // What could not be saved when the program ended last, of any record.
    void findUnsaved(const std::function<void(const std::vector<Copy>&)>& done);

    // Takes a file out of the way whose content is in the record now.
    void remove(const std::filesystem::path& path);

private:
    Document& m_document;
};

} // namespace waymark
