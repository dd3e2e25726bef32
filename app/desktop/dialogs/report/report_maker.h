// A report as text, and as the bytes of a file.
#pragma once

#include "app/desktop/dialogs/report/report_wish.h"
#include "core/base/error.h"
#include "core/framework/framework.h"

#include <QByteArray>
#include <QString>

namespace waymark {

class Session;

// HTML, which a PDF is made from, too; Markdown; or CSV.
struct ReportText {
    QString title;
    QString text;
    int leftOut = 0; // rows of long tables that a preview does without
};

// The framework that the record is about, which need not be the one on screen. Errors: those of loading it.
[[nodiscard]] Result<FrameworkPtr> reportFramework(Session& session);

// The program's texts are in the language of the report meanwhile, and the windows do not notice. `mostRows`: of each table.
// Errors: those of personReport().
[[nodiscard]] Result<ReportText> reportText(Session& session, const Framework& framework, const ReportWish& wish,
                                            std::optional<int> mostRows = {});

// What goes into the file. Any thread may make it. Empty: the PDF could not be made.
[[nodiscard]] QByteArray reportBytes(ReportFormat format, const QString& text);

} // namespace waymark
