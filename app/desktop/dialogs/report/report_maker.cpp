#include "app/desktop/dialogs/report/report_maker.h"

#include "app/desktop/document/document.h"
#include "app/desktop/models/plan_rows.h"
#include "app/desktop/session/session.h"
#include "app/pdf/pdf_page.h"
#include "app/report/person_report.h"
#include "app/report/report_document.h"
#include "app/report/report_language.h"
#include "app/text/to_qt.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

PersonReportOptions optionsOf(Session& session, const Framework& framework, const ReportWish& wish) {
    PersonReportOptions options;
    options.language = wish.language;
    options.languages = languageOrder({wish.language});
    options.today = localToday(session);
    if (const RoleLevel* target = framework.find(wish.target))
        options.target = framework.indexOf(*target);
    options.rater = wish.rater;
    options.reasons = wish.reasons;
    options.suggestions = wish.suggestions;
    options.plan = wish.plan;
    options.evidence = wish.evidence;
    options.chosenEvidence = wish.chosenEvidence;
    options.history = wish.history;
    return options;
}

// Cuts the table; gives how many rows went.
int shorten(ReportTable& table, std::size_t mostRows) {
    if (table.rows.size() <= mostRows)
        return 0;
    const auto gone = static_cast<int>(table.rows.size() - mostRows);
    table.rows.resize(mostRows);
    return gone;
}

int shorten(ReportDocument& document, std::size_t mostRows) {
    int gone = 0;
    for (ReportBlock& block : document.blocks) {
        if (auto* table = std::get_if<ReportTable>(&block))
            gone += shorten(*table, mostRows);
    }
    return gone;
}

} // namespace

QString reportSuffix(ReportFormat format) {
    switch (format) {
    case ReportFormat::pdf:
        return u"pdf"_s;
    case ReportFormat::html:
        return u"html"_s;
    case ReportFormat::markdown:
        return u"md"_s;
    case ReportFormat::csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

Result<FrameworkPtr> reportFramework(Session& session) {
    const FrameworkId& own = session.document().record().framework.id;
    const FrameworkPtr& shown = session.framework();
    if (shown != nullptr && (own.empty() || own == shown->id()))
        return shown;
    return session.catalog().load(own);
}

Result<ReportText> reportText(Session& session, const Framework& framework, const ReportWish& wish,
                              std::optional<int> mostRows) {
    const ReportLanguage language(wish.language);
    const Record& own = session.document().record();
    // A record that nothing was put into is about whatever framework is on screen.
    std::optional<Record> begun;
    if (own.framework.id.empty())
        begun.emplace(own).framework.id = framework.id();
    const Record& record = begun ? *begun : own;
    const PersonReportOptions options = optionsOf(session, framework, wish);
    Result<ReportDocument> document = personReport(record, framework, options);
    if (!document)
        return std::unexpected(std::move(document.error()));
    ReportText text{.title = document->title, .text = {}};
    const auto most = static_cast<std::size_t>(mostRows.value_or(0));
    if (wish.format == ReportFormat::csv) {
        Result<ReportTable> table = personRatingsTable(record, framework, options);
        if (!table)
            return std::unexpected(std::move(table.error()));
        text.leftOut = mostRows ? shorten(*table, most) : 0;
        text.text = reportCsv(*table);
        return text;
    }
    text.leftOut = mostRows ? shorten(*document, most) : 0;
    text.text = wish.format == ReportFormat::markdown ? reportMarkdown(*document) : reportHtml(*document);
    return text;
}

QByteArray reportBytes(ReportFormat format, const QString& text) {
    switch (format) {
    case ReportFormat::pdf:
        return pdfPage(text);
    case ReportFormat::csv:
        // Spreadsheets take a file without this mark for one of an old code page.
        return "\xEF\xBB\xBF" + text.toUtf8();
    case ReportFormat::html:
    case ReportFormat::markdown:
        return text.toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace waymark
