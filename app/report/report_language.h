// The language of a report apart from that of the screen.
#pragma once

#include "app/text/languages.h"

#include <QLocale>
#include <QObject>

#include <memory>

namespace waymark {

// While it lives the program's texts, numbers and dates are in the language asked for. Windows do not notice: they are not told
// of the change, and nothing of theirs is asked for meanwhile.
class ReportLanguage {
public:
    explicit ReportLanguage(const QString& tag);
    ReportLanguage(const ReportLanguage&) = delete;
    ReportLanguage& operator=(const ReportLanguage&) = delete;
    ~ReportLanguage();

    // The language that was put on.
    [[nodiscard]] QString tag() const { return m_languages->current(); }

private:
    QLocale m_before;
    std::unique_ptr<QObject> m_silence;
    std::unique_ptr<Languages> m_languages;
};

} // namespace waymark
