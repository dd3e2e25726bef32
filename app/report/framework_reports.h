// Pages about a framework: the whole of it, one role level as a card to hand out, a step between two role levels.
#pragma once

#include "app/report/report_document.h"
#include "core/framework/framework.h"
#include "core/pathway/step.h"

namespace waymark {

struct ReportOptions {
    QString language; // tag, of the program's texts
    LanguageOrder languages; // of the framework's texts
};

// The ladders, the scale, the skills with who is asked for them, the notes.
[[nodiscard]] ReportDocument frameworkReport(const Framework& framework, const ReportOptions& options);

// Purpose, scope, responsibilities, and each skill with the statements of the level asked for.
[[nodiscard]] ReportDocument roleLevelReport(const Framework& framework, RoleLevelIndex level,
                                             const ReportOptions& options);

// What changes, with the statements that are new; what stays by name.
[[nodiscard]] ReportDocument stepReport(const Framework& framework, const Step& step, const ReportOptions& options);

} // namespace waymark
