// What several reports say in the same way.
#pragma once

#include "app/report/report_document.h"
#include "core/base/date.h"
#include "core/framework/framework.h"

#include <QString>
#include <QStringList>

#include <span>

namespace waymark {

// A level as filled and empty squares; empty for an expectation that is none.
[[nodiscard]] QString levelMarkText(Expectation expectation, const Framework& framework);

// The level's name with its mark, or why there is none.
[[nodiscard]] ReportCell expectationCell(Expectation expectation, const Framework& framework,
                                         const LanguageOrder& order);

// Title, edition, attribution: what a page is taken from.
void addSource(ReportDocument& document, const Framework& framework, const LanguageOrder& order);

// A day as people write it in the language of the program, and as machines do.
[[nodiscard]] QString dayText(Date date);
[[nodiscard]] QString dayText(Moment moment);

[[nodiscard]] QStringList localized(std::span<const LocalizedText> texts, const LanguageOrder& order);

} // namespace waymark
