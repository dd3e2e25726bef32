#include "app/report/html_text.h"

namespace waymark {

QString htmlText(const QString& text) {
    return text.toHtmlEscaped();
}

} // namespace waymark
