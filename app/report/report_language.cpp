#include "app/report/report_language.h"

#include <QCoreApplication>
#include <QEvent>

namespace waymark {

namespace {

// Keeps the application from telling its windows that the language has changed.
class LanguageSilence : public QObject {
public:
    LanguageSilence() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        return event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    }
};

} // namespace

ReportLanguage::ReportLanguage(const QString& tag)
    : m_silence(std::make_unique<LanguageSilence>())
    , m_languages(std::make_unique<Languages>()) {
    m_languages->use(tag);
}

ReportLanguage::~ReportLanguage() {
    m_languages.reset();
    QLocale::setDefault(m_before);
}

} // namespace waymark
