#include "app/cli/command_call.h"
#include "app/cli/command_table.h"
#include "app/cli/output_file.h"
#include "app/cli/pdf_process.h"
#include "app/cli/record_argument.h"
#include "app/report/person_report.h"
#include "app/report/record_names_report.h"
#include "app/report/report_document.h"
#include "app/text/error_text.h"
#include "app/text/to_qt.h"
#include "core/record/record_words.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(waymark::ReportCommand)
};

// As people count days: where they are.
Date today() {
    const QDate day = QDate::currentDate();
    return Date(std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day())));
}

ExitStatus wrongChoice(CommandCall& call, const char* option, const char* choices) {
    return call.wrongCall(errorText(
        makeError(ErrorCode::choiceUnknown, {std::string(option), fromQt(call.value(option)), std::string(choices)})));
}

ExitStatus give(CommandCall& call, const QByteArray& bytes) {
    const QString format = call.value("--format");
    if (call.has("-o")) {
        const ExitStatus status = writeOutput(call, call.value("-o"), bytes.toStdString());
        if (status != ExitStatus::done || !call.wantsJson())
            return status;
    }
    if (!call.wantsJson()) {
        call.answer(bytes.toStdString());
        return ExitStatus::done;
    }
    JsonWriter json;
    json.beginObject().member("format", fromQt(format));
    if (call.has("-o"))
        json.member("file", fromQt(call.value("-o")));
    else
        json.member("text", bytes.toStdString());
    json.endObject();
    call.answer(json);
    return ExitStatus::done;
}

ExitStatus give(CommandCall& call, const ReportDocument& document) {
    const QString format = call.value("--format");
    if (format == "markdown"_L1)
        return give(call, reportMarkdown(document).toUtf8());
    const QString html = reportHtml(document);
    if (format == "html"_L1)
        return give(call, html.toUtf8());
    const QByteArray pdf = pdfOf(html);
    if (pdf.isEmpty()) {
        call.say(ReportText::tr(
            "The PDF could not be made: the program waymark-pdf, which is installed beside waymark-cli, is "
            "missing or failed. “--format html” gives a page that any browser prints."));
        return ExitStatus::fileTrouble;
    }
    return give(call, pdf);
}

// What the record holds can be read without its framework; only what is asked for cannot.
ExitStatus reportByNames(CommandCall& call, const AskedRecord& asked, const PersonReportOptions& options) {
    sayFrameworkMissing(call, asked);
    if (call.has("--target"))
        return ExitStatus::nothingAnswers;
    return call.value("--format") == "csv"_L1 ? give(call, reportCsv(recordNamesTable(asked.record, options)).toUtf8())
                                              : give(call, recordNamesReport(asked.record, options));
}

} // namespace

ExitStatus runReport(CommandCall& call) {
    const QString format = call.value("--format");
    if (!call.has("--format"))
        return call.wrongCall(
            ReportText::tr("Say in which form you want the page, with --format: html, pdf, markdown or csv."));
    if (!QStringList{u"html"_s, u"pdf"_s, u"markdown"_s, u"csv"_s}.contains(format))
        return wrongChoice(call, "--format", "html, pdf, markdown, csv");
    if (format == "pdf"_L1 && !call.has("-o"))
        return call.wrongCall(ReportText::tr("A PDF is not for the terminal. Name a file for it with -o."));
    const std::optional<Rater> rater =
        call.has("--rater") ? choiceOf<Rater>(fromQt(call.value("--rater"))) : std::optional(Rater::self);
    if (!rater)
        return wrongChoice(call, "--rater", "self, other, agreed");

    const Asked<AskedRecord> asked = askedRecord(call, call.arguments().first());
    if (!asked)
        return asked.error();
    PersonReportOptions options;
    options.language = call.language();
    options.languages = languageOrder({call.language()});
    options.today = today();
    options.rater = *rater;
    options.history = call.has("--history");
    options.catalog = &call.catalog();
    if (!asked->framework)
        return reportByNames(call, *asked, options);
    if (call.has("--target")) {
        const Asked<RoleLevelIndex> target = askedTarget(call, *asked);
        if (!target)
            return target.error();
        options.target = *target;
    }

    if (format == "csv"_L1) {
        const Result<ReportTable> table = personRatingsTable(asked->record, *asked->framework, options);
        return table ? give(call, reportCsv(*table).toUtf8()) : call.fail(table.error());
    }
    const Result<ReportDocument> document = personReport(asked->record, *asked->framework, options);
    if (!document)
        return call.fail(document.error());
    return give(call, *document);
}

} // namespace waymark
