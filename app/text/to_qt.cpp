#include "app/text/to_qt.h"

namespace waymark {

// A path goes by its native form, which on Windows is UTF-16 and elsewhere bytes in the file system's encoding.
QString toQt(const std::filesystem::path& path) {
#ifdef _WIN32
    return QString::fromStdWString(path.wstring());
#else
    return QString::fromLocal8Bit(path.native().data(), static_cast<qsizetype>(path.native().size()));
#endif
}

std::filesystem::path pathFromQt(const QString& path) {
#ifdef _WIN32
    return path.toStdWString();
#else
    return path.toLocal8Bit().toStdString();
#endif
}

LanguageOrder languageOrder(const QStringList& tags) {
    LanguageOrder order;
    order.reserve(static_cast<std::size_t>(tags.size()));
    for (const QString& tag : tags)
        order.push_back(fromQt(tag));
    return order;
}

} // namespace waymark
