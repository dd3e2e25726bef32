// What several reports say in the same way.
#pragma once

#include "app/report/report_document.h"
#include "core/base/date.h"
#include "core/framework/framework.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>

namespace waymark {

// A level as filled and empty squares; empty for an expectation that is none.
[[nodiscard]] QString levelMarkText(Expectation expectation, const Framework& framework);

// The level's name with its mark, or why there is none.
[[nodiscard]] ReportCell expectationCell(Expectation expectation, const Framework& framework,
                                         const LanguageOrder& order);

// The tag of the language in which the text is shown, if that is another one than the first of `order`; else empty.
[[nodiscard]] QString otherLanguage(const LocalizedText& text, const LanguageOrder& order);

// A name of the framework, and its language if need be.
[[nodiscard]] ReportCell nameCell(const LocalizedText& name, const LanguageOrder& order);

// Title, edition, attribution: what a page is taken from.
void addSource(ReportDocument& document, const Framework& framework, const LanguageOrder& order);

// The day that it was where the program runs, as people count days.
[[nodiscard]] QDate localDay(Moment moment);

// A day as people write it in the language of the program.
[[nodiscard]] QString dayText(Date date);
[[nodiscard]] QString dayText(Moment moment);

// The same with a short name of the month, for a column of a table.
[[nodiscard]] QString briefDayText(Date date);
[[nodiscard]] QString briefDayText(Moment moment);

[[nodiscard]] QStringList localized(std::span<const LocalizedText> texts, const LanguageOrder& order);

} // namespace waymark
