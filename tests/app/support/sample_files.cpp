#include "tests/app/support/sample_files.h"

#include "app/text/to_qt.h"
#include "core/framework/framework_writer.h"
#include "core/record/record_writer.h"

namespace waymark::test {

QString SampleFiles::write(const char* name, std::string_view bytes) {
    const std::filesystem::path path = m_folder.path() / name;
    writePlain(path, bytes);
    return toQt(path);
}

QString SampleFiles::framework(const SampleSpec& spec) {
    const std::string name = spec.id + ".json";
    return write(name.c_str(), writeFramework(*makeFramework(spec)));
}

QString SampleFiles::record(const Record& record, const char* name) {
    return write(name, writeRecord(record));
}

QString SampleFiles::folder() const {
    return toQt(m_folder.path());
}

} // namespace waymark::test
