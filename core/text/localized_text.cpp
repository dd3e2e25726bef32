#include "core/text/localized_text.h"

#include <algorithm>

namespace waymark {

namespace {

std::string_view primaryLanguage(std::string_view tag) noexcept {
    return tag.substr(0, tag.find('-'));
}

} // namespace

LocalizedText::Choice LocalizedText::in(const LanguageOrder& order) const noexcept {
    if (m_table == nullptr)
        return {m_text, {}};
    for (const std::string& wanted : order) {
        if (wanted == m_table->defaultLanguage)
            break;
        const auto exact = std::ranges::find(m_table->translations, std::string_view(wanted), &Translation::language);
        if (exact != m_table->translations.end())
            return {exact->text, exact->language};
        const std::string_view primary = primaryLanguage(wanted);
        if (primary == primaryLanguage(m_table->defaultLanguage))
            break;
        const auto near = std::ranges::find(m_table->translations, primary, &Translation::language);
        if (near != m_table->translations.end())
            return {near->text, near->language};
    }
    return {str(), m_table->defaultLanguage};
}

} // namespace waymark
