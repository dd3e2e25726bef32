// Files for calls of the command line, in a folder of their own.
#pragma once

#include "core/record/record.h"
#include "tests/support/sample_framework.h"
#include "tests/support/sample_record.h"
#include "tests/support/temporary_folder.h"

#include <QString>

#include <string_view>

namespace waymark::test {

class SampleFiles {
public:
    // The path of a file with these bytes.
    QString write(const char* name, std::string_view bytes);

    // The path of a framework file.
    QString framework(const SampleSpec& spec = sampleSpec());

    // The path of a record file.
    QString record(const Record& record, const char* name = "me.waymark");

    [[nodiscard]] QString folder() const;

private:
    TemporaryFolder m_folder;
};

} // namespace waymark::test
