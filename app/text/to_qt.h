// From the core's texts to Qt's and back.
#pragma once

#include "core/text/localized_text.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <string_view>

namespace waymark {

[[nodiscard]] inline QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Without these a std::string or a literal could be meant as a path, too.
[[nodiscard]] inline QString toQt(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

[[nodiscard]] inline QString toQt(const char* utf8) {
    return QString::fromUtf8(utf8);
}

[[nodiscard]] inline std::string fromQt(const QString& text) {
    return text.toStdString();
}

[[nodiscard]] QString toQt(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path pathFromQt(const QString& path);

[[nodiscard]] LanguageOrder languageOrder(const QStringList& tags);

// In the first language of `order` that the text has, else in its default language.
[[nodiscard]] inline QString toQt(const LocalizedText& text, const LanguageOrder& order) {
    return toQt(text.in(order).text);
}

} // namespace waymark
